import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStages, type StageState } from './stages.ts';

let told: string[] = [];
let ended: StageState[] = [];
const progress = {
  explained: () => undefined,
  underWay: (stages: readonly StageState[]) =>
    told.push(stages.map(({ name, done, total }) => `${name} ${done}/${total ?? '?'}`).join(', ')),
  ended: (stage: StageState) => ended.push(stage),
};

beforeEach(() => {
  vi.useFakeTimers();
  [told, ended] = [[], []];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the stages of a build', () => {
  it('are told side by side while they go on, with what is done of each', () => {
    const stages = openStages(progress);
    const describing = stages.begin('describe', 'articles', 30);
    const indexing = stages.begin('index');
    describing.add(10);
    describing.add(5);
    vi.advanceTimersByTime(300);
    describing.end();
    indexing.end();
    stages.close();
    expect(told).toEqual(['describe 0/30', 'describe 0/30, index 0/?', 'describe 15/30, index 0/?', 'index 0/?', '']);
    expect(ended.map(({ name, done }) => [name, done])).toEqual([
      ['describe', 15],
      ['index', 0],
      ['total', 0],
    ]);
  });

  it('count work when it is done, not when it fails', async () => {
    const stages = openStages(progress);
    const stage = stages.begin('render', 'articles', 10);
    await expect(stage.count(Promise.resolve('pages'), 4)).resolves.toBe('pages');
    await expect(stage.count(Promise.reject(new Error('full disk')), 6)).rejects.toThrow('full disk');
    stage.expect(5);
    stage.end();
    stages.close();
    expect(ended[0]).toMatchObject({ done: 4, total: 15 });
  });

  it('have the seconds of each, and of the whole build', () => {
    const stages = openStages(progress);
    vi.advanceTimersByTime(1000);
    const reading = stages.begin('read');
    vi.advanceTimersByTime(2000);
    reading.end();
    stages.close();
    expect(ended.map(({ name, seconds }) => [name, Math.round(seconds)])).toEqual([
      ['read', 2],
      ['total', 3],
    ]);
  });

  it('are told no more after the build is over, whatever became of them', () => {
    const stages = openStages(progress);
    stages.begin('render', 'articles', 10);
    stages.close();
    const before = told.length;
    vi.advanceTimersByTime(5000);
    expect(told.length).toBe(before);
    expect(ended.map(({ name }) => name)).toEqual(['total']);
  });

  it.skipIf(process.platform !== 'linux')('have the most memory that was held while each lasted', () => {
    const stages = openStages(progress);
    const filling = stages.begin('fill');
    let held: Buffer | null = Buffer.alloc(200_000_000, 1);
    vi.advanceTimersByTime(300);
    expect(held.length).toBe(200_000_000);
    held = null;
    filling.end();
    stages.close();
    const [filled, whole] = ended.map(({ peakBytes }) => peakBytes!);
    expect(filled).toBeGreaterThan(200_000_000);
    expect(whole).toBeGreaterThanOrEqual(filled!);
  });
});
