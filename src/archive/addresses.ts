import { z } from 'zod';
import type { PartialDate } from '../arabic/partial-date.ts';
import type { Problem } from '../problems/problem.ts';
import { shortHash } from './hash.ts';
import { Moves } from './moves.ts';

/** One line of `content/addresses.ndjson`: an address that was published, and so is for ever (DESIGN: addresses). */
const entrySchema = z.strictObject({
  id: z.string(),
  /** Empty where the article is gone and another has its path. */
  source: z.string(),
  address: z.string(),
  /** Day of the first publication and of the last change of the bytes, `2016-10-10`. */
  published: z.iso.date(),
  changed: z.iso.date(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
});
export type Entry = Readonly<z.output<typeof entrySchema>>;

/** What the ledger needs to know of an article: its path, that of a file or of an article in a file of many; the id it states; the hash of its bytes. */
export interface Claim {
  readonly source: string;
  readonly id: string | null;
  readonly date: PartialDate | null;
  readonly sha256: string;
}

// A volume's own pages are called so.
const listName = /^index(?:-\d+)?$/u;

// Also of the side that both came from, as git may be told to show.
const isMergeMark = /^(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)/u;

/** Its name in the content folder. */
export const ledgerFile = 'addresses.ndjson';

/** Reads the ledger; every wrong line is a problem. An absent ledger is an empty text; a BOM changes nothing. */
export function parseLedger(text: string): {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
} {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  text
    .replace(/^\ufeff/u, '')
    .split('\n')
    .forEach((line, index) => {
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
          hint: isMergeMark.test(line)
            ? 'this is a mark of a merge in git: keep the lines of both sides, and delete <<<<<<<, ======= and >>>>>>>'
            : 'restore the line from version control; a lost line makes a lost address',
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
function folderOf(date: PartialDate | null): string {
  if (!date) return 'undated/';
  return `${String(date.year).padStart(4, '0')}/${String(date.month ?? 0).padStart(2, '0')}/`;
}

/** Gives each article its address, one after the other in the order of their paths, once all were seen; `today` stamps what is new or changed. */
export class AddressBook {
  /** Nothing was published yet: no article can have moved, and none need be seen. */
  readonly isNew: boolean;
  readonly #today: string;
  readonly #moves: Moves;
  readonly #byId = new Map<string, Entry>();
  readonly #claimed = new Map<string, string>();

  constructor(entries: readonly Entry[], today: string) {
    this.isNew = entries.length === 0;
    this.#today = today;
    this.#moves = new Moves(entries);
    for (const entry of entries) this.#byId.set(entry.id, entry);
  }

  /** Takes note of an article that will claim its address. */
  see(claim: Claim): void {
    this.#moves.see(claim);
  }

  /** The entry of an article: as published, whatever date is inferred now; else new. Two articles can't have one id. */
  claim(claim: Claim): Entry | Problem {
    const former = this.#moves.find(claim);
    if (former && claim.id !== null && claim.id !== former.id) return readdressed(claim, former);
    const id = claim.id ?? former?.id ?? this.#newId(claim);
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
    this.#byId.set(id, entry);
    return entry;
  }

  /** Every entry, those of articles that are gone included: without a path where another article has taken it. */
  entries(): readonly Entry[] {
    const sources = new Set(this.#claimed.values());
    return Array.from(this.#byId.values(), (entry) =>
      this.#claimed.has(entry.id) || !sources.has(entry.source) ? entry : { ...entry, source: '' },
    );
  }

  // A file that was moved took the id of its former path with it. Two that have one path (é in two ways) are refused.
  #newId({ source, sha256 }: Claim): string {
    const id = shortHash(source);
    return this.#byId.has(id) && this.#claimed.get(id) !== source ? shortHash(`${source}\n${sha256}`) : id;
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

/** Says which published addresses are among these files, which are gone from the site: a reader may come by them for years. */
export function goneAddresses(ledger: readonly Entry[], removed: readonly string[]): readonly Problem[] {
  const gone = new Set(removed);
  return ledger
    .filter(({ address }) => gone.has(address))
    .map(({ id, source, address }) => ({
      code: 'gone-address',
      file: source,
      line: null,
      found: `${address}, which was published, is gone from the site`,
      expected: 'an address that stays',
      hint: `nothing, if it was withdrawn; if its article has another file now, state there: id: ${id}`,
    }));
}

const readdressed = (claim: Claim, former: Entry): Problem => ({
  code: 'address-changed',
  file: claim.source,
  line: null,
  found: `id ${claim.id ?? ''}, but the article was published as ${former.address}`,
  expected: 'the id under which it was published: an address is for ever',
  hint: `id: ${former.id}`,
});
