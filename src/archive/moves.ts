import type { Claim, Entry } from './addresses.ts';

/**
 * Finds the entry under which an article was published, wherever its file lies now: files are renamed, change names with each other, and are numbered
 * anew. An article is known by its path, by the id it states and by its bytes; as these may disagree, all articles are seen before the first is asked for.
 */
export class Moves {
  readonly #entries: readonly Entry[];
  readonly #bySource = new Map<string, Entry>();
  readonly #byId = new Map<string, Entry>();
  /** Paths of articles that have the bytes which were published from there. */
  readonly #atHome = new Set<string>();
  /** The bytes of others that state no id. */
  readonly #wanted = new Set<string>();
  /** Paths of the articles that state an id, by it. */
  readonly #stated = new Map<string, string>();
  readonly #found = new Set<string>();
  /** Entries by their bytes, as far as these are wanted. */
  #had: Map<string, Entry[]> | null = null;

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    for (const entry of entries) {
      this.#bySource.set(entry.source, entry);
      this.#byId.set(entry.id, entry);
    }
  }

  /** Takes note of an article that is there. */
  see(claim: Claim): void {
    if (claim.id !== null) this.#stated.set(claim.id, claim.source);
    if (this.#bySource.get(claim.source)?.sha256 === claim.sha256) this.#atHome.add(claim.source);
    else if (claim.id === null) this.#wanted.add(claim.sha256);
  }

  /** The entry of an article, once all are seen; none is given to two of them that state no id. */
  find(claim: Claim): Entry | undefined {
    const entry = claim.id === null ? this.#findUnnamed(claim) : this.#findNamed(claim, claim.id);
    if (entry) this.#found.add(entry.id);
    return entry;
  }

  #findNamed(claim: Claim, id: string): Entry | undefined {
    const [own, named] = [this.#bySource.get(claim.source), this.#byId.get(id)];
    if (!own || own.id === id || this.#isNamedElsewhere(own, claim) || named?.sha256 === claim.sha256) return named;
    return own;
  }

  #findUnnamed(claim: Claim): Entry | undefined {
    const own = this.#bySource.get(claim.source);
    if (own?.sha256 === claim.sha256) return own;
    const moved = this.#whoHad(claim.sha256).find((entry) => this.#isMoved(entry));
    return moved ?? (own && !this.#isElsewhere(own, claim) ? own : undefined);
  }

  // A copy is none: what was moved is no more where it was.
  #isMoved({ id, source }: Entry): boolean {
    return !this.#found.has(id) && !this.#atHome.has(source);
  }

  #isElsewhere(own: Entry, claim: Claim): boolean {
    return this.#found.has(own.id) || this.#isNamedElsewhere(own, claim) || this.#wanted.has(own.sha256);
  }

  #isNamedElsewhere(own: Entry, claim: Claim): boolean {
    return (this.#stated.get(own.id) ?? claim.source) !== claim.source;
  }

  #whoHad(sha256: string): readonly Entry[] {
    if (!this.#had) {
      this.#had = new Map(Array.from(this.#wanted, (bytes) => [bytes, []]));
      for (const entry of this.#entries) this.#had.get(entry.sha256)?.push(entry);
    }
    return this.#had.get(sha256) ?? [];
  }
}
