import type { ArticleText, Lexicon } from './lexicon.ts';
import {
  countryCandidates,
  personCandidates,
  phraseCandidates,
  placeCandidates,
  type Candidate,
} from './subject-candidates.ts';
import { indexOf } from './subject-index.ts';
import { readWords, type Words } from './subject-words.ts';
import { fold } from '../arabic/fold.ts';

const weightOf = { country: 1, place: 1, person: 1.1, organisation: 1, event: 1, phrase: 0.9, topic: 0.6 } as const;

/** What an article is about, best first: names of countries, places, persons, organisations and events, and set phrases; fewer where unsure, none that repeats another. */
export function inferSubjects(text: ArticleText, lexicon: Lexicon, limit = 8): readonly string[] {
  return rankSubjects(text, lexicon)
    .slice(0, limit)
    .map(({ shown }) => shown);
}

export interface Ranked extends Candidate {
  readonly score: number;
}

export function rankSubjects(text: ArticleText, lexicon: Lexicon): readonly Ranked[] {
  const index = indexOf(lexicon);
  const words = readWords(text.headline, text.body);
  const candidates = [
    ...countryCandidates(words),
    ...personCandidates(words, index),
    ...placeCandidates(words, index),
    ...phraseCandidates(words, index),
  ];
  const ranked = candidates
    .map((candidate) => ({ ...candidate, score: scoreOf(candidate, words, lexicon.articles) }))
    .sort((a, b) => b.score - a.score || (fold(a.shown) < fold(b.shown) ? -1 : 1));
  return withoutRepeats(ranked);
}

const leadSize = 45;

function scoreOf({ kind, spans, count }: Candidate, words: Words, articles: number): number {
  let mentions = 0;
  let headline = false;
  let lead = false;
  for (const { at, weight } of spans) {
    mentions += weight;
    headline ||= at < words.headline;
    lead ||= at < words.headline + leadSize;
  }
  const rarity = articles < 300 ? 1 : 0.5 + 0.5 * (Math.log(articles / count) / Math.log(articles));
  return weightOf[kind] * Math.log2(1 + mentions) * (headline ? 1.6 : 1) * (lead ? 1.3 : 1) * rarity;
}

function withoutRepeats(ranked: readonly Ranked[]): readonly Ranked[] {
  const kept: Ranked[] = [];
  for (const candidate of ranked) {
    const key = ` ${fold(candidate.shown)} `;
    if (
      kept.some((other) => {
        const k = ` ${fold(other.shown)} `;
        return k.includes(key) || key.includes(k);
      })
    )
      continue;
    kept.push(candidate);
  }
  return kept;
}
