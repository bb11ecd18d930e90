import { fold } from '../arabic/fold.ts';
import { tokens } from '../arabic/tokens.ts';
import { classOf, is } from './subject-classes.ts';

/** An article's words as its subjects are read from them: parallel lists, one entry a word. */
export interface Words {
  readonly size: number;
  /** As written, without tashkil and tatweel. */
  readonly raw: readonly string[];
  /** Folded. */
  readonly key: readonly string[];
  /** Folded, without joined particles where they can be told. */
  readonly base: readonly string[];
  /** What a word can be (subject-classes). */
  readonly bits: readonly number[];
  /** What stands before a word: bits of `gap`. */
  readonly gap: readonly number[];
  /** Number of words in the headline. */
  readonly headline: number;
}

export const gap = { space: 0, stop: 1, open: 2, close: 4, comma: 8, paragraph: 16 } as const;

// علي and على fold alike; with its dots it is the name.
const aName = { bits: is.given, base: 'علي' };
const aPreposition = { bits: is.stop | is.preposition, base: 'علي' };
const marks = /[\p{M}\u0640\u200b-\u200f\u2060-\u2069\u00ad]/gu;
const marked = /[\p{M}\u0640\u200b-\u200f\u2060-\u2069\u00ad]/u;

/** Reads a text's words; a word's spelling loses its tashkil and tatweel only (حافلًا → حافلا). */
export function readWords(headline: string, body: string): Words {
  const text = headline === '' ? body : `${headline}\n${body}`;
  const found = tokens(text);
  const folded = tokens(fold(text));
  const keys = folded.length === found.length ? folded.map((t) => t.text) : found.map((t) => fold(t.text));
  const classes = keys.map((key, i) =>
    key === 'علي' ? (found[i]!.text.endsWith('ي') ? aName : aPreposition) : classOf(key),
  );
  return {
    size: found.length,
    raw: found.map((t) => (marked.test(t.text) ? t.text.replace(marks, '') : t.text)),
    key: keys,
    base: classes.map((c) => c.base),
    bits: classes.map((c) => c.bits),
    gap: readGaps(text, found),
    headline: headline === '' ? 0 : found.findIndex((t) => t.start > headline.length),
  };
}

function readGaps(text: string, found: readonly { readonly start: number; readonly end: number }[]): readonly number[] {
  let quoted = false;
  let last = 0;
  return found.map(({ start, end }) => {
    let bits: number = last === 0 ? gap.stop | gap.paragraph : gap.space;
    for (let i = last; i < start; i++) {
      const c = text[i]!;
      if (c === ' ' || c === '\u00a0') continue;
      if (c === '"') {
        bits |= quoted ? gap.close : gap.open;
        quoted = !quoted;
      } else if (opening.has(c)) bits |= gap.open;
      else if (closing.has(c)) bits |= gap.close;
      else if (c === '\n') {
        bits |= gap.stop | gap.paragraph;
        quoted = false;
      } else if (c === '،' || c === ',') bits |= gap.stop | gap.comma;
      else bits |= gap.stop;
    }
    last = end;
    return bits;
  });
}

const opening = new Set('«“„‹{(['.split(''));
const closing = new Set('»”›})]'.split(''));
