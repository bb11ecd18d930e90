import { fold } from './fold.ts';
import { remembering } from './memory.ts';
import { tokens } from './tokens.ts';

// A lone presentation form of a mark (U+FE70 …) is a letter to Unicode, but folds to nothing; it still takes its place in the count.
const placeholder = 'x';

/** A token as the index and the query know it: one word of letters or digits, never empty. ﺍﻟﻘِﻤَّﺔ → القمه */
const indexWord = remembering((token) => fold(token).replace(/[^\p{L}\p{N}]/gu, '') || placeholder, 200_000);

/** The words of a text for the index or a query, one for each of its tokens, so that the n-th word is the n-th token. */
export function indexWords(text: string): string[] {
  return tokens(text).map((token) => indexWord(token.text));
}

// ASCII, the letters, tashkil and digits of Arabic, and the usual marks between words.
const usual = /^[\n -~\u00a0«»،؛؟ء-غ\u0640-\u0652٠-٩٪–—‘’“”…•]*$/u;
// Without the tatweel, 1ـ2 would be one word.
const digitsInDoubt = /[0-9٠-٩][\u0640\u064b-\u0652]/u;
const betweenWords = /(?: [^a-z0-9ء-ي]|[^a-z0-9ء-ي ])[^a-z0-9ء-ي]*/gu;

/** The same words with single spaces between them; a text of usual letters, which most are, is folded as a whole, in a quarter of the time. */
export function indexText(text: string): string {
  if (!usual.test(text) || digitsInDoubt.test(text)) return indexWords(text).join(' ');
  return fold(text)
    .replace(/[0-9]+/gu, ' $& ')
    .replace(betweenWords, ' ')
    .trim();
}
