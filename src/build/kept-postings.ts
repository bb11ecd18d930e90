import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { writeWhole } from '../io/whole-file.ts';
import type { Postings, SortedWords } from '../search/postings.ts';
import { stretchOf, type Stretch } from '../search/word-files.ts';
import type { Shard } from './shards.ts';

// Numbers of 32 bits: how many words, how many bytes of keys, where each word ends; then the keys, a line each; then the bytes of the words.
const headLength = 2;

/** Writes down the words of a shard's index. */
export function writePostings({ postings }: Pick<Shard, 'postings'>, { keys, ends, bytes }: Postings): void {
  const lines = Buffer.from(keys.join('\n'));
  const head = Uint32Array.of(keys.length, lines.length);
  writeWhole(postings, (draft) => {
    writeFileSync(draft, Buffer.concat([bytesOf(head), bytesOf(ends), lines, bytes]));
  });
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array) => Buffer.from(buffer, byteOffset, byteLength);

/** The words of a shard's index, of which no more is held than their keys. */
interface KeptPostings {
  readonly words: SortedWords;
  /** Those from one key up to, but without, another; up to the last where that is undefined. */
  stretch(from: string, to: string | undefined): Stretch;
}

/** Has the words of some shards read. */
export function readPostings<T>(postings: readonly Shard['postings'][], read: (all: readonly KeptPostings[]) => T): T {
  const opened: number[] = [];
  try {
    return read(
      postings.map((path) => {
        const file = openSync(path, 'r');
        opened.push(file);
        return keptIn(file);
      }),
    );
  } finally {
    for (const file of opened) closeSync(file);
  }
}

function keptIn(file: number): KeptPostings {
  const [many, keysLength] = numbersAt(file, 0, headLength);
  const ends = numbersAt(file, headLength, many!);
  const start = (headLength + many!) * Uint32Array.BYTES_PER_ELEMENT;
  const before = start + keysLength!;
  const lines = bytesAt(file, start, keysLength!).toString();
  const words = { keys: lines === '' ? [] : lines.split('\n'), ends };
  return {
    words,
    stretch: (from, to) => {
      const { words: count, start, end } = stretchOf(words, from, to);
      return { words: count, bytes: bytesAt(file, before + start, end - start) };
    },
  };
}

function numbersAt(file: number, first: number, count: number): Uint32Array {
  const size = Uint32Array.BYTES_PER_ELEMENT;
  return new Uint32Array(new Uint8Array(bytesAt(file, first * size, count * size)).buffer);
}

function bytesAt(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let read = 0; read < length;) {
    const more = readSync(file, bytes, read, length - read, start + read);
    if (more === 0) throw new Error('a list of words that was cut short');
    read += more;
  }
  return bytes;
}
