import { indexWords } from '../../arabic/index-words.ts';
import { tokens } from '../../arabic/tokens.ts';
import type { Wanted } from './wanted.ts';

/** A place in a text: UTF-16 offsets, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the wanted words and phrases stand in a text, in order, none over another: القمه is found in القِمّة; a phrase is one place. */
export function findWanted(text: string, { words, phrases }: Wanted): readonly Place[] {
  const found = tokens(text);
  const folded = indexWords(text);
  const places: Place[] = [];
  for (let at = 0; at < found.length;) {
    const fitting = phrases.filter((phrase) => phrase.every((word, n) => folded[at + n] === word));
    const length = Math.max(words.has(folded[at]!) ? 1 : 0, ...fitting.map((phrase) => phrase.length));
    if (length > 0) places.push({ start: found[at]!.start, end: found[at + length - 1]!.end });
    at += Math.max(length, 1);
  }
  return places;
}
