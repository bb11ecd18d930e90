import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { generatedArticle } from './generated-articles.ts';
import type { Truth } from './truth.ts';

/** Articles of an NDJSON file (`title`, `body`, also gzipped) with the writers, days and topics of generated ones: real text to measure with, from outside the project. */
export function realArticles(file: string): readonly Truth[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const articles: Truth[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const { title, body } = JSON.parse(line) as { title: string; body: string };
    const paragraphs = body
      .split('\n')
      .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
      .filter((paragraph) => paragraph !== '');
    // A body that begins with short lines has a head of its own, and nobody says what is right in it.
    if (paragraphs.length < 3 || paragraphs[0]!.length < 100) continue;
    const headline = title.replace(/\s+/gu, ' ').trim();
    articles.push({ ...generatedArticle(articles.length), headline, paragraphs, subheads: [] });
  }
  return articles;
}
