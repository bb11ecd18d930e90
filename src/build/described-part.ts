import { readFileSync, writeFileSync } from 'node:fs';
import type { ArticleRecord } from '../archive/record.ts';
import { signatureLength, type Signature } from '../archive/reprints/signature.ts';
import { readLines, readPlaces, writeLines, type Bytes } from '../io/line-store.ts';
import { writeWhole } from '../io/whole-file.ts';
import type { PartFiles } from './plan.ts';

/** What is known of an article beside its text. */
export interface Described {
  readonly record: ArticleRecord;
  /** A hash of the record. */
  readonly digest: string;
  /** What a reprint is known by. */
  readonly signature: Signature | null;
}

type Line = Omit<Described, 'signature'>;

/** Writes the descriptions of a part's articles; where they lie, all of it is written. */
export function writeDescribed(
  { described, signatures }: Pick<PartFiles, 'described' | 'signatures'>,
  all: readonly Described[],
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
      all.map(({ record, digest }): Line => ({ record, digest })),
    );
  });
}

/** The descriptions of a part's articles, in its order, and the bytes of `described` where they end. */
export interface DescribedPart {
  readonly articles: readonly Described[];
  readonly ends: Int32Array;
}

/** Reads what is known of a part's articles. */
export function readDescribed({ described, signatures }: Pick<PartFiles, 'described' | 'signatures'>): DescribedPart {
  const numbers = new Uint32Array(new Uint8Array(readFileSync(signatures)).buffer);
  const lines = [...readLines<Line>(described)];
  const articles = lines.map(({ value }, at): Described => {
    const signature = numbers.subarray(at * signatureLength, (at + 1) * signatureLength);
    return { ...value, signature: signature.some((number) => number > 0) ? signature : null };
  });
  return { articles, ends: Int32Array.from(lines, ({ end }) => end) };
}

/** The records of a part's articles, in its order. */
export function* readRecords({ described }: Pick<PartFiles, 'described'>): Generator<ArticleRecord> {
  for (const { value } of readLines<Line>(described)) yield value.record;
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
    return Array.from(readPlaces<Line>(places), ({ record }) => record);
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
