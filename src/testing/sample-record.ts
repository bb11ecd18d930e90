import type { ArticleRecord } from '../archive/record.ts';

/** The record of an article of which a test says only what matters to it. */
export function sampleRecord(id: string, parts: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    id,
    url: `undated/${id}.html`,
    source: `${id}.txt`,
    title: `خبر ${id}`,
    titleFrom: 'stated',
    authors: [],
    date: null,
    publishedFrom: null,
    newspaper: null,
    edition: null,
    issue: null,
    page: null,
    section: null,
    tags: [],
    subjects: [],
    rights: null,
    words: 100,
    sha256: '0'.repeat(64),
    summary: '',
    ...parts,
  };
}
