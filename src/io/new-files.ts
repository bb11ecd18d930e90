import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Writes files into a folder, each wholly or not at all, and never over one that is there. */
export class NewFiles {
  readonly #root: string;
  readonly #half: string;
  readonly #made = new Set<string>();

  constructor(root: string) {
    this.#root = root;
    // Hidden, so that a build passes over what a killed run left; the next run takes its place.
    this.#half = path.join(root, '.import-half-written');
  }

  /** The text of the file that is there, or null. Throws where it is there and can't be read. */
  read(file: string): string | null {
    const full = path.join(this.#root, file);
    // Most files that are asked for are not there yet, and an error that is caught costs far more.
    return statSync(full, { throwIfNoEntry: false }) ? readFileSync(full, 'utf8') : null;
  }

  /** The names in a folder, none where there is no such folder. */
  list(folder: string): readonly string[] {
    try {
      return readdirSync(path.join(this.#root, folder));
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
      throw error;
    }
  }

  write(file: string, text: string): void {
    this.#put(file, () => {
      writeFileSync(this.#half, text);
    });
  }

  /** Copies a file to where none is yet. */
  copy(from: string, file: string): void {
    if (existsSync(path.join(this.#root, file))) return;
    this.#put(file, () => {
      copyFileSync(from, this.#half);
    });
  }

  #put(file: string, fill: () => void): void {
    const folder = path.dirname(path.join(this.#root, file));
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    fill();
    renameSync(this.#half, path.join(this.#root, file));
  }

  close(): void {
    rmSync(this.#half, { force: true });
  }
}
