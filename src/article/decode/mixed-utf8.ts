import { decodeAs } from './encodings.ts';

/** What a file in two encodings is as text. */
export interface Mixed {
  readonly text: string;
  readonly confidence: 'likely' | 'unsure';
  /** Bytes that were not UTF-8. */
  readonly foreign: number;
}

interface Tally {
  /** Arabic letters that are whole in UTF-8. */
  readonly whole: number;
  readonly broken: number;
}

const newline = 0x0a;
// A line is UTF-8 with a fault where it has this many whole letters for a broken byte.
const overwhelming = 4;
const fewest = 10;

/**
 * Reads a file that is UTF-8 but for some bytes or lines: a line that breaks its rules throughout is read in the one-byte encoding that `vote` finds for
 * all such lines, a word or a byte that breaks them by itself as the word or sign that windows-1256 has there, else as U+FFFD. Null where the file is not UTF-8 at all.
 */
export function decodeMixed(bytes: Uint8Array, vote: (bytes: Uint8Array) => { text: string } | null): Mixed | null {
  const lines = linesOf(bytes).map((line) => ({ line, text: decodeAs(line, 'utf-8'), tally: tallyOf(line) }));
  const isUtf8 = lines.some(({ text, tally }) => tally.whole >= fewest && (text !== null || mostlyWhole(tally)));
  if (!isUtf8) return null;
  const foreignLines = lines.filter(({ text, tally }) => text === null && !mostlyWhole(tally));
  const votedBytes = joined(foreignLines.map(({ line }) => line));
  const voted = foreignLines.length === 0 ? [] : (vote(votedBytes)?.text.split('\n') ?? null);
  if (voted === null) return null;
  let [next, foreign] = [0, 0];
  const texts = lines.map(({ line, text, tally }) => {
    if (text !== null) return text;
    foreign += tally.broken;
    return mostlyWhole(tally) ? decodeLeniently(line) : voted[next++]!;
  });
  return { text: texts.join('\n'), confidence: foreignLines.length === 0 ? 'likely' : 'unsure', foreign };
}

const mostlyWhole = ({ whole, broken }: Tally) => whole >= overwhelming * broken;

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}

function joined(lines: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(lines.flatMap((line, at) => [...(at > 0 ? [newline] : []), ...line]));
}

const isTail = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte < 0xc0;

/** Length of the UTF-8 character at a place above ASCII, 0 where there is none. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const length =
    lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
  for (let tail = 1; tail < length; tail++) if (!isTail(bytes[at + tail])) return 0;
  return length;
}

function tallyOf(line: Uint8Array): Tally {
  let [whole, broken] = [0, 0];
  for (let at = 0; at < line.length; at++) {
    if (line[at]! < 0x80) continue;
    const length = lengthAt(line, at);
    if (length === 0) broken++;
    // D8 to DB lead the Arabic letters: other characters may be an accident of another encoding.
    else if (line[at]! >= 0xd8 && line[at]! <= 0xdb) whole++;
    at += Math.max(0, length - 1);
  }
  return { whole, broken };
}

// Quotes, dashes and hard spaces, which programs for Windows leave.
const sign = /[\u00a0\u00ab\u00bb\u2013\u2014\u2018-\u201d\u2022\u2026]/u;

function decodeLeniently(line: Uint8Array): string {
  let text = '';
  for (let at = 0; at < line.length;) {
    const length = line[at]! < 0x80 ? 1 : lengthAt(line, at);
    const whole = length > 0 ? decodeAs(line.subarray(at, at + length), 'utf-8') : null;
    const run = whole === null ? foreignAt(line, at) : null;
    text += whole ?? run!.text;
    at += whole === null ? run!.length : length;
  }
  return text;
}

const arabicWord = /^[\u0621-\u064a]{2,}$/u;

// A word of windows-1256 among those of UTF-8, or one byte. What is left of broken UTF-8 is mostly D8 to DB, which lead its letters.
function foreignAt(line: Uint8Array, at: number): { readonly text: string; readonly length: number } {
  let end = at + 1;
  while (end < line.length && line[end]! >= 0xc0 && lengthAt(line, end) === 0) end++;
  const run = line.subarray(at, end);
  const word = decodeAs(run, 'windows-1256') ?? '';
  const own = run.filter((byte) => byte < 0xd8 || byte > 0xdb).length;
  if (arabicWord.test(word) && own >= 2) return { text: word, length: run.length };
  const other = decodeAs(run.subarray(0, 1), 'windows-1256') ?? '';
  return { text: sign.test(other) ? other : '\ufffd', length: 1 };
}
