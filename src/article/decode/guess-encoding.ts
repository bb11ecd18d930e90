import { encodings, type Encoding } from '../../settings/encodings.ts';
import { decodeAs } from './encodings.ts';
import { repairLetters } from './letters.ts';
import { decodeMixed } from './mixed-utf8.ts';
import { countControls, readsAsArabic } from './reads-as-arabic.ts';
import { turnVisual } from './visual-order.ts';

export interface Guess {
  readonly text: string;
  readonly encoding: Encoding;
  readonly confidence: 'sure' | 'likely' | 'unsure';
  /** Bytes that are not of the encoding; 0 but in a file that mixes two. */
  readonly foreign: number;
}

const some = 400;
const sample = 4_096;

/** The encoding in which bytes read best, how sure that is, and the text; null where no guess is credible. */
export function guessEncoding(bytes: Uint8Array): Guess | null {
  const marked = byMark(bytes);
  const text = marked && decodeAs(bytes, marked);
  if (marked && text !== null) return { text, encoding: marked, confidence: 'sure', foreign: 0 };
  const wide = asWide(bytes);
  if (wide) return wide;
  const plain = decodeAs(bytes, 'utf-8');
  if (plain !== null) return { text: plain, encoding: 'utf-8', confidence: 'sure', foreign: 0 };
  const mixed = decodeMixed(bytes, guessOneByte);
  return mixed ? { ...mixed, encoding: 'utf-8' } : guessOneByte(bytes);
}

function byMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function asWide(bytes: Uint8Array): Guess | null {
  if (!bytes.includes(0) && !bytes.includes(6)) return null;
  // Zeros at the end are padding, of any length; one byte that is left over is no character.
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  const whole = bytes.subarray(0, Math.min(end + (end % 2), bytes.length - (bytes.length % 2)));
  const encoding = looksWide(whole);
  const text = encoding && decodeAs(whole, encoding);
  if (!encoding || text === null || countControls(text) > 0) return null;
  const known = text.match(/[\u0000-\u024f\u0600-\u06ff\u2000-\u206f\ufb50-\ufeff]/gu)?.length ?? 0;
  return { text, encoding, confidence: known > text.length * 0.95 ? 'sure' : 'likely', foreign: 0 };
}

// UTF-16 without its mark: nearly every pair has 06, FB, FE (Arabic) or 00 (ASCII) in the same place, and few have it in the other.
function looksWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length === 0) return null;
  const end = Math.min(bytes.length, sample);
  const high = [0, 0];
  for (let at = 0; at < end; at++) {
    const byte = bytes[at];
    if (byte === 0 || byte === 6 || byte === 0xfb || byte === 0xfe) high[at & 1]! += 1;
  }
  const pairs = end / 2;
  const [even, odd] = [high[0]! / pairs, high[1]! / pairs];
  if (odd > 0.8 && even < 0.5) return 'utf-16le';
  return even > 0.8 && odd < 0.5 ? 'utf-16be' : null;
}

interface Vote {
  readonly encoding: Encoding;
  readonly score: number;
  /** What the bytes are as text, for telling whether two encodings disagree at all. */
  readonly said: string;
}

const oneByte = encodings.slice(3);

/** The one-byte encoding in which bytes read best; null where all read as nothing. Some lines are enough where they leave no doubt. */
export function guessOneByte(bytes: Uint8Array): Guess | null {
  const short = vote(bytes, excerpt(bytes, some));
  return short?.confidence === 'sure' ? short : vote(bytes, excerpt(bytes, sample));
}

