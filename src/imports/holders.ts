import path from 'node:path';
import { shortHash } from '../archive/hash.ts';
import { splitFrontMatter } from '../article/parse/front-matter.ts';
import { statementsOf } from '../article/parse/statement.ts';
import type { NewFiles } from '../io/new-files.ts';
import type { ArticleFile } from './file-of.ts';
import type { Place } from './found.ts';
import { IdFilter } from './id-filter.ts';

/** An article file that stands where a record's file would, or has the record's id. */
export interface Holder {
  readonly path: string;
  /** Null in a rehearsal, for what an earlier record would have written. */
  readonly text: string | null;
  /** What `saysOf` makes of the text. */
  readonly says: string;
  /** The record that it was written from, by the comment in its front matter; null where no import wrote it. */
  readonly from: Place | null;
}

// As `stemOf` and `fileOf` name folders and files.
const ownFolder = /^(?:\d+|undated)$/u;
const monthFolder = /^\d\d$/u;
const endings = ['.txt', '.md'];

/**
 * Which files of the content folder hold the places and ids of records: those of earlier runs, and those of this one. Of ids that were met only a filter
 * is kept; one that it may know is looked for by its file name in every folder that an import writes to, and the front matter says whether it is there. In
 * a rehearsal, which leaves no files, what would be written is kept.
 */
export class Holders {
  readonly #files: NewFiles;
  readonly #ids = new IdFilter();
  readonly #folders = new Set<string>();
  readonly #rehearsed: Map<string, Holder> | null;

  constructor(files: NewFiles, isRehearsal: boolean) {
    this.#files = files;
    this.#rehearsed = isRehearsal ? new Map() : null;
    for (const folder of files.list('').filter((name) => ownFolder.test(name))) {
      const months = this.#listed(folder).filter((name) => monthFolder.test(name));
      for (const month of months) this.#listed(`${folder}/${month}`);
    }
  }

  /** The file in the very place of a record's file, else one that states the record's id, or null. */
  of(file: ArticleFile, id: string | null): Holder | null {
    const inPlace = this.#at(file.path);
    if (inPlace !== null || id === null || !this.#ids.mayHave(id)) return inPlace;
    for (const folder of this.#folders) {
      for (const ending of endings) {
        const holder = this.#at(`${folder}/${id}${ending}`);
        if (holder !== null && states(holder, id)) return holder;
      }
    }
    return null;
  }

  /** Notes the file of a record; in a rehearsal it counts from now on as one that is there. */
  add(file: ArticleFile, id: string | null, from: Place): void {
    this.#rehearsed?.set(file.path, { path: file.path, text: null, says: saysOf(file.text), from });
    this.#folders.add(path.posix.dirname(file.path));
    if (id !== null) this.#ids.add(id);
  }

  #at(file: string): Holder | null {
    const text = this.#files.read(file);
    if (text === null) return this.#rehearsed?.get(file) ?? null;
    return { path: file, text, says: saysOf(text), from: originOf(text) };
  }

  #listed(folder: string): readonly string[] {
    const names = this.#files.list(folder);
    if (names.length > 0) this.#folders.add(folder);
    for (const name of names) {
      const { name: stem, ext } = path.posix.parse(name);
      if (endings.includes(ext)) this.#ids.add(stem);
    }
    return names;
  }
}

/** A hash of what a file says beside the record that it was written from. */
export function saysOf(text: string): string {
  return shortHash(text.replace(/^---\n#[^\n]*\n/u, ''));
}

function originOf(text: string): Place | null {
  const [, file, line] = /^---\n# imported from (.+), line (\d+)\n/u.exec(text.slice(0, 1_000)) ?? [];
  return file ? { file, line: Number(line) } : null;
}

// A person may have given the file another id. What a rehearsal keeps is named by its id.
function states({ path: file, text }: Holder, id: string): boolean {
  if (text === null) return true;
  const split = splitFrontMatter(text, file);
  if ('code' in split || split.matter === null) return false;
  const { statements } = statementsOf(split.matter, file, 'front-matter');
  return statements.some(({ key, written }) => key.field === 'id' && written === id);
}
