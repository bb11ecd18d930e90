import { createHash } from 'node:crypto';
import type { AddressBook, Claim } from '../archive/addresses.ts';
import { articleText, type ArticleText, type LexiconBuilder } from '../archive/lexicon.ts';
import type { Article } from '../article/article.ts';
import { textOf } from '../article/blocks.ts';
import type { Listing } from '../io/content.ts';
import { readPlaces, type Place } from '../io/line-store.ts';
import type { Pool } from '../io/pool.ts';
import type { Settings } from '../settings/settings.ts';
import { ArticleStore } from './article-store.ts';
import { batchesOf } from './batches.ts';
import { codeKey } from './code-key.ts';
import { Placing, type PlacedArchive } from './placing.ts';
import type { FileReading, ListedFile, Reading } from './read.ts';
import type { ReaderTasks } from './reader-process.ts';
import type { Reason, Stage } from './stages.ts';

/** What ingest learned of the archive as a whole; the articles themselves are in the store. */
export interface Ingested extends PlacedArchive {
  /** Files that had to be read, and why. */
  readonly readAnew: () => readonly Reason[];
  /** Writes down what was read, so that it is not read again, and gives its memory back. It takes its time, in which others may work. */
  readonly keep: () => void;
}

// Files a worker reads at a time: enough that asking costs nothing, few enough that all workers end together.
const filesATask = 250;

interface IngestParts {
  readonly pool: Pool<ReaderTasks>;
  readonly listing: Listing;
  readonly settings: Settings;
  /** Folder of the articles that were read. */
  readonly store: string;
  /** Whether unchanged files are known by their bytes alone. */
  readonly verify: boolean;
  readonly addresses: AddressBook;
  /** Learns from the articles it chooses of those that are published; null where nothing is to be learned. */
  readonly learn: Omit<LexiconBuilder, 'build'> | null;
  /** Counts the files as they are read; null where nobody looks on. */
  readonly stage: Pick<Stage, 'add'> | null;
}

/** Reads every file that is new or changed, and gives each article its address, in the order of their paths. */
export async function ingest({
  pool,
  listing,
  settings,
  store,
  verify,
  addresses,
  learn,
  stage,
}: IngestParts): Promise<Ingested> {
  const placing = new Placing(listing, addresses);
  const takeAll = (files: KnownFiles) => {
    for (const [file, { readings }] of files) placing.take(file, readings);
  };
  const kept = new ArticleStore(store, listing, readingKey(settings, listing.images), verify);
  const stale = listing.articles.filter((file) => kept.recall(file) === null);
  const readAnew = reasonsOf(stale, new Set(stale.filter((file) => kept.knows(file))));
  const all: (readonly [ListedFile, FileReading])[] = [];
  for (const task of planTasks(listing.articles, stale, kept, (files) =>
    pool.run('read', { files, store: kept.file() }),
  )) {
    const readings = await task;
    all.push(...readings);
    stage?.add(readings.length);
    if (addresses.isNew) takeAll(readings);
    else for (const [, known] of readings) for (const claim of claimsOf(known.readings)) addresses.see(claim);
    if (!learn) continue;
    const places = readings.flatMap(([, known]) => placesOf(known.readings));
    for (const article of readPlaces<Article>(learn.choose(places))) learn.add(lexiconText(article));
  }
  // An article that moved is known when all are: its file may have its name from another.
  if (!addresses.isNew) takeAll(all);
  return { ...placing.finish(settings), readAnew, keep: keepLater(kept, all) };
}

/** Where the articles lie; one that is refused its address stops the build, and what was learned is not wanted. */
function placesOf(readings: readonly Reading[]): readonly Place[] {
  return readings.flatMap(({ outcome }) => (outcome.kind === 'article' ? [outcome.found.place] : []));
}

function claimsOf(readings: readonly Reading[]): readonly Claim[] {
  return readings.flatMap(({ source, outcome }) =>
    outcome.kind === 'article' ? [{ source, ...outcome.found.claim }] : [],
  );
}

// Made out here, so that what they hold is all they hold, and not what was known while files were read.
function keepLater(kept: ArticleStore, all: (readonly [ListedFile, FileReading])[]): () => void {
  return () => {
    kept.keep(all);
    all.length = 0;
  };
}

function reasonsOf(read: readonly ListedFile[], changed: ReadonlySet<ListedFile>): Ingested['readAnew'] {
  return () => read.map((file) => ({ what: `file ${file.path}`, why: [changed.has(file) ? 'changed' : 'new'] }));
}

type KnownFiles = readonly (readonly [ListedFile, FileReading])[];

/** What is known of the files, in their order, a batch at a time: read now, unless they were before. All reading begins at once. */
function planTasks(
  files: readonly ListedFile[],
  stale: readonly ListedFile[],
  kept: ArticleStore,
  read: (files: readonly ListedFile[]) => Promise<readonly FileReading[]>,
): readonly Promise<KnownFiles>[] {
  const batches = batchesOf(stale, filesATask).map((batch) => ({ batch, reading: read(batch) }));
  const batchOf = new Map(batches.flatMap((one) => one.batch.map((file, index) => [file, { ...one, index }] as const)));
  const tasks = batchesOf(files, filesATask).map(async (chunk) => {
    const known: [ListedFile, FileReading][] = [];
    for (const file of chunk) {
      const fresh = batchOf.get(file);
      known.push([file, fresh ? (await fresh.reading)[fresh.index]! : kept.recall(file)!]);
    }
    return known;
  });
  // What fails is told where it is waited for.
  for (const promise of [...batches.map(({ reading }) => reading), ...tasks]) promise.catch(() => undefined);
  return tasks;
}

/** What a reading depends on beside the file and its sidecar. */
function readingKey(settings: Settings, images: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([codeKey(), settings, images]))
    .digest('hex');
}

/** The words that subjects and the lexicon see; an inferred headline only repeats the lead. */
export function lexiconText(article: Article): ArticleText {
  const stated = article.headline.source?.from === 'stated';
  return articleText(stated ? article.headline.value : '', textOf(article.blocks));
}
