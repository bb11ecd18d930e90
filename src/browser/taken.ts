import type { TierKind } from './cascade/tiers.ts';
import type { FoundHit } from './search.ts';

/** A word of the archive that was taken for words of the query, and the articles found by it. */
export interface Taken {
  readonly taken: string;
  readonly asked: ReadonlySet<string>;
  readonly articles: ReadonlySet<number>;
}

// Words that are told.
const most = 5;

/** The words by which most hits of a tier were found, in the order of their first hits. */
export function takenBy(kind: TierKind, hits: readonly FoundHit[]): readonly Taken[] {
  const all = new Map<string, { taken: string; asked: Set<string>; articles: Set<number> }>();
  for (const { article, tier, instead } of hits) {
    if (tier !== kind) continue;
    for (const { asked, taken } of instead) {
      const one = all.get(taken) ?? { taken, asked: new Set(), articles: new Set() };
      one.asked.add(asked);
      one.articles.add(article);
      all.set(taken, one);
    }
  }
  const commonest = [...all.values()].sort((a, b) => b.articles.size - a.articles.size).slice(0, most);
  return [...all.values()].filter((one) => commonest.includes(one));
}
