import type { PartialDate } from '../arabic/partial-date.ts';
import type { Article } from '../article/article.ts';
import type { Entry } from './addresses.ts';

/** What the archive as a whole knows of an article: everything lists, terms and data need, and no body. */
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

/** What is held of every article while the lists of a site are planned, and no more, as there may be millions: what orders it, what it is listed under, and what other articles say of it. */
export type ListedArticle = Pick<
  ArticleRecord,
  'id' | 'url' | 'source' | 'title' | 'authors' | 'date' | 'newspaper' | 'section' | 'tags' | 'subjects' | 'words'
>;

/** The record of an article at its address. */
export function recordOf(
  article: Article,
  entry: Pick<Entry, 'id' | 'address'>,
  subjects: readonly string[],
): ArticleRecord {
  return {
    id: entry.id,
    url: entry.address,
    source: article.source,
    title: article.headline.value,
    titleFrom: article.headline.source?.from ?? 'inferred',
    authors: article.authors.value,
    date: article.published.value,
    publishedFrom: article.published.source?.from ?? null,
    newspaper: article.newspaper.value,
    edition: article.edition,
    issue: article.issue,
    page: article.page,
    section: article.section.value,
    tags: article.tags.value,
    subjects,
    rights: article.rights,
    words: article.words,
    sha256: article.sha256,
    summary: article.summary,
  };
}
