import { statSync } from 'node:fs';

/** What changes of a file when it is written, replaced or moved (size, times of content and of inode, inode), or null where there is no such file. Says nothing of its bytes. */
export function stampOf(file: string): string | null {
  const stat = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stat ? [stat.size, stat.mtimeNs, stat.ctimeNs, stat.ino].join(' ') : null;
}

/** The stamps of the files of a folder, each as it was when it was asked for first. */
export class Stamps {
  readonly #root: string;
  readonly #known = new Map<string, string | null>();

  constructor(root: string) {
    this.#root = root;
  }

  of(file: string): string | null {
    let stamp = this.#known.get(file);
    if (stamp === undefined) this.#known.set(file, (stamp = stampOf(`${this.#root}/${file}`)));
    return stamp;
  }

  /** No more is asked for. */
  forget(): void {
    this.#known.clear();
  }
}
