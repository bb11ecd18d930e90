import { fold } from './fold.ts';
import { remembering } from './memory.ts';
import { tokens } from './tokens.ts';

// A lone presentation form of a mark (U+FE70 …) is a letter to Unicode, but folds to nothing; it still takes its place in the count.
const placeholder = 'x';

/** A token as the index and the query know it: one word of letters or digits, never empty. ﺍﻟﻘِﻤَّﺔ → القمه */
export function indexWord(token: string): string {
  return fold(token).replace(/[^\p{L}\p{N}]/gu, '') || placeholder;
}

const remembered = remembering(indexWord, 200_000);

/** The words of a text for the index or a query, one for each of its tokens, so that the n-th word is the n-th token. */
export function indexWords(text: string): string[] {
  return tokens(text).map((token) => remembered(token.text));
}
