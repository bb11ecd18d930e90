import { fold } from '../../arabic/fold.ts';

/** A set of folded words, written with blanks between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u).map(fold));

/** A set of folded phrases, written with commas between them. */
export const phrases = (list: string): ReadonlySet<string> =>
  new Set(list.split(',').map((phrase) => fold(phrase).replace(/[.\s]+/gu, ' ').trim()));
