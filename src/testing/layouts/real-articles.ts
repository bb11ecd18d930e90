import { ndjsonArticles } from '../bench/plain-article.ts';
import { generatedArticle } from './generated-articles.ts';
import type { Truth } from './truth.ts';

/** Articles of an NDJSON file (`title`, `body`, also gzipped) with the writers, days and topics of generated ones: real text to measure with, from outside the project. */
export function realArticles(file: string): readonly Truth[] {
  const articles: Truth[] = [];
  for (const { title, paragraphs: scraped } of ndjsonArticles(file)) {
    const paragraphs = scraped.map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim()).filter(isText);
    if (paragraphs.length < 3 || hasHead(paragraphs[0]!)) continue;
    const headline = title.replace(/\s+/gu, ' ').trim();
    articles.push({ ...generatedArticle(articles.length), headline, paragraphs, subheads: [] });
  }
  return articles;
}

// A scraped body has its own share bars, credits and addresses, and nobody says what is right in them.
function isText(paragraph: string): boolean {
  return paragraph.length > 60 && /[.!؟]["»”)]*$/u.test(paragraph) && !/https?:|www\.|رابط الخبر/u.test(paragraph);
}

function hasHead(lead: string): boolean {
  return /[:：]|\s[-–—ـ]|[-–—ـ]\s/u.test(lead.slice(0, 80));
}
