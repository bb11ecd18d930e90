import { indexWords } from '../arabic/index-words.ts';

/** A query in the words of the index: «قمة "سد النهر"» is {words: ['قمه'], phrases: [['سد', 'النهر']]}. */
export interface Query {
  readonly words: readonly string[];
  /** Each of two words or more; a quoted single word is a word. */
  readonly phrases: readonly (readonly string[])[];
}

const quoted = /"([^"]*)"|«([^»]*)»|“([^”]*)”|„([^“”]*)[“”]/gu;

/** Reads a query: words in "…", «…» or “…” are a phrase; an open quote that is never closed is nothing. */
export function parseQuery(text: string): Query {
  const quotes = [...text.matchAll(quoted)].map(([, ...inside]) => indexWords(inside.join(' ')));
  const rest = indexWords(text.replace(quoted, ' '));
  return {
    words: [...new Set([...rest, ...quotes.filter((words) => words.length === 1).flat()])],
    phrases: quotes.filter((words) => words.length > 1),
  };
}

/** Where the words of a phrase stand one after the other among the words of a text: each word's position. */
export function placesOf(phrase: readonly string[], words: readonly string[]): readonly number[] {
  return words.flatMap((_, start) =>
    phrase.every((word, n) => words[start + n] === word) ? phrase.map((_word, n) => start + n) : [],
  );
}
