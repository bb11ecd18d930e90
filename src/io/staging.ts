import { existsSync } from 'node:fs';
import path from 'node:path';
import { openThread } from './thread.ts';
import type { WriteOrder } from './writer-thread.ts';

/**
 * Writes the files of the next site into its staging folder, in a thread of its own: a disk that takes its time keeps nobody
 * waiting. Paths are from the site root. A file that could not be written is told by the next `flush`.
 */
export class Staging {
  readonly root: string;
  readonly #thread = openThread<WriteOrder, null>(new URL('./writer-thread.ts', import.meta.url));
  #last: Promise<unknown> = Promise.resolve();
  #failed: unknown = null;

  constructor(root: string) {
    this.root = root;
  }

  write(file: string, content: string | Uint8Array): void {
    this.#order({ root: this.root, file, content });
  }

  copy(from: string, file: string): void {
    this.#order({ root: this.root, file, from });
  }

  /** Waits until all that was ordered is on the disk; rejects with the first error there was. */
  async flush(): Promise<void> {
    await this.#last;
    if (this.#failed !== null) throw this.#failed as Error;
  }

  /** True where the file was written and flushed. */
  has(file: string): boolean {
    return existsSync(path.join(this.root, file));
  }

  async close(): Promise<void> {
    await this.#thread.close();
  }

  #order(order: WriteOrder): void {
    this.#last = this.#thread.ask(order).catch((error: unknown) => {
      this.#failed ??= error;
    });
  }
}
