import { readFileSync, writeFileSync } from 'node:fs';
import type { ArticleRecord } from '../archive/record.ts';
import { signatureLength, type Signature } from '../archive/reprints/signature.ts';
import { readLines, readPlaces, writeLines, type Bytes } from '../io/line-store.ts';
import { writeWhole } from '../io/whole-file.ts';
import type { PartFiles } from './plan.ts';

/** What the archive must know of an article. */
export interface Described {
  readonly record: ArticleRecord;
  /** A hash of the record. */
  readonly digest: string;
}

/** The same with what a reprint is known by. */
export interface SignedDescription extends Described {
  readonly signature: Signature | null;
}

/** Writes the descriptions of a part's articles; where they lie, all of it is written. */
export function writeDescribed(
  { described, signatures }: Pick<PartFiles, 'described' | 'signatures'>,
  all: readonly SignedDescription[],
): void {
  // An article that has no signature has zeros in its place, which are none.
  const numbers = new Uint32Array(all.length * signatureLength);
  all.forEach(({ signature }, at) => {
    if (signature) numbers.set(signature, at * signatureLength);
  });
  writeWhole(signatures, (draft) => {
    writeFileSync(draft, numbers);
  });
  writeWhole(described, (draft) => {
    writeLines(
      draft,
      all.map(({ record, digest }): Described => ({ record, digest })),
    );
  });
}

/** The descriptions of a part's articles, in its order, and the bytes of `described` where they end. */
export interface DescribedPart {
  readonly articles: readonly Described[];
  readonly ends: Int32Array;
}

/** Reads what is known of a part's articles. */
export function readDescribed({ described }: Pick<PartFiles, 'described'>): DescribedPart {
  const lines = [...readLines<Described>(described)];
  return { articles: lines.map(({ value }) => value), ends: Int32Array.from(lines, ({ end }) => end) };
}

/** The signatures of a part's articles, in its order. */
export function readSignatures({ signatures }: Pick<PartFiles, 'signatures'>): readonly (Signature | null)[] {
  const numbers = new Uint32Array(new Uint8Array(readFileSync(signatures)).buffer);
  return Array.from({ length: numbers.length / signatureLength }, (_, at) => {
    const signature = numbers.subarray(at * signatureLength, (at + 1) * signatureLength);
    return signature.some((number) => number > 0) ? signature : null;
  });
}

/** The records of a part's articles, in its order. */
export function* readRecords({ described }: Pick<PartFiles, 'described'>): Generator<ArticleRecord> {
  for (const { value } of readLines<Described>(described)) yield value.record;
}

/** Where the records of articles lie whose numbers follow each other. */
export interface RecordFile {
  readonly described: string;
  /** The number of the first of them. */
  readonly first: number;
  /** The byte where each ends. */
  readonly ends: Int32Array;
}

/** Reads the records of articles by their numbers. `files` are in the order of these; no record is held. */
export function createRecordReader(
  files: readonly RecordFile[],
): (articles: Iterable<number>) => readonly ArticleRecord[] {
  return (articles) => {
    const places = Array.from(articles, (article) => placeOf(files, article));
    return Array.from(readPlaces<Described>(places), ({ record }) => record);
  };
}

function placeOf(files: readonly RecordFile[], article: number): Bytes {
  let [low, high] = [0, files.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (files[middle]!.first <= article) low = middle;
    else high = middle - 1;
  }
  const { described, first, ends } = files[low]!;
  const at = article - first;
  return { file: described, start: at === 0 ? 0 : ends[at - 1]!, end: ends[at]! };
}
