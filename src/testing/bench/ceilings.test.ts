import { describe, expect, it } from 'vitest';
import { brokenCeilings } from './ceilings.ts';
import type { Comparison } from './compare.ts';

const gib = 2 ** 30;
const comparison = (articles: number, peak: number | null): Comparison => ({
  articles,
  clean: {
    warraq: {
      cost: { seconds: 1, cpuSeconds: 1, peakBytes: peak === null ? null : peak * gib, failed: null },
      parts: {},
      site: null,
    },
    stock: null,
    hugo: null,
  },
  later: {},
  reader: null,
});

describe('the ceilings of memory', () => {
  const held = { growth: 1.1, peakBytes: null };

  it('are broken by a larger archive that takes more than so many times the memory of 30,000 articles', () => {
    const measured = [comparison(30_000, 1), comparison(100_000, 1.2)];
    expect(brokenCeilings(measured, held)).toEqual([
      '100000 articles took 1.20 GiB, more than 1.1 times the 1.00 GiB of 30000',
    ]);
    expect(brokenCeilings(measured, { ...held, growth: 1.3 })).toEqual([]);
  });

  it('say nothing of archives so small that a build does not fill its memory yet', () => {
    expect(brokenCeilings([comparison(10_000, 0.5), comparison(30_000, 1), comparison(100_000, 1.05)], held)).toEqual(
      [],
    );
  });

  it('are broken by any archive that takes more than what is given for all', () => {
    const broken = brokenCeilings([comparison(1000, 0.5), comparison(5000, 2.5)], { ...held, peakBytes: 2 * gib });
    expect(broken).toEqual(['5000 articles took 2.50 GiB, more than 2.00 GiB']);
  });

  it('hold nothing where the system does not tell', () => {
    expect(brokenCeilings([comparison(30_000, null), comparison(100_000, 9)], held)).toEqual([]);
  });
});
