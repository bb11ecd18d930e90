import path from 'node:path';
import type { PartialDate } from '../arabic/partial-date.ts';
import type { Problem } from '../problems/problem.ts';
import type { FileReading, Found, ListedFile, Reading } from './read.ts';

/** What was read of a file, and the stamps of the file and its sidecar from before it was read. */
export interface KeptFile extends FileReading {
  readonly file: ListedFile;
  readonly stamps: string;
}

/** The same as it is written down: nothing twice, and 0 for what most files have not. Lists of them are read in every build. */
export type FileLine = readonly [
  path: string,
  sidecar: ListedFile['sidecar'],
  stamps: string,
  hash: string | null,
  readings: readonly (ArticleLine | AsideLine)[],
];
type AsideLine = readonly [source: string | 0, problems: readonly Problem[]];
type ArticleLine = readonly [
  source: string | 0,
  problems: readonly Problem[] | 0,
  file: string,
  start: number,
  end: number,
  digest: string,
  id: string | null,
  date: readonly [year: number, month: number | null, day: number | null] | 0,
  sha256: string,
  names: Found['names'],
  doubt: Found['doubt'],
  dated: Found['dated'],
  images: Found['images'] | 0,
];

const none: readonly never[] = [];

/** Only what does not depend on the day is kept: articles that had no embargo, and files that were set aside. */
export function lineOf({ file, stamps, hash, readings }: KeptFile): FileLine {
  return [file.path, file.sidecar, stamps, hash, readings.map((reading) => lineOfReading(reading, file.path))];
}

function lineOfReading({ source, problems, outcome }: Reading, file: string): ArticleLine | AsideLine {
  const other = source === file ? 0 : source;
  if (outcome.kind !== 'article') return [other, problems];
  const { place, claim, names, doubt, dated, images } = outcome.found;
  const { id, date, sha256 } = claim;
  return [
    other,
    problems.length > 0 ? problems : 0,
    path.basename(place.file),
    place.start,
    place.end,
    place.digest,
    id,
    date ? [date.year, date.month, date.day] : 0,
    sha256,
    names,
    doubt,
    dated,
    images.length > 0 ? images : 0,
  ];
}

/** `fileOf` gives the path of a file of articles by its name. */
export function keptFileOf([file, sidecar, stamps, hash, lines]: FileLine, fileOf: (name: string) => string): KeptFile {
  return {
    file: { path: file, sidecar },
    stamps,
    hash,
    readings: lines.map((line) => readingOf(line, file, fileOf)),
  };
}

function readingOf(line: ArticleLine | AsideLine, whole: string, fileOf: (name: string) => string): Reading {
  const source = line[0] === 0 ? whole : line[0];
  const problems = line[1] === 0 ? none : line[1];
  if (line.length === 2) return { source, problems, outcome: { kind: 'quarantined' } };
  const [, , name, start, end, digest, id, date, sha256, names, doubt, dated, images] = line;
  const found: Found = {
    place: { file: fileOf(name), start, end, digest },
    claim: { id, date: date === 0 ? null : dateOf(date), sha256 },
    names,
    doubt,
    dated,
    images: images === 0 ? none : images,
    hadEmbargo: false,
  };
  return { source, problems, outcome: { kind: 'article', found } };
}

const dateOf = ([year, month, day]: readonly [number, number | null, number | null]): PartialDate => ({
  year,
  month,
  day,
});
