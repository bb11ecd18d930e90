import type { Listing } from '../io/content.ts';
import type { Problem } from '../problems/problem.ts';
import type { FileBalance } from '../problems/report.ts';

/** What came of one article: it has its address, is held back, set aside, or stops a build. */
export type Fate = 'articles' | 'drafts' | 'quarantined' | 'refused';

const best: readonly Fate[] = ['articles', 'drafts', 'quarantined', 'refused'];

/** Counts what became of every file of a listing. */
export class FileTally {
  readonly #listing: Listing;
  readonly #files = { articles: 0, drafts: 0, quarantined: 0, refused: 0 };
  readonly #shown = new Set<string>();

  constructor(listing: Listing) {
    this.#listing = listing;
  }

  /** Counts a file of articles once, by the best that came of them. */
  addFile(fates: readonly Fate[]): void {
    this.#files[best.find((fate) => fates.includes(fate)) ?? 'refused']++;
  }

  /** Notes the images that a published article shows. */
  addShown(images: readonly string[]): void {
    for (const image of images) this.#shown.add(image);
  }

  /** Where every file ended. */
  balance(): FileBalance {
    const { counts, images, unread } = this.#listing;
    const unused = this.unusedImages().length;
    return {
      found: counts.found,
      ...this.#files,
      sidecars: counts.sidecars,
      images: images.length - unused,
      unusedImages: unused,
      orphanSidecars: counts.orphans,
      own: counts.own,
      notArticles: unread,
    };
  }

  /** The images that no published article shows, each as a notice. */
  unusedImages(): readonly Problem[] {
    return this.#listing.images
      .map((file) => file.normalize('NFC'))
      .filter((file) => !this.#shown.has(file))
      .map((file) => ({
        code: 'unused-image',
        file,
        line: null,
        found: 'an image that no published article shows',
        expected: 'an article that names it',
        hint: hintFor(file.split('/').at(-1)!),
      }));
  }
}

const hintFor = (image: string) =>
  `<img src="${image}" alt="caption"> in the article, or ![caption](${image}) in Markdown`;
