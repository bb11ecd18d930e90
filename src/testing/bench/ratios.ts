import type { Comparison } from './compare.ts';
import type { Cost } from './measure.ts';

/** A cost as a share of another. */
export interface Ratio {
  readonly what: string;
  readonly seconds: number;
  readonly cpuSeconds: number | null;
  readonly peakBytes: number | null;
}

/** What is shown by setting costs beside each other: Warraq's with those of its peers, a small change with a clean build, and each archive with the smallest. What failed is left out. */
export function ratiosOf(comparisons: readonly Comparison[]): readonly Ratio[] {
  const smallest = [...comparisons].sort((a, b) => a.articles - b.articles)[0]!;
  return comparisons.flatMap((one) => {
    const { warraq, stock, hugo } = one.clean;
    const size = one.articles.toLocaleString('en');
    const sizes = `${size} against ${smallest.articles.toLocaleString('en')}`;
    const own = [
      ratio(`clean, ${size}, against Hugo + Pagefind`, warraq?.cost, hugo?.cost),
      ratio(`clean, ${size}, against stock Eleventy + Pagefind`, warraq?.cost, stock?.cost),
      ...Object.entries(one.later).map(([build, cost]) =>
        ratio(`${build}, ${size}, against clean`, cost, warraq?.cost),
      ),
    ];
    const share = one.articles / smallest.articles;
    const among = [
      ratio(`clean, an article of ${sizes}`, warraq?.cost, smallest.clean.warraq?.cost, share),
      ...Object.entries(one.later).map(([build, cost]) => ratio(`${build}, ${sizes}`, cost, smallest.later[build])),
    ];
    return [...own, ...(one === smallest ? [] : among)].filter((found) => found !== null);
  });
}

// Times by so many times the articles; memory is that of the whole.
function ratio(what: string, cost: Cost | undefined, other: Cost | undefined, share = 1): Ratio | null {
  if (cost?.failed !== null || other?.failed !== null) return null;
  const shareOf = (value: number | null, whole: number | null) =>
    value === null || whole === null ? null : value / whole;
  return {
    what,
    seconds: cost.seconds / other.seconds / share,
    cpuSeconds: shareOf(cost.cpuSeconds, other.cpuSeconds && other.cpuSeconds * share),
    peakBytes: shareOf(cost.peakBytes, other.peakBytes),
  };
}
