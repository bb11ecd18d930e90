import { askedWords, lengthOfPhrase } from '../arabic/search-words.ts';
import { tokens } from '../arabic/tokens.ts';
import { numbersInParts } from './numbers.ts';
import { readOperators } from './operators.ts';

/** A word that is asked for. */
export interface AskedWord {
  readonly word: string;
  /** Quoted: taken as it is written, and never for another. */
  readonly literal: boolean;
}

/** A query in the words of the index: «قمة "سد النهر"» is {words: ['قمه'], phrases: [['سد', 'النهر']]}. */
export interface Query {
  readonly words: readonly AskedWord[];
  /** The words that are not in quotes as they were typed, one that is typed twice also twice. */
  readonly sequence: readonly string[];
  /** Each of two words or more; a quoted single word is a word. */
  readonly phrases: readonly (readonly string[])[];
  /** Numbers in several parts, whose parts are words too: 7.5 is ['7', '5']. */
  readonly numbers: readonly (readonly string[])[];
  /** Words, and phrases, that no hit may have. */
  readonly excluded: readonly (readonly string[])[];
  /** Queries of which one is enough; none where there is no OR. */
  readonly alternatives: readonly string[];
  /** There were more words than a search can take. */
  readonly cut: boolean;
}

const quoted = /"([^"]*)"|«([^«»]*)»|“([^“”]*)”|„([^„“”]*)[“”]/gu;

// A question of thirty words is asked of the index at once; what is longer is a text.
const mostWords = 30;

/** Reads a query: words in "…", «…» or “…” are a phrase; an open quote that is never closed is nothing. */
export function parseQuery(q: string): Query {
  const { text, excluded, alternatives, cut } = readOperators(q);
  const quotes = [...text.matchAll(quoted)].map(([, ...inside]) => askedWords(inside.join(' ')));
  const open = text.replace(quoted, ' ');
  const rest = askedWords(open);
  const single = new Set(quotes.filter((words) => words.length === 1).flat());
  const words = [...new Set([...rest, ...single])];
  const phrases = quotes.filter((all) => all.length > 1);
  return {
    words: words.slice(0, mostWords).map((word) => ({ word, literal: single.has(word) })),
    sequence: single.size > 0 || rest.length > mostWords ? [] : rest,
    phrases: phrases.map((phrase) => phrase.slice(0, mostWords)),
    numbers: wordsOf(numbersInParts(open)),
    excluded: wordsOf(excluded),
    alternatives,
    cut: cut || [words, excluded, ...phrases].some(({ length }) => length > mostWords),
  };
}

const wordsOf = (texts: readonly string[]) =>
  texts.slice(0, mostWords).map((text) => askedWords(text).slice(0, mostWords));

/** The word of a query that is still being typed: its last one, where nothing stands behind it, not even a space or a quote; else null. */
export function halfTyped(q: string): string | null {
  const { text } = readOperators(q);
  const last = tokens(text).at(-1);
  return last?.end === text.length ? (askedWords(text.replace(quoted, ' ')).at(-1) ?? null) : null;
}

/** Where the words of a phrase stand one after the other among the index words of a text: each word's position, both where عبدالله is written apart. */
export function placesOf(phrase: readonly string[], words: readonly string[]): readonly number[] {
  return words.flatMap((_, start) =>
    Array.from({ length: lengthOfPhrase(phrase, words, start) }, (_word, n) => start + n),
  );
}
