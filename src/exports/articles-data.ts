import { isoOf } from '../arabic/partial-date.ts';
import type { ArticleRecord } from '../archive/record.ts';

/** `data/articles.ndjson`, a part of the public contract: one line an article, in address order. */
export function formatArticlesData(records: readonly ArticleRecord[]): string {
  return records.map((record) => `${JSON.stringify(dataOf(record))}\n`).join('');
}

function dataOf({ date, ...record }: ArticleRecord) {
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
