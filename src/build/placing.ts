import path from 'node:path';
import { remembering } from '../arabic/memory.ts';
import type { PartialDate } from '../arabic/partial-date.ts';
import type { AddressBook, Entry } from '../archive/addresses.ts';
import { DateOrders } from '../archive/date-orders.ts';
import { evidenceOf, type Evidence } from '../archive/report/evidence.ts';
import { Spellings } from '../archive/spellings.ts';
import type { Listing } from '../io/content.ts';
import type { Place } from '../io/line-store.ts';
import type { Problem } from '../problems/problem.ts';
import type { Balance, Doubt, FileBalance, Report } from '../problems/report.ts';
import { unusedRules } from '../settings/folder-rules.ts';
import type { Settings } from '../settings/settings.ts';
import { FileTally, type Fate } from './file-tally.ts';
import type { Found, ListedFile, Reading } from './read.ts';
import { sameNames } from './same-name.ts';

/** An article in the store, and what of its entry in the ledger its pages need. */
export interface Placed extends Pick<Entry, 'id' | 'source' | 'address' | 'published' | 'changed'> {
  readonly file: ListedFile;
  readonly place: Place;
  readonly date: PartialDate | null;
  /** The images it shows, by their path below `content/`, NFC. */
  readonly images: readonly string[];
}

/** What is known of the archive as a whole when each of its articles has its place. */
export interface PlacedArchive {
  /** By volume: the folder of their address, `2016/10/`. In the order of their files. */
  readonly placed: ReadonlyMap<string, readonly Placed[]>;
  /** Of the names that articles state: sections, tags and authors. */
  readonly spellings: Spellings;
  /** Folders where dates of numbers may stand in either order. */
  readonly datesInDoubt: ReadonlySet<string>;
  /** What groups of the report are settled by. */
  readonly evidence: Evidence;
  readonly balance: Balance;
  readonly files: FileBalance;
  readonly held: Report['held'];
  readonly doubts: readonly Doubt[];
  readonly problems: readonly Problem[];
}

// Files of the store hold many articles each, and many came or changed on one day.
const same = remembering((text) => text);
// Most articles show no image.
const none: readonly string[] = [];

/** Gives articles their addresses, in the order in which their files are taken, and gathers what is to be known of them all. */
export class Placing {
  readonly #listing: Listing;
  readonly #addresses: AddressBook;
  readonly #placed = new Map<string, Placed[]>();
  readonly #spellings = new Spellings();
  readonly #orders = new DateOrders();
  readonly #tally: FileTally;
  readonly #held: { source: string; why: string }[] = [];
  readonly #doubts: Doubt[] = [];
  readonly #problems: Problem[];
  #read: number;
  #published = 0;
  #quarantined: number;

  constructor(listing: Listing, addresses: AddressBook) {
    [this.#listing, this.#addresses] = [listing, addresses];
    this.#tally = new FileTally(listing);
    this.#problems = [...listing.problems];
    [this.#read, this.#quarantined] = [listing.unread, listing.unread];
  }

  /** Takes all that came of a file. */
  take(file: ListedFile, readings: readonly Reading[]): void {
    this.#tally.addFile(readings.map((reading) => this.#fateOf(file, reading)));
  }

  #fateOf(file: ListedFile, { source, problems, outcome }: Reading): Fate {
    this.#problems.push(...problems);
    this.#read++;
    if (outcome.kind === 'article') return this.#place(file, source, outcome.found) ? 'articles' : 'refused';
    if (outcome.kind === 'held') this.#held.push({ source, why: outcome.why });
    if (outcome.kind === 'quarantined') this.#quarantined++;
    return outcome.kind === 'held' ? 'drafts' : outcome.kind;
  }

  // Tells whether it has an address.
  #place(file: ListedFile, source: string, found: Found): boolean {
    // Most files are one article: one text for both their paths.
    const entry = this.#addresses.claim({ source: source === file.path ? file.path : source, ...found.claim });
    if ('code' in entry) {
      this.#problems.push((entry.code === 'address-taken' ? sameNames(this.#listing, source) : null) ?? entry);
      return false;
    }
    const { id, address } = entry;
    const volume = `${path.posix.dirname(address)}/`;
    const images = found.images.length > 0 ? found.images : none;
    const place = { ...found.place, file: same(found.place.file) };
    const { date } = found.claim;
    const days = { published: same(entry.published), changed: same(entry.changed) };
    const article = { id, source: entry.source, address, ...days, file, place, date, images };
    const others = this.#placed.get(volume);
    if (others) others.push(article);
    else this.#placed.set(volume, [article]);
    for (const name of found.names) this.#spellings.add(name);
    if (found.dated) this.#orders.add(found.dated, address);
    if (found.doubt) this.#doubts.push({ source, ...found.doubt, url: address });
    this.#tally.addShown(found.images);
    this.#published++;
    return true;
  }

  /** What was gathered, once all files were taken. */
  finish(settings: Settings): PlacedArchive {
    const { articles } = this.#listing;
    const orders = this.#orders;
    return {
      placed: this.#placed,
      spellings: this.#spellings,
      datesInDoubt: orders.inDoubt(),
      evidence: evidenceOf(orders, articles),
      balance: {
        read: this.#read,
        published: this.#published,
        drafts: this.#held.length,
        quarantined: this.#quarantined,
      },
      files: this.#tally.balance(),
      held: this.#held,
      doubts: orders.withDoubts(this.#doubts),
      problems: [
        ...this.#problems,
        ...orders.problems(),
        ...unusedRules(settings, articles),
        ...this.#tally.unusedImages(),
      ],
    };
  }
}
