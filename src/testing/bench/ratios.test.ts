import { describe, expect, it } from 'vitest';
import type { Comparison } from './compare.ts';
import type { Cost } from './measure.ts';
import { ratiosOf } from './ratios.ts';

const cost = (seconds: number, failed: string | null = null): Cost => ({
  seconds,
  cpuSeconds: 2 * seconds,
  peakBytes: seconds * 1e6,
  failed,
});
const cleanOf = (one: Cost) => ({ cost: one, parts: {}, site: null });
const comparison = (articles: number, warraq: number, added: number, hugo: Cost): Comparison => ({
  articles,
  clean: { warraq: cleanOf(cost(warraq)), stock: null, hugo: cleanOf(hugo) },
  later: { 'one added': cost(added) },
  reader: null,
});
const secondsOf = (comparisons: readonly Comparison[]) =>
  Object.fromEntries(ratiosOf(comparisons).map(({ what, seconds }) => [what, Number(seconds.toFixed(3))]));

describe('the ratios of a bench', () => {
  it('set Warraq beside its peers, a small change beside a clean build, and an article of a large archive beside one of a small', () => {
    expect(secondsOf([comparison(10_000, 20, 2, cost(40)), comparison(100_000, 220, 2.2, cost(500))])).toEqual({
      'clean, 10,000, against Hugo + Pagefind': 0.5,
      'one added, 10,000, against clean': 0.1,
      'clean, 100,000, against Hugo + Pagefind': 0.44,
      'one added, 100,000, against clean': 0.01,
      'clean, an article of 100,000 against 10,000': 1.1,
      'one added, 100,000 against 10,000': 1.1,
    });
  });

  it('leave out a peer that failed', () => {
    expect(Object.keys(secondsOf([comparison(10_000, 20, 2, cost(40, 'out of memory'))]))).toEqual([
      'one added, 10,000, against clean',
    ]);
  });

  it('have processors by the article, and memory of the whole', () => {
    const ratios = ratiosOf([comparison(100, 1, 1, cost(1)), comparison(1000, 20, 1, cost(1))]);
    const large = ratios.find(({ what }) => what === 'clean, an article of 1,000 against 100')!;
    expect(large.cpuSeconds).toBeCloseTo(2);
    expect(large.peakBytes).toBeCloseTo(20);
  });
});
