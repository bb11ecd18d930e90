import { parentPort } from 'node:worker_threads';
import type { Reply } from './thread.ts';

/** Within a thread: answers its questions one after the other, in the order in which they came. Both ends agree on their types. */
export function answerAll(answer: (question: never) => unknown): void {
  parentPort?.on('message', (question: unknown) => {
    parentPort?.postMessage(replyTo(question as never, answer));
  });
}

function replyTo(question: never, answer: (question: never) => unknown): Reply<unknown> {
  try {
    return { answer: answer(question) };
  } catch (thrown) {
    const { message, path, syscall } = thrown as NodeJS.ErrnoException;
    return { error: { message, ...(path !== undefined && { path }), ...(syscall !== undefined && { syscall }) } };
  }
}
