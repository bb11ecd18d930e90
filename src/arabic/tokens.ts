/** A word in a text: its letters as written and where they stand (UTF-16 offsets, end exclusive). */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// A run of letters with the marks that belong to them (tashkil, tatweel, joiners), or a run of digits: ألـ23 is two tokens.
// Tatweel and the small Quranic letters, which fold to nothing, don't begin a word: «تركية ـ روسية» is two.
const word = /(?![\u0640\u06e5\u06e6])\p{L}[\p{L}\p{M}\u200b-\u200f\u2060-\u2069\u00ad]*|\p{Nd}+/gu;

/** The words of a text in order. The index and the browser both count positions by this function, so it may never drop or join a token between them. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(word)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}
