import { readFileSync, writeFileSync } from 'node:fs';
import { remembering } from '../arabic/memory.ts';
import type { ArticleRecord, ListedArticle } from '../archive/record.ts';
import { signatureLength, type Signature } from '../archive/reprints/signature.ts';
import { dataOf, recordOfData, type ArticleData } from '../exports/articles-data.ts';
import {
  encoding,
  LineWriter,
  readLines,
  readLineTexts,
  readPlaces,
  type Bytes,
  type Place,
} from '../io/line-store.ts';
import { writeWhole } from '../io/whole-file.ts';
import type { Part, PartFiles } from './parts.ts';

/** What the archive must know of an article, and what a reprint of it is known by. */
export interface Described {
  readonly record: ArticleRecord;
  readonly signature: Signature | null;
}

type DescribedFiles = Pick<PartFiles, 'described' | 'listed' | 'signatures'>;

/** Writes the descriptions of a part's articles; where `described` lies, all of it is written. */
export function writeDescribed({ described, listed, signatures }: DescribedFiles, all: readonly Described[]): void {
  // An article that has no signature has zeros in its place, which are none.
  const numbers = new Uint32Array(all.length * signatureLength);
  all.forEach(({ signature }, at) => {
    if (signature) numbers.set(signature, at * signatureLength);
  });
  writeWhole(signatures, (draft) => {
    writeFileSync(draft, numbers);
  });
  writeWhole(described, (draft) => {
    const lines = new LineWriter<ArticleData>(draft);
    const places = all.map(({ record }) => lines.append(dataOf(record)));
    lines.close();
    writeListed(
      listed,
      all.map(({ record }) => record),
      places,
    );
  });
}

/** What is held of a part's articles for as long as a site is made, field by field; a name stands once, and is told by its place among `names`. */
interface ListedFields {
  readonly names: readonly string[];
  /** Hashes of the records. */
  readonly digests: readonly string[];
  /** Bytes of `described` where the records end. */
  readonly ends: readonly number[];
  readonly titles: readonly string[];
  readonly words: readonly number[];
  readonly newspapers: readonly (number | null)[];
  readonly sections: readonly (number | null)[];
  readonly authors: readonly (readonly number[])[];
  readonly tags: readonly (readonly number[])[];
  readonly subjects: readonly (readonly number[])[];
}

function writeListed(file: string, records: readonly ArticleRecord[], places: readonly Place[]): void {
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const orNone = (name: string | null) => (name === null ? null : numberOf(name));
  const fields: Omit<ListedFields, 'names'> = {
    digests: places.map(({ digest }) => digest),
    ends: places.map(({ end }) => end),
    titles: records.map(({ title }) => title),
    words: records.map(({ words }) => words),
    newspapers: records.map(({ newspaper }) => orNone(newspaper)),
    sections: records.map(({ section }) => orNone(section)),
    authors: records.map(({ authors }) => authors.map(numberOf)),
    tags: records.map(({ tags }) => tags.map(numberOf)),
    subjects: records.map(({ subjects }) => subjects.map(numberOf)),
  };
  const all: ListedFields = { names: [...numbers.keys()], ...fields };
  writeWhole(file, (draft) => {
    writeFileSync(draft, JSON.stringify(all), encoding);
  });
}

/** What is held of a part's articles, in its order: with the hash of each record, and the byte of `described` where it ends. */
export interface ListedPart {
  readonly articles: readonly ListedArticle[];
  readonly digests: readonly string[];
  readonly ends: Int32Array;
}

// Most articles have no tag; they need no list of their own for it.
const none: readonly string[] = [];

// Names come again in other parts: they are held once, and compared by their place in memory.
const sameName = remembering((name) => name);

/** Reads what is held of a part's articles. */
export function readListed({ listed, placed }: Pick<Part, 'listed' | 'placed'>): ListedPart {
  const { names: own, digests, ends, ...fields } = JSON.parse(readFileSync(listed, encoding)) as ListedFields;
  const names = own.map(sameName);
  const orNull = (number: number | null) => (number === null ? null : names[number]!);
  const namesOf = (numbers: readonly number[]) =>
    numbers.length === 0 ? none : numbers.map((number) => names[number]!);
  const articles = placed.map(({ id, address, source, date }, at): ListedArticle => ({
    id,
    url: address,
    source,
    title: fields.titles[at]!,
    authors: namesOf(fields.authors[at]!),
    date,
    newspaper: orNull(fields.newspapers[at]!),
    section: orNull(fields.sections[at]!),
    tags: namesOf(fields.tags[at]!),
    subjects: namesOf(fields.subjects[at]!),
    words: fields.words[at]!,
  }));
  return { articles, digests, ends: Int32Array.from(ends) };
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
  for (const data of readLines<ArticleData>(described)) yield recordOfData(data);
}

/** The lines of `data/articles.ndjson` for a part's articles, in its order, each without its end. */
export function readDataLines({ described }: Pick<PartFiles, 'described'>): Iterable<string> {
  return readLineTexts(described);
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
    return Array.from(readPlaces<ArticleData>(places), recordOfData);
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
