import type { PartialDate } from '../arabic/partial-date.ts';

/** What the index is given of one article. Words of `body` are what a result's positions count (`src/arabic/tokens`). */
export interface SearchDocument {
  /** From the site root, no leading slash. */
  readonly url: string;
  readonly headline: string;
  /** The article's text as shown, blocks joined by newlines: original spelling. */
  readonly body: string;
  readonly byline: string | null;
  /** `2016-10-10`, `2016-10`, `2016` or null. */
  readonly date: PartialDate | null;
  /** «10 تشرين الأول 2016», ready to show. */
  readonly shownDate: string | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly subjects: readonly string[];
  readonly authors: readonly string[];
}
