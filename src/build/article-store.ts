import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { remembering } from '../arabic/memory.ts';
import { readLines, writeLines } from '../io/line-store.ts';
import type { Listing } from '../io/content.ts';
import { writeWhole } from '../io/whole-file.ts';
import { keptFileOf, lineOf, type FileLine, type KeptFile } from './kept-file.ts';
import { hashOfFile, type FileReading, type ListedFile, type Reading } from './read.ts';

/** The content folder. */
type Content = Pick<Listing, 'root' | 'stamps'>;

// What is known of files is written in so many lists, so that one which changed is written without the others.
const lists = 64;

/** What was read of a file, and the list that it stands in. */
interface Listed {
  readonly kept: KeptFile;
  readonly list: number;
}

/**
 * The articles of all files as they were read, in files of its folder, and which reading belongs to which file: a file whose
 * stamp did not change, or else whose bytes did not, is not read again. What was read with another key (another program, other settings) is forgotten.
 */
export class ArticleStore {
  readonly #folder: string;
  readonly #content: Content;
  readonly #key: string;
  readonly #kept = new Map<string, Listed>();
  /** How many files each list knew when it was opened. */
  readonly #sizes: readonly number[];
  /** Files of which a list says all as it is. */
  readonly #standing = new Map<string, Listed>();
  readonly #recalled = new Map<string, FileReading | null>();
  readonly #verify: boolean;
  // Many articles lie in one file.
  readonly #pathOf = remembering((name: string) => path.join(this.#folder, name));
  #next: number;

  /** Stamps say nothing where bytes are to be verified. */
  constructor(folder: string, content: Content, key: string, verify: boolean) {
    [this.#folder, this.#content, this.#key, this.#verify] = [folder, content, key, verify];
    mkdirSync(folder, { recursive: true });
    this.#sizes = Array.from({ length: lists }, (_, list) => {
      const all = this.#readList(list);
      for (const kept of all) this.#kept.set(kept.file.path, { kept, list });
      return all.length;
    });
    this.#forgetSparse();
    this.#next = Math.max(0, ...this.#files().map((name) => Number.parseInt(name, 10))) + 1;
  }

  /** What is known of a file, or null where it has to be read. */
  recall(file: ListedFile): FileReading | null {
    const known = this.#recalled.get(file.path);
    if (known !== undefined) return known;
    // The stamps are taken in any case, before the file is read.
    const stamps = this.#stampsOf(file);
    const listed = this.#kept.get(file.path);
    const isSame = listed !== undefined && this.#isSame(file, stamps, listed.kept);
    if (isSame && stamps === listed.kept.stamps) this.#standing.set(file.path, listed);
    const recalled = isSame ? listed.kept : null;
    this.#recalled.set(file.path, recalled);
    return recalled;
  }

  #isSame(file: ListedFile, stamps: string | null, kept: KeptFile): boolean {
    if (file.sidecar !== kept.file.sidecar) return false;
    if (stamps === kept.stamps && !this.#verify) return true;
    return kept.hash !== null && kept.hash === hashOfFile(this.#content.root, file);
  }

  /** Whether something is known of a file, be it as it is now or as it was. */
  knows({ path: file }: ListedFile): boolean {
    return this.#kept.has(file);
  }

  /** A new file for articles. */
  file(): string {
    return path.join(this.#folder, `${this.#next++}.ndjson`);
  }

  /** Keeps what is known of all files now, and removes what no file needs any more; nothing is recalled from here on. What depends on the day, and a contradiction, is read again each time. */
  keep(all: readonly (readonly [ListedFile, FileReading])[]): void {
    const next = Array.from({ length: lists }, (): KeptFile[] => []);
    const changed = new Set<number>();
    for (const [file, { readings, hash }] of all) {
      const standing = this.#standing.get(file.path);
      if (standing) next[standing.list]!.push(standing.kept);
      else {
        const stamps = this.#stampsOf(file);
        if (stamps === null || !readings.every(isSettled)) continue;
        const list = listOf(file);
        next[list]!.push({ file, stamps, hash, readings });
        changed.add(list);
      }
    }
    next.forEach((files, list) => {
      if (!changed.has(list) && files.length === this.#sizes[list]) return;
      writeWhole(this.#list(list), (draft) => {
        writeLines(draft, [{ key: this.#key }, ...files.map(lineOf)]);
      });
    });
    const used = new Set<string>();
    for (const [, { readings }] of all) for (const reading of readings) used.add(placeFile(reading));
    for (const name of this.#files()) {
      const file = path.join(this.#folder, name);
      if (!used.has(file)) rmSync(file);
    }
    for (const known of [this.#kept, this.#standing, this.#recalled]) known.clear();
    this.#content.stamps.forget();
  }

  #readList(list: number): readonly KeptFile[] {
    const kept: KeptFile[] = [];
    if (!existsSync(this.#list(list))) return kept;
    for (const line of readLines<{ readonly key: string } | FileLine>(this.#list(list))) {
      if (!('key' in line)) kept.push(keptFileOf(line, this.#pathOf));
      else if (line.key !== this.#key) break;
    }
    return kept;
  }

  #list(list: number): string {
    return path.join(this.#folder, `list-${list}`);
  }

  #files(): readonly string[] {
    return readdirSync(this.#folder).filter((name) => name.endsWith('.ndjson'));
  }

  #stampsOf({ path: file, sidecar }: ListedFile): string | null {
    const stamps = [file, ...(sidecar === null ? [] : [sidecar])].map((one) => this.#content.stamps.of(one));
    return stamps.includes(null) ? null : stamps.join(', ');
  }

  // A file of articles of which less than half is in use is given up, and its articles are read again; so the folder never grows beyond twice its need.
  #forgetSparse(): void {
    const used = new Map<string, number>();
    for (const { kept } of this.#kept.values()) {
      for (const { outcome } of kept.readings) {
        if (outcome.kind !== 'article') continue;
        const { file, start, end } = outcome.found.place;
        used.set(file, (used.get(file) ?? 0) + end - start);
      }
    }
    const sparse = new Set([...used].flatMap(([file, bytes]) => (bytes * 2 < sizeOf(file) ? [file] : [])));
    for (const [name, { kept }] of this.#kept) {
      if (kept.readings.some((reading) => sparse.has(placeFile(reading)))) this.#kept.delete(name);
    }
  }
}

const listOf = ({ path: file }: ListedFile) => hash('sha256', file, 'buffer')[0]! % lists;

const isSettled = ({ outcome }: Reading) =>
  outcome.kind === 'quarantined' || (outcome.kind === 'article' && !outcome.found.hadEmbargo);

const placeFile = ({ outcome }: Reading) => (outcome.kind === 'article' ? outcome.found.place.file : '');

// A file that is gone is sparse too.
const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? Infinity;
