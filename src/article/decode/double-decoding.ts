import { decodeWindows1252 } from './code-pages.ts';
import { decodeAs } from './encodings.ts';
import { readsAsArabic } from './reads-as-arabic.ts';

/** Text whose bytes were once read in the wrong encoding, read anew. */
export interface Mended {
  readonly text: string;
  /** Characters that were mended. */
  readonly count: number;
  /** Letters of which a byte was lost and which are the likeliest of those possible. */
  readonly guessed: number;
}

type Reading = ReadonlyMap<string, number>;

// What a program took the bytes above ASCII for. The five that windows-1252 leaves out are C1 controls or U+FFFD in practice; latin-1 has C1 controls throughout.
const latin: Reading = new Map([...readingOf(decodeWindows1252), ...controls()]);
const arabic: Reading = new Map([...readingOf((bytes) => decodeAs(bytes, 'windows-1256') ?? ''), ...controls()]);

function readingOf(signOf: (bytes: Uint8Array) => string): readonly (readonly [string, number])[] {
  const bytes = Array.from({ length: 128 }, (_, at) => 128 + at);
  return bytes.map((byte) => [signOf(Uint8Array.of(byte)), byte] as const).filter(([sign]) => sign !== '\ufffd');
}

function controls(): [string, number][] {
  return Array.from({ length: 32 }, (_, at): [string, number] => [String.fromCharCode(128 + at), 128 + at]);
}

const tailOf = (reading: Reading) =>
  [...reading].flatMap(([sign, byte]) => (byte < 0xc0 ? [sign.replace(/[\]\\^-]/u, '\\$&')] : [])).join('');
// Bytes D8 to DB lead the Arabic letters in UTF-8, C2 and C3 what was written so for the second time. Nobody writes three such pairs in a row.
const latinPairs = new RegExp(`(?:[ØÙÚÛÂÃ][${tailOf(latin)}\ufffd]){3}`, 'u');
const arabicPairs = new RegExp(`(?:[طظعغآأ][${tailOf(arabic)}]){3}`, 'u');
const rounds = 3;

/**
 * Mends text that was decoded twice by mistake: UTF-8 read as windows-1252 or windows-1256 (Ø§Ù„ and ط§ظ„ → ال), also more than once, and windows-1256 and
 * its kin read as windows-1252 (ÇáÚÑÈíÉ → العربية). Only lines that are wrong throughout are changed. Null where nothing is wrong.
 */
export function mendDoubleDecoding(text: string, vote: (bytes: Uint8Array) => string | null): Mended | null {
  let mended: Mended = { text, count: 0, guessed: 0 };
  for (let round = 0; round < rounds; round++) {
    const reading = latinPairs.test(mended.text) ? latin : arabicPairs.test(mended.text) ? arabic : null;
    const next = reading ? mendLines(mended.text, reading) : null;
    if (!next || next.count === 0) break;
    mended = { text: next.text, count: Math.max(mended.count, next.count), guessed: mended.guessed + next.guessed };
  }
  return mended.count > 0 ? mended : fromLatin(text, vote);
}

function mendLines(text: string, reading: Reading): Mended {
  let [count, guessed] = [0, 0];
  const lines = text.split('\n').map((line) => {
    const mended = mendLine(line, reading);
    if (mended.count === 0 || mended.left > mended.count / 4) return line;
    count += mended.count;
    guessed += mended.guessed;
    return mended.text;
  });
  return { text: lines.join('\n'), count, guessed };
}

function mendLine(line: string, reading: Reading): Mended & { readonly left: number } {
  let [text, count, guessed, left] = ['', 0, 0, 0];
  const byteAt = (at: number) => reading.get(line[at] ?? '');
  for (let at = 0; at < line.length;) {
    const lead = byteAt(at);
    const length = lead === undefined || lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const bytes = Array.from({ length }, (_, tail) => byteAt(at + tail));
    const whole = length > 1 && bytes.every((byte) => byte !== undefined);
    const found = whole ? decodeAs(Uint8Array.from(bytes), 'utf-8') : null;
    if (found !== null) {
      text += found;
      count++;
      at += length;
    } else if (lead === 0xd8 || lead === 0xd9) {
      // Of the bytes that get lost AD, a soft hyphen, ends ح (D8 AD), and 81, no character of windows-1252, ends ف (D9 81).
      text += lead === 0xd8 ? 'ح' : 'ف';
      guessed++;
      at += lead === 0xd9 && /[?\ufffd]/u.test(line[at + 1] ?? '') ? 2 : 1;
    } else {
      text += line[at]!;
      if (line[at]! > '\u007f') left++;
      at++;
    }
  }
  return { text, count, guessed, left: left + guessed };
}

const accented = /[\u00c0-\u00ff]/gu;
const anyLetter = /[A-Za-z\u00c0-\u024f]|[\u0620-\u06d3]/gu;

// No language has more accented letters than bare ones.
function fromLatin(text: string, vote: (bytes: Uint8Array) => string | null): Mended | null {
  const wrong = text.match(accented)?.length ?? 0;
  if (wrong < 12 || wrong < (text.match(anyLetter)?.length ?? 0) * 0.6) return null;
  const bytes: number[] = [];
  for (const sign of text) {
    const byte = sign < '\u0080' ? sign.charCodeAt(0) : latin.get(sign);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  const read = vote(Uint8Array.from(bytes));
  return read !== null && readsAsArabic(read) > 0.6 ? { text: read, count: wrong, guessed: 0 } : null;
}
