import type { Comparison } from './compare.ts';

/** What memory is held to; time never is: it depends on what else a machine does. */
export interface Ceilings {
  /** The peak of a larger archive by that of the smallest of at least 30,000 articles: from there on a build has all that it ever holds at a time. */
  readonly growth: number;
  /** At any size; null where only growth is held. */
  readonly peakBytes: number | null;
}

const settledSize = 30_000;

/** Each ceiling that a clean build of Warraq broke, in words. */
export function brokenCeilings(comparisons: readonly Comparison[], { growth, peakBytes }: Ceilings): readonly string[] {
  const peaks = comparisons.flatMap(({ articles, clean }) => {
    const peak = clean.warraq?.cost.peakBytes ?? null;
    return peak === null ? [] : [{ articles, peak }];
  });
  const inGib = (bytes: number) => `${(bytes / 2 ** 30).toFixed(2)} GiB`;
  const [least, ...larger] = peaks
    .filter(({ articles }) => articles >= settledSize)
    .sort((a, b) => a.articles - b.articles);
  return [
    ...larger
      .filter(({ peak }) => peak > growth * least!.peak)
      .map(
        ({ articles, peak }) =>
          `${articles} articles took ${inGib(peak)}, more than ${growth} times the ${inGib(least!.peak)} of ${least!.articles}`,
      ),
    ...peaks
      .filter(({ peak }) => peakBytes !== null && peak > peakBytes)
      .map(({ articles, peak }) => `${articles} articles took ${inGib(peak)}, more than ${inGib(peakBytes!)}`),
  ];
}
