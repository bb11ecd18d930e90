import type { ArticleText, Lexicon } from './lexicon.ts';
import { countryCandidates } from './subjects/country-mentions.ts';
import { expressionCandidates, organisationCandidates } from './subjects/expressions.ts';
import { indexOf } from './subjects/subject-index.ts';
import { operationCandidates } from './subjects/operations.ts';
import { personCandidates } from './subjects/persons.ts';
import { titleCandidates } from './subjects/titles.ts';
import { chooseSubjects } from './subjects/ranking.ts';
import { topicCandidates } from './subjects/topics.ts';
import { placeCandidates } from './subjects/toponyms.ts';

const most = 8;

/** What an article is about, best first: countries, places, persons, organisations, events, set phrases and topics; fewer where unsure, none that repeats another. */
export function inferSubjects(text: ArticleText, lexicon: Lexicon): readonly string[] {
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
  return chooseSubjects(candidates, words, lexicon.articles)
    .slice(0, most)
    .map(({ shown }) => shown);
}
