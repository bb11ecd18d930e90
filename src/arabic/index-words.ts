import { fold } from './fold.ts';
import { tokens } from './tokens.ts';

// A lone presentation form of a mark (U+FE70 …) is a letter to Unicode, but folds to nothing; it still takes its place in the count.
const placeholder = 'x';

// The same tokens come again and again: most are folded once.
const words = new Map<string, string>();
const remembered = 200_000;

/** A token as the index and the query know it: one word of letters or digits, never empty. ﺍﻟﻘِﻤَّﺔ → القمه */
export function indexWord(token: string): string {
  const known = words.get(token);
  if (known !== undefined) return known;
  const word = fold(token).replace(/[^\p{L}\p{N}]/gu, '') || placeholder;
  if (words.size >= remembered) words.clear();
  words.set(token, word);
  return word;
}

/** The words of a text for the index or a query, one for each of its tokens, so that the n-th word is the n-th token. */
export function indexWords(text: string): string[] {
  return tokens(text).map((token) => indexWord(token.text));
}