function vote(bytes: Uint8Array, part: Uint8Array): Guess | null {
  const [best, ...others] = oneByte
    .map((encoding): Vote => {
      const raw = decodeAs(part, encoding) ?? '';
      const said = repairLetters((turnVisual(raw) ?? { text: raw }).text).text;
      return { encoding, score: readsAsArabic(said) - handicap(bytes, encoding), said };
    })
    .sort((one, other) => other.score - one.score);
  if (!best || best.score < 0.15) return null;
  const text = decodeAs(bytes, best.encoding);
  if (text === null) return null;
  // MacArabic has the letters where ISO 8859-6 has them: where both say the same there is nothing to be unsure of.
  const plain = (said: string) => said.replaceAll('\u00a0', ' ');
  const same = others.filter((other) => plain(other.said) === plain(best.said));
  const next = others.find((other) => !same.includes(other));
  // What is the same so far may part further down.
  const rival = same.find(
    (other) => best.score - other.score < doubtful && plain(decodeAs(bytes, other.encoding) ?? '') !== plain(text),
  );
  if (rival) return { text, encoding: best.encoding, confidence: 'unsure', foreign: 0 };
  const lead = best.score - Math.max(next?.score ?? 0, 0);
  const confidence = best.score > 0.6 && lead > 0.4 ? 'sure' : lead > 0.2 ? 'likely' : 'unsure';
  return { text, encoding: best.encoding, confidence, foreign: 0 };
}

const unlikely = 0.6;
const doubtful = 0.3;

// ISO 8859-6, code page 864 and MacArabic have most letters in the same places. Code page 864 alone has لا as one sign, and writes an alef that is joined to the
// letter before it as A8, the others as C7 like any alef. MacArabic has a second set of signs from right to left, of which the space (A0) parts all words of a text.
function handicap(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'iso-8859-6') {
    const [hard, plain] = [0xa0, 0x20].map((space) => count(bytes, (byte) => byte === space)) as [number, number];
    return hard > plain || count(bytes, macSigns) > 0 ? unlikely : 0;
  }
  if (encoding === 'mac-arabic') return count(bytes, rareOnMac) > 0 ? doubtful : 0;
  if (encoding !== 'cp864' || count(bytes, lamAlef) > 0) return 0;
  const joined = count(bytes, (byte) => byte === 0xa8);
  const bare = (side: 1 | -1) => count(bytes, (byte, at) => byte === 0xc7 && joins(bytes[at + side]));
  // Text in the order of the eye has the letter before an alef on its right.
  return Math.min(bare(-1), bare(1)) > joined ? unlikely : 0;
}

const lamAlef = bytesIn('99 9a 9d 9e f9 fa');

// «, … and », the digits, brackets and signs from right to left, پ چ ڤ گ: nothing in ISO 8859-6.
const macSigns = bytesIn(
  '8c 93 98 a1 a2 a3 a5 a6 a7 a8 a9 aa ab ae af b0 b1 b2 b3 b4 b5 b6 b7 b8 b9 ba bc bd be db dc dd de df f3 f5 f7 f8 fb fc fd',
);
// European letters and Urdu ones, which an Arabic text hardly has.
const rareOnMac = bytesIn(
  '80 81 82 83 84 85 86 87 88 89 8a 8b 8d 8e 8f 90 91 92 94 95 96 97 99 9a 9b 9c 9d 9e 9f c0 f4 f6 f9 fa fe ff',
);

function bytesIn(list: string): (byte: number) => boolean {
  const table = new Uint8Array(256);
  for (const byte of list.split(' ')) table[Number.parseInt(byte, 16)] = 1;
  return (byte) => table[byte] === 1;
}

// Letters that join the one after them: beh, teh to khah, seen to ghain, feh to heh, yeh.
const joins = (byte = 0) =>
  byte === 0xc8 ||
  (byte >= 0xca && byte <= 0xce) ||
  (byte >= 0xd3 && byte <= 0xda) ||
  (byte >= 0xe1 && byte <= 0xe7) ||
  byte === 0xea;

function count(bytes: Uint8Array, test: (byte: number, at: number) => boolean): number {
  let found = 0;
  bytes.forEach((byte, at) => {
    if (test(byte, at)) found++;
  });
  return found;
}

// Where bytes above ASCII begin, as many as a vote needs: an English preamble or markup says nothing.
function excerpt(bytes: Uint8Array, length: number): Uint8Array {
  const start = bytes.findIndex((byte) => byte > 127);
  return bytes.subarray(Math.max(0, start - 64), start + length);
}
