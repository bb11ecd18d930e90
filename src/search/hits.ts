import type { ShownHit } from './document.ts';
import { packedScript, type IndexFile } from './packed.ts';

/** Articles that share a file of heads, and of texts: every hit shown reads one of either, so larger groups weigh on the reader, smaller ones on the disk. */
export const articlesAFile = { heads: 60, texts: 12 } as const;

/** What is shown of articles, in files by their number in the bundle: heads (address, headline, date, section, byline), and texts with the heads again, so that a hit shown with its text is one file. They are packed as they come, so that no more than a file's are held. */
export class HitFiles {
  readonly #files: IndexFile[] = [];
  readonly #open: Record<keyof typeof articlesAFile, unknown[]> = { heads: [], texts: [] };
  readonly #packed = { heads: 0, texts: 0 };

  add({ url, headline, date, shownDate, section, byline, body }: ShownHit): void {
    const head = [url, headline, date, shownDate, section, byline];
    this.#put('heads', head);
    this.#put('texts', [...head, body]);
  }

  /** All files, once every article is in them. */
  finish(): readonly IndexFile[] {
    for (const kind of ['heads', 'texts'] as const) if (this.#open[kind].length > 0) this.#pack(kind);
    return this.#files;
  }

  #put(kind: keyof typeof articlesAFile, value: unknown): void {
    if (this.#open[kind].push(value) === articlesAFile[kind]) this.#pack(kind);
  }

  #pack(kind: keyof typeof articlesAFile): void {
    this.#files.push(packedScript(`${kind}/${this.#packed[kind]++}`, this.#open[kind]));
    this.#open[kind] = [];
  }
}
