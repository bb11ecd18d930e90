import { closeSync, copyFileSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes the files of the next site into its staging folder. Paths are from the site root. */
export class Staging {
  readonly root: string;
  /** What was written by this one, in order. */
  readonly files: string[] = [];
  readonly #made = new Set<string>();

  constructor(root: string) {
    this.root = root;
  }

  write(file: string, content: string | Uint8Array): void {
    writeFileSync(this.#place(file), content);
  }

  /** Writes a file of which no more than a piece is held at a time. */
  writeInPieces(file: string, pieces: Iterable<Uint8Array>): void {
    const handle = openSync(this.#place(file), 'w');
    try {
      for (const piece of pieces) writeFileSync(handle, piece);
    } finally {
      closeSync(handle);
    }
  }

  copy(from: string, file: string): void {
    copyFileSync(from, this.#place(file));
  }

  #place(file: string): string {
    this.files.push(file);
    const full = path.join(this.root, file);
    const folder = path.dirname(full);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
    }
    return full;
  }
}
