import type { PartialDate } from '../arabic/partial-date.ts';

/** What the archive as a whole holds of an article: everything lists, terms and data need, and no body. */
export interface ArticleRecord {
  readonly id: string;
  /** From the site root, no leading slash: `2016/10/abc.html`. */
  readonly url: string;
  /** Path below `content/`. */
  readonly source: string;
  readonly title: string;
  readonly titleFrom: 'stated' | 'inferred';
  readonly authors: readonly string[];
  readonly date: PartialDate | null;
  readonly publishedFrom: 'stated' | 'inferred' | null;
  readonly newspaper: string | null;
  readonly edition: string | null;
  readonly issue: string | null;
  readonly page: string | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly subjects: readonly string[];
  readonly rights: string | null;
  readonly words: number;
  readonly sha256: string;
  readonly summary: string;
}
