import { createHash } from 'node:crypto';
import path from 'node:path';
import { remembering } from '../arabic/memory.ts';
import type { PartialDate } from '../arabic/partial-date.ts';
import type { AddressBook, Claim, Entry } from '../archive/addresses.ts';
import { articleText, type ArticleText, type LexiconBuilder } from '../archive/lexicon.ts';
import { DateOrders } from '../archive/date-orders.ts';
import { evidenceOf, type Evidence } from '../archive/report/evidence.ts';
import { Spellings } from '../archive/spellings.ts';
import type { Article } from '../article/article.ts';
import { textOf } from '../article/blocks.ts';
import type { Listing } from '../io/content.ts';
import { readPlaces, type Place } from '../io/line-store.ts';
import type { Pool } from '../io/pool.ts';
import type { Problem } from '../problems/problem.ts';
import type { Balance, Doubt, FileBalance, Report } from '../problems/report.ts';
import { unusedRules } from '../settings/folder-rules.ts';
import type { Settings } from '../settings/settings.ts';
import { ArticleStore } from './article-store.ts';
import { codeKey } from './code-key.ts';
import { FileTally, type Fate } from './file-balance.ts';
import { batchesOf } from './batches.ts';
import type { FileReading, Found, ListedFile, Reading } from './read.ts';
import { sameNames } from './same-name.ts';
import type { Reason, Stage } from './stages.ts';
import type { ReaderTasks } from './reader-process.ts';

/** An article in the store, and what of its entry in the ledger its pages need. */
export interface Placed extends Pick<Entry, 'id' | 'source' | 'address' | 'published' | 'changed'> {
  readonly file: ListedFile;
  readonly place: Place;
  readonly date: PartialDate | null;
  /** The images it shows, by their path below `content/`, NFC. */
  readonly images: readonly string[];
}

/** What ingest learned of the archive as a whole; the articles themselves are in the store. */
export interface Ingested {
  /** By volume: the folder of their address, `2016/10/`. In the order of their files. */
  readonly placed: ReadonlyMap<string, readonly Placed[]>;
  /** Of the names that articles state: sections, tags and authors. */
  readonly spellings: Spellings;
  /** Folders where dates of numbers may stand in either order. */
  readonly datesInDoubt: ReadonlySet<string>;
  /** Files that had to be read, and why. */
  readonly readAnew: () => readonly Reason[];
  /** What groups of the report are settled by. */
  readonly evidence: Evidence;
  readonly balance: Balance;
  readonly files: FileBalance;
  readonly held: Report['held'];
  readonly doubts: readonly Doubt[];
  readonly problems: readonly Problem[];
  /** Writes down what was read, so that it is not read again, and gives its memory back. It takes its time, in which others may work. */
  readonly keep: () => void;
}

// Files of the store hold many articles each, and many came or changed on one day.
const same = remembering((text) => text);
// Most articles show no image.
const none: readonly string[] = [];

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
  const problems: Problem[] = [...listing.problems];
  const held: { source: string; why: string }[] = [];
  const doubts: Doubt[] = [];
  const spellings = new Spellings();
  const orders = new DateOrders();
  const tally = new FileTally(listing);
  const placed = new Map<string, Placed[]>();
  let [read, published, quarantined] = [listing.unread, 0, listing.unread];

  const place = (file: ListedFile, source: string, found: Found): boolean => {
    // Most files are one article: one text for both their paths.
    const entry = addresses.claim({ source: source === file.path ? file.path : source, ...found.claim });
    if ('code' in entry) {
      problems.push((entry.code === 'address-taken' ? sameNames(listing, source) : null) ?? entry);
      return false;
    }
    const { id, address } = entry;
    const volume = `${path.posix.dirname(address)}/`;
    const images = found.images.length > 0 ? found.images : none;
    const inStore = { ...found.place, file: same(found.place.file) };
    const { date } = found.claim;
    const days = { published: same(entry.published), changed: same(entry.changed) };
    const article = { id, source: entry.source, address, ...days, file, place: inStore, date, images };
    const others = placed.get(volume);
    if (others) others.push(article);
    else placed.set(volume, [article]);
    for (const name of found.names) spellings.add(name);
    if (found.dated) orders.add(found.dated, address);
    if (found.doubt) doubts.push({ source, ...found.doubt, url: address });
    tally.addShown(found.images);
    published++;
    return true;
  };
  const take = (file: ListedFile, { source, problems: told, outcome }: Reading): Fate => {
    problems.push(...told);
    read++;
    if (outcome.kind === 'article') return place(file, source, outcome.found) ? 'articles' : 'refused';
    if (outcome.kind === 'held') held.push({ source, why: outcome.why });
    if (outcome.kind === 'quarantined') quarantined++;
    return outcome.kind === 'held' ? 'drafts' : outcome.kind;
  };
  const takeAll = (read: KnownFiles) => {
    for (const [file, known] of read) tally.addFile(known.readings.map((reading) => take(file, reading)));
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
  return {
    keep: keepLater(kept, all),
    placed,
    spellings,
    datesInDoubt: orders.inDoubt(),
    readAnew,
    evidence: evidenceOf(orders, listing.articles),
    balance: { read, published, drafts: held.length, quarantined },
    files: tally.balance(),
    held,
    doubts: orders.withDoubts(doubts),
    problems: [...problems, ...orders.problems(), ...unusedRules(settings, listing.articles), ...tally.unusedImages()],
  };
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
