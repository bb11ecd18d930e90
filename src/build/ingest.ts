import path from 'node:path';
import { isoOf } from '../arabic/partial-date.ts';
import type { AddressBook, Entry } from '../archive/addresses.ts';
import type { ArticleText } from '../archive/lexicon.ts';
import { DateOrders, numberedDate } from '../archive/date-orders.ts';
import { Spellings } from '../archive/spellings.ts';
import type { Article, Sourced } from '../article/article.ts';
import { textOf } from '../article/blocks.ts';
import { maximumBytes } from '../article/decode.ts';
import { readArticle, type SourceFile } from '../article/read-article.ts';
import { splitFile } from '../article/split.ts';
import { readContent, type Listing } from '../io/content.ts';
import type { Staging } from '../io/staging.ts';
import type { VolumeStore } from '../io/volume-store.ts';
import { urls } from '../pages/urls.ts';
import { effectOf, type Problem } from '../problems/problem.ts';
import type { Balance, Doubt, Report } from '../problems/report.ts';
import { unusedRules } from '../settings/folder-rules.ts';
import type { Settings } from '../settings/settings.ts';
import { placeImages, shelve } from './images.ts';

/** An article at its address: a line of a volume between ingest and describe. */
export interface Placed {
  readonly article: Article;
  readonly entry: Entry;
}

/** What ingest learned of the archive as a whole; the articles themselves are in the volumes. */
export interface Ingested {
  /** Of the names that articles state: sections, tags and authors. */
  readonly spellings: Spellings;
  /** Folders where dates of numbers may stand in either order. */
  readonly datesInDoubt: ReadonlySet<string>;
  readonly balance: Balance;
  readonly held: Report['held'];
  readonly doubts: readonly Doubt[];
  readonly problems: readonly Problem[];
}

// Articles that the threads may be behind.
const behind = 200;

export interface IngestParts {
  readonly listing: Listing;
  readonly settings: Settings;
  readonly addresses: AddressBook;
  readonly volumes: VolumeStore<Placed>;
  readonly staging: Staging;
  /** Learns from the text of every article that is published. */
  readonly learn: (text: ArticleText) => Promise<unknown>;
  readonly today: string;
}

/** Reads every article, one at a time: each is placed in a volume, held back, or told as a problem; none is lost on the way. */
export async function ingest(parts: IngestParts): Promise<Ingested> {
  const { listing, settings, addresses, volumes, staging, learn, today } = parts;
  const problems: Problem[] = [...listing.problems];
  const held: { source: string; why: string }[] = [];
  const doubts: Doubt[] = [];
  let learned: Promise<unknown> = Promise.resolve();
  const spellings = new Spellings();
  const orders = new DateOrders();
  const shelf = shelve(listing.root, listing.images);
  const images = new Set(shelf.files.keys());
  let [read, published, quarantined] = [listing.unread, 0, listing.unread];

  for (const file of readSources(listing, settings)) {
    read++;
    if (!('bytes' in file)) {
      problems.push(...file);
      quarantined++;
      continue;
    }
    const { path: source, bytes } = file;
    const reading = readArticle(file, settings, images);
    problems.push(...reading.problems);
    const { article } = reading;
    if (!article) {
      if (reading.problems.some((problem) => effectOf(problem) === 'quarantine')) quarantined++;
      continue;
    }
    const why = whyHeld(article, today);
    if (why !== null) {
      held.push({ source, why });
      continue;
    }
    const entry = addresses.claim({ source, id: article.id, date: article.published.value, sha256: article.sha256 });
    if ('code' in entry) {
      problems.push(entry);
      continue;
    }
    if (settings.originals === 'publish') staging.write(urls.original(entry.address), bytes);
    volumes.append(path.posix.dirname(entry.address) + '/', {
      article: placeImages(article, entry.address, shelf, staging),
      entry,
    });
    const dated = numberedDate(article);
    if (dated) orders.add(dated, entry.address);
    const learning = learn(lexiconText(article));
    for (const name of [...article.authors.value, ...article.tags.value]) spellings.add(name);
    if (article.section.value !== null) spellings.add(article.section.value);
    const doubt = doubtOf(article, entry);
    if (doubt) doubts.push(doubt);
    published++;
    // Both threads may fall behind, but not by more than a few hundred articles.
    if (published % behind === 0) {
      await Promise.all([learned, staging.flush()]);
      learned = learning;
    }
  }
  const balance = { read, published, drafts: held.length, quarantined };
  return {
    spellings,
    datesInDoubt: orders.inDoubt(),
    balance,
    held,
    doubts: orders.withDoubts(doubts),
    problems: [
      ...problems,
      ...orders.problems(),
      ...unusedRules(settings.folders, listing.articles),
      ...unusedImages(shelf.unused),
    ],
  };
}

/** The articles of every file, one after the other, or why a file can't be read. */
function* readSources(listing: Listing, settings: Settings): Generator<SourceFile | readonly Problem[]> {
  for (const listed of listing.articles) {
    const file = readSource(listing.root, listed);
    if ('bytes' in file) yield* splitFile(file, settings);
    else yield file;
  }
}

/** An article file with its sidecar, or why one of the two can't be read. */
function readSource(
  root: string,
  { path: file, sidecar }: Listing['articles'][number],
): SourceFile | readonly Problem[] {
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

/** The words that subjects and the lexicon see; an inferred headline only repeats the lead. */
export function lexiconText(article: Article): ArticleText {
  const stated = article.headline.source?.from === 'stated';
  return { headline: stated ? article.headline.value : '', body: textOf(article.blocks) };
}

function whyHeld(article: Article, today: string): string | null {
  if (article.draft) return 'draft';
  return article.embargo && isoOf(article.embargo) > today ? `embargo until ${isoOf(article.embargo)}` : null;
}

function doubtOf(article: Article, entry: Entry): Doubt | null {
  const { headline, authors, published, section } = article;
  const unsure: [string, string][] = [
    ['headline', headline, headline.value],
    ['authors', authors, authors.value.join('، ')],
    ['published', published, published.value ? isoOf(published.value) : ''],
    ['section', section, section.value ?? ''],
  ].flatMap(([name, sourced, value]) =>
    (sourced as Sourced<unknown>).source?.confidence === 'unsure' ? [[name, value] as [string, string]] : [],
  );
  if (article.encodingConfidence !== 'sure') unsure.push(['encoding', article.encoding]);
  if (unsure.length === 0 && article.repairs.length === 0) return null;
  return {
    source: article.source,
    url: entry.address,
    encoding: article.encoding,
    unsure: Object.fromEntries(unsure),
    repairs: Object.fromEntries(article.repairs.map(({ rule, count }) => [rule, count])),
  };
}

const unusedImages = (images: ReadonlySet<string>): Problem[] =>
  [...images].map((file) => ({
    code: 'unused-image',
    file,
    line: null,
    found: 'an image that no published article shows',
    expected: 'an article that names it',
    hint: `in the article, as Markdown: ![caption](${file.split('/').at(-1) ?? file})`,
  }));
