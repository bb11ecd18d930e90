import { fold } from './fold.ts';
import { tokenEnd, tokenStart } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

// A lone presentation form of a mark (U+FE70 …) is a letter to Unicode, but folds to nothing; it still takes its place in the count.
const placeholder = 'x';

// The same tokens come again and again: most are folded once.
const remembered = 200_000;
let vocabulary = new Vocabulary();
let folded: string[] = [];

/** The words of a text for the index or a query, one for each of its tokens, so that the n-th word is the n-th token; none is empty. ﺍﻟﻘِﻤَّﺔ → القمه */
export function indexWords(text: string): string[] {
  if (vocabulary.size >= remembered) [vocabulary, folded] = [new Vocabulary(), []];
  const words: string[] = [];
  for (let start = tokenStart(text, 0), end; start < text.length; start = tokenStart(text, end)) {
    end = tokenEnd(text, start);
    words.push((folded[vocabulary.numberOf(text, start, end)] ??= indexWord(text.slice(start, end))));
  }
  return words;
}

function indexWord(token: string): string {
  return fold(token).replace(/[^\p{L}\p{N}]/gu, '') || placeholder;
}
