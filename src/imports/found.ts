import type { Block } from '../article/article.ts';
import type { Problem } from '../problems/problem.ts';

/** A file of the source and the line on which a record begins, 1-based. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** What a source says of one article: texts and lists under the source's own names, nested ones joined by dots (`author.name`). */
export interface SourceRecord {
  readonly place: Place;
  /** What tells this record from others of its file for ever, safe in a file name: its line, or a hash of its path. */
  readonly number: string;
  readonly values: ReadonlyMap<string, string | readonly string[]>;
  /** The text, where the reader has already read it for its structure; else it is among the values. */
  readonly blocks: readonly Block[] | null;
  /** Where images of the blocks lie below the source, by the address that these give. */
  readonly images: ReadonlyMap<string, string>;
}

/** One thing found in a source: an article, something left out on purpose (with the reason), or something that can't be read. */
export type Found =
  | { readonly kind: 'record'; readonly record: SourceRecord }
  | { readonly kind: 'passed'; readonly place: Place; readonly what: string; readonly why: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** The problem of a record that can't be read. */
export function brokenRecord(place: Place, found: string, expected: string, hint: string): Found {
  const shown = found.length > 160 ? `${found.slice(0, 159)}…` : found;
  return {
    kind: 'problem',
    problem: { code: 'broken-record', file: place.file, line: place.line, found: shown, expected, hint },
  };
}
