import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ask, type Reply } from './messages.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

let port: MessagePort;
const asked = () => {
  const worker = { postMessage: (_: unknown, [other]: readonly MessagePort[]) => (port = other!) };
  return ask(worker as unknown as ServiceWorker, { kind: 'keep', about: ['2016/10/a.html'] });
};
/** Has the worker say something, and waits until it was heard. */
const says = async (reply: Reply) => {
  port.postMessage(reply);
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
};

it('a worker that says that it is at work is waited for, as long as a large file takes on a slow line', async () => {
  const answer = asked();
  for (let times = 0; times < 5; times++) {
    await vi.advanceTimersByTimeAsync(100_000);
    await says({ isAtWork: true });
  }
  await says({ answer: 'kept' });
  expect(await answer).toBe('kept');
});

it('a worker of which nothing is heard any more is given up, and one that failed says why', async () => {
  const answer = expect(asked()).rejects.toThrow('no answer to keep');
  await says({ isAtWork: true });
  await vi.advanceTimersByTimeAsync(130_000);
  await answer;
  const failing = expect(asked()).rejects.toThrow('no room');
  await says({ error: 'no room' });
  await failing;
});
