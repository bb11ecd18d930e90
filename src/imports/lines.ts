import type { Encoding } from '../article/article.ts';
import { decodeAs } from '../article/decode/encodings.ts';
import { guessEncoding } from '../article/decode/guess-encoding.ts';

/** A line without its end; text is null where its bytes are no text in the encoding of the file, or are too many. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

// What a record of 5 MB of text can take when every letter is escaped, and more than any has.
const longest = 48_000_000;

/** The lines of a file that comes in pieces, in the stated encoding or the one in which its first lines read best; memory holds one piece and one line. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>, stated: Encoding | null): AsyncGenerator<Line> {
  let encoding = stated;
  let number = 0;
  let rest = Buffer.alloc(0);
  let tooLong = false;
  const decoded = (bytes: Buffer): (string | null)[] => {
    encoding ??= encodingOf(bytes);
    const text = decodeAs(bytes, encoding);
    if (text !== null) return text.split('\n');
    return split(bytes, encoding).map((line) => decodeAs(line, encoding ?? 'utf-8'));
  };
  const numbered = (texts: readonly (string | null)[]): Line[] =>
    texts.map((text) => {
      number += 1;
      const bare = number === 1 ? text?.replace(/^\ufeff/u, '') : text;
      const line = { number, text: tooLong ? null : (bare?.replace(/\r$/u, '') ?? null) };
      tooLong = false;
      return line;
    });
  for await (const piece of pieces) {
    const bytes = rest.length === 0 ? Buffer.from(piece) : Buffer.concat([rest, piece]);
    if (number === 0) encoding ??= wideOf(bytes);
    const end = lastEnd(bytes, encoding);
    if (end < 0) {
      tooLong ||= bytes.length > longest;
      rest = tooLong ? bytes.subarray(bytes.length - (bytes.length % 2)) : bytes;
      continue;
    }
    rest = bytes.subarray(end);
    const lines = decoded(bytes.subarray(0, end));
    lines.pop();
    yield* numbered(lines);
  }
  if (rest.length > 0 || tooLong) yield* numbered(decoded(rest));
}

/** The encoding of a file by its first bytes, whole lines: one bad line among many good ones of UTF-8 is a bad line, not another encoding. */
function encodingOf(bytes: Uint8Array): Encoding {
  const lines = split(Buffer.from(bytes), 'utf-8').filter((line) => line.some((byte) => byte > 127));
  const good = lines.filter((line) => decodeAs(line, 'utf-8') !== null);
  if (good.length * 2 > lines.length) return 'utf-8';
  return guessEncoding(bytes)?.encoding ?? 'utf-8';
}

// UTF-16, with its mark or without, or null.
function wideOf(bytes: Uint8Array): Encoding | null {
  const start = bytes.subarray(0, Math.min(bytes.length, 8_192) & ~1);
  const guess = start.some((byte) => byte === 0 || byte > 0xfd) ? guessEncoding(start)?.encoding : null;
  return guess === 'utf-16le' || guess === 'utf-16be' ? guess : null;
}

// Where the last whole line ends: after 0A; in UTF-16 after the pair.
function lastEnd(bytes: Buffer, encoding: Encoding | null): number {
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return bytes.lastIndexOf(10) + 1 || -1;
  const [first, second] = encoding === 'utf-16le' ? [10, 0] : [0, 10];
  for (let at = bytes.length - (bytes.length % 2) - 2; at >= 0; at -= 2) {
    if (bytes[at] === first && bytes[at + 1] === second) return at + 2;
  }
  return -1;
}

function split(bytes: Buffer, encoding: Encoding): Buffer[] {
  if (encoding.startsWith('utf-16')) return [bytes];
  const lines: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
    lines.push(bytes.subarray(from, at));
    from = at + 1;
  }
  lines.push(bytes.subarray(from));
  return lines;
}
