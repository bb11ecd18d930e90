import type { ArticleText, Lexicon } from './lexicon.ts';
import { countryCandidates } from './subject-country-mentions.ts';
import { expressionCandidates, organisationCandidates } from './subject-expressions.ts';
import { indexOf } from './subject-index.ts';
import { operationCandidates } from './subject-operations.ts';
import { personCandidates } from './subject-persons.ts';
import { titleCandidates } from './subject-titles.ts';
import { chooseSubjects, type RankedSubject } from './subject-ranking.ts';
import { topicCandidates } from './subject-topics.ts';
import { placeCandidates } from './subject-toponyms.ts';

/** What an article is about, best first: countries, places, persons, organisations, events, set phrases and topics; fewer where unsure, none that repeats another. */
export function inferSubjects(text: ArticleText, lexicon: Lexicon, limit = 8): readonly string[] {
  return rankSubjects(text, lexicon)
    .slice(0, limit)
    .map(({ shown }) => shown);
}

/** The same with what speaks for each: for looking into a choice. */
export function rankSubjects(text: ArticleText, lexicon: Lexicon): readonly RankedSubject[] {
  const index = indexOf(lexicon);
  const words = index.read(text.headline, text.body);
  const candidates = [
    ...countryCandidates(words, index),
    ...personCandidates(words, index),
    ...placeCandidates(words, index),
    ...organisationCandidates(words, index),
    ...expressionCandidates(words, index),
    ...titleCandidates(words, index),
    ...operationCandidates(words, index),
    ...topicCandidates(words, index),
  ];
  return chooseSubjects(candidates, words, lexicon.articles);
}
