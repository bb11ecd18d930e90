import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutTexts } from '../../arabic/text-words.ts';
import { nearestEarlier } from '../../archive/reprints/nearest.ts';
import { signatureOf } from '../../archive/reprints/signature.ts';
import { temporaryFolder } from '../run-cli.ts';
import { makeArticles, writeArticles, type MadeArticle } from './corpus.ts';
import { plainArticles, type PlainArticle } from './plain-article.ts';
import { queriesFrom } from './reader.ts';
import { generatedVoice, realVoice, type Voice } from './voice.ts';

const generated = generatedVoice();
// Text to recombine that is as scarce beside the articles made of it as that of a real corpus is: 100 for 1,000.
const source: readonly PlainArticle[] = [...makeArticles(generated, 100)];
const voices: Readonly<Record<string, Voice>> = { generated, recombined: realVoice(source) };

const bodyOf = ({ paragraphs }: MadeArticle) => paragraphs.join('\n');

describe.each(Object.entries(voices))('a corpus of %s text', (_, voice) => {
  const articles = [...makeArticles(voice, 1000)];

  it('is the same every time, and the beginning of a larger one', () => {
    expect([...makeArticles(voice, 300)]).toEqual(articles.slice(0, 300));
  });

  it('has no two bodies alike, and none that is a reprint of another', () => {
    expect(new Set(articles.map(bodyOf)).size).toBe(articles.length);
    const signatures = articles.map((article) => signatureOf(cutTexts(bodyOf(article))[0]!)!);
    expect(signatures).not.toContain(null);
    expect([...nearestEarlier(signatures)].filter((earlier) => earlier >= 0)).toEqual([]);
  });

  it('has 30 to 60 articles a day, in a folder of the day, and no day left out', () => {
    const days = new Map<string, number>();
    for (const { date } of articles) days.set(date!, (days.get(date!) ?? 0) + 1);
    const counts = [...days.values()].slice(0, -1);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(30);
    expect(Math.max(...counts)).toBeLessThanOrEqual(60);
    expect(new Set(counts).size).toBeGreaterThan(5);
    const [newest, oldest] = [[...days.keys()][0]!, [...days.keys()].at(-1)!];
    expect((Date.parse(newest) - Date.parse(oldest)) / 86_400_000).toBe(days.size - 1);
    expect(articles.every((article) => article.path.startsWith(`${article.date!.replaceAll('-', '/')}/`))).toBe(true);
    expect(new Set(articles.map((article) => article.path)).size).toBe(articles.length);
  });

  it('has no clause that would be read as a stated value', () => {
    const label = 'العنوان: شارع النهر عند الجسر القديم في المدينة';
    const told = realVoice(source.map((article) => ({ ...article, paragraphs: [label, ...article.paragraphs] })));
    for (const { paragraphs } of [...makeArticles(told, 300)]) expect(paragraphs.join('\n')).not.toContain('العنوان:');
  });

  it('is read from its files as it was made', () => {
    const folder = temporaryFolder();
    const some = articles.slice(0, 100);
    writeArticles(folder, some);
    const read = [...plainArticles(folder)];
    const byPath = [...some].sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(read.map(({ title, date, section }) => ({ title, date, section }))).toEqual(
      byPath.map(({ title, date, section }) => ({ title, date, section })),
    );
    expect(readFileSync(path.join(folder, some[0]!.path), 'utf8')).toContain(some[0]!.paragraphs.at(-1));
    expect(readdirSync(folder)).toEqual(['2020']);
  });
});

describe('articles of recombined text', () => {
  it('are as long as those of their source, and made of their clauses', () => {
    const lengthOf = ({ paragraphs }: PlainArticle) => paragraphs.join(' ').split(' ').length;
    const mean = (articles: readonly PlainArticle[]) =>
      articles.reduce((sum, article) => sum + lengthOf(article), 0) / articles.length;
    const made = [...makeArticles(voices['recombined']!, 500)];
    expect(mean(made) / mean(source)).toBeGreaterThan(0.9);
    expect(mean(made) / mean(source)).toBeLessThan(1.15);
    const words = new Set(source.flatMap(({ paragraphs }) => paragraphs.join(' ').match(/\p{L}+/gu)!));
    expect(
      made[0]!.paragraphs
        .join(' ')
        .match(/\p{L}+/gu)!
        .every((word) => words.has(word)),
    ).toBe(true);
  });

  it('are refused where there is too little text', () => {
    expect(() => realVoice(source.slice(0, 2))).toThrow('too little text');
  });
});

it('asks for words that the articles have, one, two or three', () => {
  const articles = source.slice(0, 9);
  queriesFrom(articles).forEach((query, at) => {
    const { title, paragraphs } = articles[at]!;
    const words = query.split(' ');
    expect(words.length).toBe([1, 2, 3][at % 3]);
    for (const word of words) expect(`${title} ${paragraphs.join(' ')}`).toContain(word);
  });
});
