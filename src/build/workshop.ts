import type { Site } from '../pages/site.ts';

/** What every worker of a build is given at its start; every path absolute. */
export interface Workshop {
  readonly content: string;
  /** Folder of the next site. */
  readonly staging: string;
  readonly site: Site;
  /** Paths of the images below `content`, as on the disk. */
  readonly images: readonly string[];
  /** File of the lexicon by which articles may be described; null where none is known yet. */
  readonly lexicon: string | null;
  /** The day that counts as today, `2016-10-10`. */
  readonly today: string;
}
