import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { searchWords } from '../../arabic/analysis.ts';

/** An article that queries can name. */
export interface KnownArticle {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/** A query, and the articles that are right answers to it. */
export interface KnownQuery {
  readonly id: string;
  /** What kind of query it is. */
  readonly class: string;
  readonly query: string;
  readonly relevant: readonly string[];
}

/** The articles of an NDJSON file, plain or gzipped. */
export const readArticles = (file: string) => linesOf(file) as readonly KnownArticle[];

/** The queries of an NDJSON file, plain or gzipped. */
export const readQueries = (file: string) => linesOf(file) as readonly KnownQuery[];

function linesOf(file: string): readonly unknown[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}

/** In how many articles each word is. */
export function frequencies(articles: readonly KnownArticle[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { title, body } of articles) {
    for (const word of new Set([...searchWords(title), ...searchWords(body)]))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
