import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isoOf } from '../../arabic/partial-date.ts';
import { textOf } from '../../article/blocks.ts';
import { readArticle } from '../../article/read-article.ts';
import { listContent } from '../../io/content.ts';
import { readSettings } from '../../settings/read-settings.ts';
import type { Settings } from '../../settings/settings.ts';

/** What every generator of sites needs of an article. */
export interface PlainArticle {
  readonly title: string;
  /** A day; null where none is known. */
  readonly date: string | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly paragraphs: readonly string[];
}

/** The articles of a content folder as Warraq reads them, one at a time, in the order of their paths. */
export function* plainArticles(content: string): Generator<PlainArticle> {
  const settings = readSettings('') as Settings;
  for (const file of listContent(content).articles) {
    const bytes = readFileSync(path.join(content, file.path));
    const { article } = readArticle({ path: file.path, bytes, sidecar: null }, settings, new Set());
    if (!article) continue;
    const date = article.published.value && isoOf(article.published.value);
    yield {
      title: article.headline.value,
      date: date?.length === 10 ? date : null,
      section: article.section.value,
      tags: article.tags.value,
      paragraphs: textOf(article.blocks).split('\n'),
    };
  }
}

/** Articles to take text from: those of `articles.ndjson` or `articles.ndjson.gz` in a folder, else its article files. */
export function sourceArticles(folder: string): Iterable<PlainArticle> {
  const file = ndjsonIn(folder);
  return file === null ? plainArticles(folder) : ndjsonArticles(file);
}

/** The NDJSON file of articles in a folder, plain or gzipped; null where there is none. */
export function ndjsonIn(folder: string): string | null {
  const files = ['articles.ndjson', 'articles.ndjson.gz'].map((name) => path.join(folder, name));
  return files.find((file) => existsSync(file)) ?? null;
}

/** The articles of an NDJSON file, also gzipped: `title`, `body`, and `section` or `newspaper`. */
export function* ndjsonArticles(file: string): Generator<PlainArticle> {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const { title, body, section, newspaper } = JSON.parse(line) as Readonly<Record<string, string | undefined>>;
    const paragraphs = (body ?? '').split('\n').filter((paragraph) => paragraph.trim() !== '');
    yield { title: title ?? '', date: null, section: section ?? newspaper ?? null, tags: [], paragraphs };
  }
}
