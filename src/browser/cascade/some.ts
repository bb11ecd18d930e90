import type { Hit } from '../engine/engine.ts';
import { byRarity, seenIn, type Slot } from './slot.ts';

// Words that so many articles have at least may be common.
const leastCommon = 10;
// A word that so large a share of the articles has tells nothing by itself: of 5,000 articles of newspapers in, from, on and some 20 more words.
const commonShare = 0.3;
// Of a long query so many words are weighed, the rarest ones.
const mostWeighed = 8;
// An article that has so little of what the best one has is about something else.
const leastShare = 0.5;

/** The words that tell what is wanted: no common ones, where the query has a rarer one, nor parts of a number. */
export function tellingOf(open: readonly Slot[], parts: ReadonlySet<string>, articles: number): readonly Slot[] {
  const whole = open.filter(({ word }) => !parts.has(word));
  const rarer = whole.filter((slot) => seenIn(slot) <= Math.max(leastCommon, commonShare * articles));
  return rarer.length > 0 ? rarer : whole;
}

/** Articles by the words of a long query that they have, of several one at least two; a rarer word weighs more. `find` asks for one of them. */
export async function havingMost(
  telling: readonly Slot[],
  articles: number,
  find: (slot: Slot) => Promise<readonly Hit[]>,
): Promise<readonly Hit[]> {
  const known = byRarity(telling.filter(({ readings }) => readings.length > 0)).slice(0, mostWeighed);
  const found = new Map<number, { readonly hit: Hit; readonly weight: number; readonly words: number }>();
  for (const hits of await Promise.all(known.map(find))) {
    const own = Math.log(1 + articles / hits.length);
    const best = Math.max(...hits.map(({ score }) => score));
    for (const hit of hits) {
      const { hit: first = { ...hit, places: [] }, weight = 0, words = 0 } = found.get(hit.article) ?? {};
      const places = [...first.places, ...hit.places];
      found.set(hit.article, {
        hit: { ...first, places },
        weight: weight + own * (1 + hit.score / best),
        words: words + 1,
      });
    }
  }
  const ranked = [...found.values()].sort((a, b) => b.weight - a.weight || b.hit.score - a.hit.score);
  const least = leastShare * (ranked[0]?.weight ?? 0);
  return ranked
    .filter(({ weight, words }) => weight >= least && words >= Math.min(2, known.length))
    .map(({ hit }) => hit);
}
