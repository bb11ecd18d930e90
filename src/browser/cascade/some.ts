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

/** Articles by the words of a long query that they have, the rarer and the more telling of them the more; `find` asks for one of the words. */
export async function havingMost(
  telling: readonly Slot[],
  articles: number,
  find: (slot: Slot) => Promise<readonly Hit[]>,
): Promise<readonly Hit[]> {
  const known = byRarity(telling.filter(({ readings }) => readings.length > 0)).slice(0, mostWeighed);
  const found = new Map<number, Hit>();
  for (const hits of await Promise.all(known.map(find))) {
    // No spread: of a large archive they may be more than a call takes.
    const best = hits.reduce((most, { score }) => Math.max(most, score), 0);
    for (const { article, score, places } of hits) {
      const before = found.get(article) ?? { score: 0, places: [] };
      const weight = Math.log(1 + articles / hits.length) * (1 + score / best);
      found.set(article, { article, score: before.score + weight, places: [...before.places, ...places] });
    }
  }
  const ranked = [...found.values()].sort((a, b) => b.score - a.score);
  return ranked.filter(({ score }) => score >= leastShare * ranked[0]!.score);
}
