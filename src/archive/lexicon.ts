import { is } from './subject-classes.ts';
import { givenNames } from './subject-nouns.ts';
import { findNames, nameKey, type Knowledge } from './subject-names.ts';
import { eachPhrase, keyOf, shownOf } from './subject-phrases.ts';
import { findPlaces } from './subject-places.ts';
import { gap, readWords, type Words } from './subject-words.ts';
import { createTally, type Tally } from './tally.ts';

/** What the lexicon and the subjects see of an article: the headline is empty where it was inferred, as it then only repeats the lead. */
export interface ArticleText {
  readonly headline: string;
  readonly body: string;
}

/** A name over the whole archive: in how many articles it was seen, and its best spelling. */
export interface Entry {
  readonly count: number;
  readonly shown: string;
}

/** What an archive teaches about its words: plain maps by folded key in code point order, counts are of articles. */
export interface Lexicon {
  readonly articles: number;
  /** Every word as it stands in the text, joined particles and all. */
  readonly words: ReadonlyMap<string, number>;
  /** Words right after a preposition: a verb never is. */
  readonly located: ReadonlyMap<string, number>;
  /** First parts of persons' names. */
  readonly given: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, Entry>;
  readonly persons: ReadonlyMap<string, Entry>;
  readonly phrases: ReadonlyMap<string, Entry>;
}

export interface LexiconBuilder {
  add(text: ArticleText): void;
  build(): Lexicon;
}

const mostWords = 1_000_000;
const mostNames = 400_000;

/** Counts article by article; the order of articles makes no difference until an archive is so large that what was seen once must be dropped. */
export function createLexiconBuilder(): LexiconBuilder {
  const words = createTally(mostWords);
  const located = createTally(mostWords);
  const given = createTally(mostWords);
  const places = createTally(mostNames);
  const persons = createTally(mostNames);
  const phrases = createTally(mostNames);
  let articles = 0;
  const none = () => '';
  return {
    add({ headline, body }) {
      const text = readWords(headline, body);
      const document = articles++;
      for (let i = 0; i < text.size; i++) {
        words.add(text.key[i]!, none, document);
        if (isLocated(text, i)) located.add(text.base[i]!, none, document);
      }
      for (const name of findNames(text, untaught)) {
        persons.add(nameKey(text, name), () => shownOf(text, name.at, name.end), document);
        if (name.given) given.add(text.base[name.at]!, none, document);
      }
      for (const { at, end } of findPlaces(text)) addSpan(places, text, at, end, document);
      eachPhrase(text, (at, end) => {
        addSpan(phrases, text, at, end, document);
      });
    },
    build: () => ({
      articles,
      words: countsOf(words, 1),
      located: countsOf(located, 1),
      given: countsOf(given, 1),
      places: entriesOf(places, 1),
      persons: entriesOf(persons, 1),
      phrases: entriesOf(phrases, articles > 200 ? 2 : 1),
    }),
  };
}

const untaught: Knowledge = { given: (key) => givenNames.has(key), common: () => false };

/** Does the word stand right after a preposition, alone or joined to it? */
export function isLocated(words: Words, at: number): boolean {
  if (words.bits[at]! & is.attached) return true;
  return at > 0 && words.gap[at] === gap.space && (words.bits[at - 1]! & is.preposition) > 0;
}

function addSpan(tally: Tally, words: Words, at: number, end: number, document: number): void {
  tally.add(keyOf(words, at, end), () => shownOf(words, at, end), document);
}

function countsOf(tally: Tally, atLeast: number): ReadonlyMap<string, number> {
  return new Map(tally.entries(atLeast).map(([key, count]) => [key, count]));
}

function entriesOf(tally: Tally, atLeast: number): ReadonlyMap<string, Entry> {
  return new Map(tally.entries(atLeast).map(([key, count, shown]) => [key, { count, shown }]));
}
