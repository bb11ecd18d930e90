import { z } from 'zod';
import type { PartialDate } from '../arabic/partial-date.ts';
import { wholeFile } from '../article/split.ts';
import type { Problem } from '../problems/problem.ts';
import { shortHash } from './hash.ts';

/** One line of `content/addresses.ndjson`: an address that was published, and so is for ever (DESIGN: addresses). */
const entrySchema = z.strictObject({
  id: z.string(),
  source: z.string(),
  address: z.string(),
  /** Day of the first publication and of the last change of the bytes, `2016-10-10`. */
  published: z.iso.date(),
  changed: z.iso.date(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
});
export type Entry = Readonly<z.output<typeof entrySchema>>;

/** What the ledger needs to know of an article. */
export interface Claim {
  readonly source: string;
  readonly id: string | null;
  readonly date: PartialDate | null;
  readonly sha256: string;
}

// A volume's own pages are called so.
const listName = /^index(?:-\d+)?$/u;

/** Its name in the content folder. */
export const ledgerFile = 'addresses.ndjson';

/** Reads the ledger; every wrong line is a problem. An absent ledger is an empty text. */
export function parseLedger(text: string): {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
} {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const entry = parseEntry(line);
    if (entry) entries.push(entry);
    else {
      problems.push({
        code: 'bad-ledger',
        file: ledgerFile,
        line: index + 1,
        found: line.slice(0, 120),
        expected: 'a JSON object with id, source, address, published, changed and sha256',
        hint: 'restore the line from version control; a lost line makes a lost address',
      });
    }
  });
  return { entries, problems };
}

function parseEntry(line: string): Entry | null {
  try {
    return entrySchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

/** The ledger as text, sorted by address; articles that are gone keep their line, so that no other takes their place. */
export function formatLedger(entries: readonly Entry[]): string {
  const sorted = [...entries].sort((a, b) => (a.address < b.address ? -1 : 1));
  return sorted.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}

/** `2016/10/`, `2016/00/` where only the year is known, `undated/`. */
export function folderOf(date: PartialDate | null): string {
  if (!date) return 'undated/';
  return `${String(date.year).padStart(4, '0')}/${String(date.month ?? 0).padStart(2, '0')}/`;
}

/** Gives each article its address, one after the other in the order of their paths; `today` stamps what is new or changed. */
export class AddressBook {
  readonly #today: string;
  readonly #bySource = new Map<string, Entry>();
  readonly #byId = new Map<string, Entry>();
  /** By the hash of their bytes, those whose file is not there. */
  readonly #gone = new Map<string, Entry[]>();
  readonly #claimed = new Map<string, string>();

  constructor(entries: readonly Entry[], sources: Iterable<string>, today: string) {
    this.#today = today;
    const present = new Set(sources);
    for (const entry of entries) this.#keep(entry);
    // Only of a file that is gone can another have the bytes because it is the same, moved.
    for (const entry of entries) {
      if (present.has(wholeFile(entry.source))) continue;
      this.#gone.set(entry.sha256, [...(this.#gone.get(entry.sha256) ?? []), entry]);
    }
  }

  /** The entry of an article: as published, whatever date is inferred now; else new. Two articles can't have one id. */
  claim(claim: Claim): Entry | Problem {
    const former = this.#former(claim);
    if (former && claim.id !== null && claim.id !== former.id) return readdressed(claim, former);
    const id = claim.id ?? former?.id ?? shortHash(claim.source);
    if (listName.test(id)) return listed(claim, id);
    const holder = this.#claimed.get(id);
    if (holder !== undefined) return taken(claim, id, holder);
    this.#claimed.set(id, claim.source);
    if (former?.id === id && former.source === claim.source && former.sha256 === claim.sha256) return former;
    const entry: Entry = {
      id,
      source: claim.source,
      address: former?.address ?? `${folderOf(claim.date)}${id}.html`,
      published: former?.published ?? this.#today,
      changed: former?.sha256 === claim.sha256 ? former.changed : this.#today,
      sha256: claim.sha256,
    };
    this.#keep(entry);
    return entry;
  }

  /** Every entry, those of articles that are gone included. */
  entries(): readonly Entry[] {
    return [...this.#byId.values()];
  }

  // By path; else by the id it states; else by its bytes, where the file that had them is gone: it was moved.
  #former(claim: Claim): Entry | undefined {
    const moved = (entry: Entry) => !this.#claimed.has(entry.id);
    return (
      this.#bySource.get(claim.source) ??
      (claim.id === null ? this.#gone.get(claim.sha256)?.find(moved) : this.#byId.get(claim.id))
    );
  }

  #keep(entry: Entry): void {
    const former = this.#byId.get(entry.id);
    if (former && former.source !== entry.source) this.#bySource.delete(former.source);
    this.#byId.set(entry.id, entry);
    this.#bySource.set(entry.source, entry);
  }
}

const taken = (claim: Claim, id: string, holder: string): Problem => ({
  code: 'address-taken',
  file: claim.source,
  line: null,
  found: `id ${id}, which ${holder} has already`,
  expected: 'an id of its own for every article',
  hint: `give one of the two another id, for example id: ${id}-2`,
});

const listed = (claim: Claim, id: string): Problem => ({
  code: 'path-taken',
  file: claim.source,
  line: null,
  found: `id: ${id}, the name of the page that lists the articles of a month`,
  expected: 'an id that is no such name',
  hint: `id: article-${id}`,
});

const readdressed = (claim: Claim, former: Entry): Problem => ({
  code: 'address-changed',
  file: claim.source,
  line: null,
  found: `id ${claim.id ?? ''}, but the article was published as ${former.address}`,
  expected: 'the id under which it was published: an address is for ever',
  hint: `id: ${former.id}`,
});
