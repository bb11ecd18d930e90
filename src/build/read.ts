import { hash } from 'node:crypto';
import { isoOf } from '../arabic/partial-date.ts';
import type { Claim } from '../archive/addresses.ts';
import { numberedDate, type NumberedDate } from '../archive/date-orders.ts';
import type { Article } from '../article/article.ts';
import { maximumBytes } from '../article/decode.ts';
import { readArticle, type SourceFile } from '../article/read-article.ts';
import { splitFile } from '../article/split.ts';
import { readContent, type Listing } from '../io/content.ts';
import { LineWriter, type Place } from '../io/line-store.ts';
import { effectOf, type Problem } from '../problems/problem.ts';
import type { Doubt } from '../problems/report.ts';
import type { Settings } from '../settings/settings.ts';
import { doubtOf } from './doubt.ts';
import { imagesOf } from './images.ts';
import type { Workshop } from './workshop.ts';

/** An article file of the content folder, paths as on the disk. */
export type ListedFile = Listing['articles'][number];

/** Article files to read; the articles found in them go to the store. */
export interface ReadTask {
  readonly files: readonly ListedFile[];
  readonly store: string;
}

/** What came of a file, and a hash of its bytes and its sidecar's: null where it could not be read. */
export interface FileReading {
  readonly readings: readonly Reading[];
  readonly hash: string | null;
}

/** What came of a file, or of one article of a file of many. */
export interface Reading {
  /** Path below `content/`, NFC. */
  readonly source: string;
  readonly problems: readonly Problem[];
  readonly outcome: Outcome;
}

/** `refused` is a contradiction that stops the build; its problems say what. */
export type Outcome =
  | { readonly kind: 'article'; readonly found: Found }
  | { readonly kind: 'held'; readonly why: string }
  | { readonly kind: 'quarantined' | 'refused' };

/** What the archive must know of an article to place it, beside its source; the whole of it lies in the store. */
export interface Found {
  readonly place: Place;
  readonly claim: Omit<Claim, 'source'>;
  /** Sections, tags and authors as it states them. */
  readonly names: readonly string[];
  readonly doubt: Omit<Doubt, 'source' | 'url'> | null;
  readonly dated: NumberedDate | null;
  /** Images that it shows, by their path below `content/`. */
  readonly images: readonly string[];
  /** Its embargo ended: what it is depends on the day. */
  readonly hadEmbargo: boolean;
}

/** Reads files, one after the other, and gives what came of each in their order. Each gives articles in the store, is held back, or is told as a problem; none is lost on the way. */
export function read({ content, site, images, today }: Workshop, { files, store }: ReadTask): readonly FileReading[] {
  const shown = new Set(images.map((file) => file.normalize('NFC')));
  const articles = new LineWriter<Article>(store);
  const all = files.map((listed): FileReading => {
    const whole = readSource(content, listed);
    const readings = sourcesOf(whole, site.settings).map((file): Reading => {
      if (!('bytes' in file)) {
        return { source: listed.path.normalize('NFC'), problems: file, outcome: { kind: 'quarantined' } };
      }
      const { path: source } = file;
      const { article, problems } = readArticle(file, site.settings, shown);
      if (!article) {
        const isAside = problems.some((problem) => effectOf(problem) === 'quarantine');
        return { source, problems, outcome: { kind: isAside ? 'quarantined' : 'refused' } };
      }
      const why = whyHeld(article, today);
      if (why !== null) return { source, problems, outcome: { kind: 'held', why } };
      return {
        source,
        problems,
        outcome: { kind: 'article', found: foundOf(article, articles.append(article)) },
      };
    });
    return { readings, hash: 'bytes' in whole ? hashOf(whole) : null };
  });
  articles.close();
  return all;
}

/** A hash of the bytes of an article file and its sidecar as they are now; null where they can't be read. */
export function hashOfFile(root: string, listed: ListedFile): string | null {
  const source = readSource(root, listed);
  return 'bytes' in source ? hashOf(source) : null;
}

const hashOf = ({ bytes, sidecar }: SourceFile) =>
  hash('sha256', bytes, 'base64') + (sidecar ? hash('sha256', sidecar.bytes, 'base64') : '');

/** The articles of a file, one or many, or why it can't be read. */
export function readSources(
  root: string,
  listed: ListedFile,
  settings: Settings,
): readonly (SourceFile | readonly Problem[])[] {
  return sourcesOf(readSource(root, listed), settings);
}

function sourcesOf(
  whole: SourceFile | readonly Problem[],
  settings: Settings,
): readonly (SourceFile | readonly Problem[])[] {
  return 'bytes' in whole ? splitFile(whole, settings) : [whole];
}

/** An article file with its sidecar, or why one of the two can't be read. */
function readSource(root: string, { path: file, sidecar }: ListedFile): SourceFile | readonly Problem[] {
  const bytes = readContent(root, file, maximumBytes);
  const beside = sidecar === null ? null : readContent(root, sidecar, maximumBytes);
  if ('code' in bytes) return [bytes];
  if (beside && 'code' in beside) return [beside];
  return {
    path: file.normalize('NFC'),
    bytes,
    sidecar: sidecar === null || beside === null ? null : { path: sidecar.normalize('NFC'), bytes: beside },
  };
}

function whyHeld(article: Article, today: string): string | null {
  if (article.draft) return 'draft';
  return article.embargo && isoOf(article.embargo) > today ? `embargo until ${isoOf(article.embargo)}` : null;
}

function foundOf(article: Article, place: Place): Found {
  const { id, published, sha256, authors, tags, section } = article;
  return {
    place,
    claim: { id, date: published.value, sha256 },
    names: [...authors.value, ...tags.value, ...(section.value === null ? [] : [section.value])],
    doubt: doubtOf(article),
    dated: numberedDate(article),
    images: imagesOf(article.blocks),
    hadEmbargo: article.embargo !== null,
  };
}
