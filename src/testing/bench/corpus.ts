import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { between, chance } from './chance.ts';
import type { PlainArticle } from './plain-article.ts';
import type { Voice } from './voice.ts';

/** An article that was made, and the file it goes to, `2016/10/10/017.txt`. */
export interface MadeArticle extends PlainArticle {
  readonly path: string;
}

const newestDay = Date.UTC(2020, 11, 31);
const dayLength = 86_400_000;

/** So many articles, 30 to 60 a day from the newest day back: the first n are the same whatever the number. None is kept. */
export function* makeArticles(voice: Voice, count: number): Generator<MadeArticle> {
  let made = 0;
  for (let day = 0; made < count; day++) {
    const date = new Date(newestDay - day * dayLength).toISOString().slice(0, 10);
    const ofTheDay = between(chance(-day - 1), 30, 60);
    for (let number = 1; number <= ofTheDay && made < count; number++) {
      yield makeArticle(voice, made++, date, String(number).padStart(3, '0'));
    }
  }
}

/** The article with that number, on that day. */
export function makeArticle(voice: Voice, number: number, date: string, name: string): MadeArticle {
  const random = chance(number * 7919 + 17);
  return {
    path: `${date.replaceAll('-', '/')}/${name}.txt`,
    title: voice.headline(random),
    date,
    section: voice.section(random),
    tags: voice.tags(random),
    paragraphs: paragraphsOf(voice.clauses(random), random),
  };
}

function paragraphsOf(clauses: readonly string[], random: () => number): readonly string[] {
  const paragraphs: string[] = [];
  for (let at = 0; at < clauses.length;) {
    const next = at + between(random, 2, 5);
    const text = clauses
      .slice(at, next)
      .join(' ')
      .replace(/[،؛:]$/u, '');
    paragraphs.push(/[.!؟»]$/u.test(text) ? text : `${text}.`);
    at = next;
  }
  return paragraphs;
}

/** Writes made articles below a folder, one after the other. */
export function writeArticles(folder: string, articles: Iterable<MadeArticle>): void {
  let last = '';
  for (const article of articles) {
    const file = path.join(folder, article.path);
    if (path.dirname(file) !== last) mkdirSync((last = path.dirname(file)), { recursive: true });
    writeFileSync(file, textOf(article));
  }
}

function textOf({ title, date, section, tags, paragraphs }: MadeArticle): string {
  const front = Object.entries({ title, date, section, tags }).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  return `---\n${front.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`;
}
