import type { Block } from '../article/article.ts';
import { cutShort } from '../problems/cut-short.ts';
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

/** Why a record is no article on purpose: its status (`draft`), its kind (`page`), a password, the line that it repeats, a file that is no saved page, or a page of links to others. */
export interface Reason {
  readonly reason: 'status' | 'kind' | 'password' | 'repeats' | 'not-a-page' | 'links';
  /** The status, kind or line; empty for the others. */
  readonly value: string;
}

/** One thing found in a source: an article, something left out on purpose (with the reason), or something that can't be read. */
export type Found =
  | { readonly kind: 'record'; readonly record: SourceRecord }
  | { readonly kind: 'passed'; readonly place: Place; readonly what: string; readonly why: Reason }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** A reason in the words of the terminal; `value` left out, what all records passed over for one reason have in common. */
export function sayReason({
  reason,
  value,
}: {
  readonly reason: Reason['reason'];
  readonly value: string | null;
}): string {
  switch (reason) {
    case 'status':
      return `its status is ${value ?? 'not that of a published one'}`;
    case 'kind':
      return value === null ? 'its kind is not that of a post' : `its kind is ${value}, not post`;
    case 'password':
      return 'it has a password';
    case 'repeats':
      return `it repeats ${value === null ? 'another line' : `line ${value}`}`;
    case 'not-a-page':
      return 'it is no .html file';
    case 'links':
      return 'it is a page of links';
  }
}

/** The problem of a record that can't be read. */
export function brokenRecord(place: Place, found: string, expected: string, hint: string): Found {
  return {
    kind: 'problem',
    problem: { code: 'broken-record', file: place.file, line: place.line, found: cutShort(found, 160), expected, hint },
  };
}
