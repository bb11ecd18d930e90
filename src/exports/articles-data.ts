import { dateOfIso, isoOf } from '../arabic/partial-date.ts';
import type { ArticleRecord } from '../archive/record.ts';

/** A line of `data/articles.ndjson`, a part of the public contract: its keys in their order, and the date as ISO 8601 writes it. */
export interface ArticleData extends Omit<ArticleRecord, 'date'> {
  readonly published: string | null;
}

/** What the line of an article says. */
export function dataOf({ date, ...record }: ArticleRecord): ArticleData {
  return {
    id: record.id,
    url: record.url,
    source: record.source,
    title: record.title,
    titleFrom: record.titleFrom,
    authors: record.authors,
    published: date && isoOf(date),
    publishedFrom: record.publishedFrom,
    newspaper: record.newspaper,
    edition: record.edition,
    issue: record.issue,
    page: record.page,
    section: record.section,
    tags: record.tags,
    subjects: record.subjects,
    rights: record.rights,
    words: record.words,
    sha256: record.sha256,
    summary: record.summary,
  };
}

/** The record of an article by its line. */
export function recordOfData({ published, ...data }: ArticleData): ArticleRecord {
  return { ...data, date: published === null ? null : dateOfIso(published) };
}
