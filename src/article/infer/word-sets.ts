import { fold } from '../../arabic/fold.ts';

/** A set of folded words, written with blanks between them. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u).map(fold));

/** The folded key of a phrase, full stops and blanks taken for one blank: أ.ف.ب → ا ف ب. */
export const phrase = (text: string): string =>
  fold(text)
    .replace(/[.\s]+/gu, ' ')
    .trim();

/** A set of folded phrases, written with commas between them. */
export const phraseSet = (list: string): ReadonlySet<string> => new Set(list.split(',').map(phrase));
