/** A word in a text: its letters as written and where they stand (UTF-16 offsets, end exclusive). */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// A word is a run of letters with the marks that belong to them (tashkil, tatweel, joiners), or a run of digits: ألـ23 is two.
// Digits above or below the line are runs of their own, so that 10⁶ is found by 10 and CO₂ by CO2.
// Tatweel and the small Quranic letters, which fold to nothing, don't begin a word: «تركية ـ روسية» is two.
const letter = /(?![\u0640\u06e5\u06e6])\p{L}/u;
const mark = /[\u0640\u06e5\u06e6\p{M}\u200b-\u200f\u2060-\u2069\u00ad]/u;
const digit = /\p{Nd}/u;
const small = /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089]/u;
const kind = { unread: 0, other: 1, mark: 2, letter: 3, digit: 4, small: 5 } as const;

// A character is looked up in Unicode's tables once: the same few come again and again.
const kinds = new Uint8Array(0x10000);

/** The words of a text in order. The index and the browser both count positions by these functions, so they may never drop or join a token between them. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (let start = tokenStart(text, 0), end; start < text.length; start = tokenStart(text, end)) {
    end = tokenEnd(text, start);
    found.push({ text: text.slice(start, end), start, end });
  }
  return found;
}

/** Where the first word at or after an offset starts, or the length of the text where none does; the offset is 0 or the end of a word. */
export function tokenStart(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const character = text.codePointAt(at)!;
    if (kindOf(character) >= kind.letter) break;
    at += character > 0xffff ? 2 : 1;
  }
  return at;
}

/** Where the word that starts at an offset ends. */
export function tokenEnd(text: string, start: number): number {
  const first = kindOf(text.codePointAt(start)!);
  let at = start;
  while (at < text.length) {
    const character = text.codePointAt(at)!;
    const is = kindOf(character);
    if (first !== kind.letter ? is !== first : is !== kind.letter && is !== kind.mark) break;
    at += character > 0xffff ? 2 : 1;
  }
  return at;
}

function kindOf(character: number): number {
  const known = kinds[character];
  if (known !== undefined && known !== kind.unread) return known;
  const found = readKind(String.fromCodePoint(character));
  if (known !== undefined) kinds[character] = found;
  return found;
}

function readKind(character: string): number {
  if (letter.test(character)) return kind.letter;
  if (digit.test(character)) return kind.digit;
  if (small.test(character)) return kind.small;
  return mark.test(character) ? kind.mark : kind.other;
}
