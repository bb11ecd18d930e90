import { describe, expect, it } from 'vitest';
import type { KnownArticle } from './known-articles.ts';
import { pairs, type Pair } from './related-pairs.ts';
import { relatedQueries } from './related-queries.ts';

const pair: Pair = { kind: 'plural', one: 'قمة', other: 'قمم', heldOut: false };
const article = (n: number, title: string, body: string): KnownArticle => ({ id: `d${n}`, title, body });
// The telling word is in 30 articles.
const others = Array.from({ length: 28 }, (_, n) => article(n, 'خبر', `المنطاد ${n}`));

describe('a query of related words', () => {
  it('asks for one form and a word of the headline where an article has the other form only', () => {
    const articles = [...others, article(28, 'هبوط المنطاد', 'عند قمم'), article(29, 'المنطاد', 'بين القمم')];
    expect(relatedQueries([pair], articles)).toEqual([
      { id: 'قمة المنطاد', class: 'plural', query: 'قمة المنطاد', relevant: ['d28', 'd29'] },
    ]);
  });

  it('is not made where many articles have the asked form, nor of a word that tells the article alone', () => {
    const nearer = Array.from({ length: 5 }, (_, n) => article(n + 40, 'خبر', 'المنطاد قمة'));
    expect(relatedQueries([pair], [...others, ...nearer, article(28, 'المنطاد', 'قمم')])).toEqual([]);
    expect(relatedQueries([pair], [article(1, 'المنطاد', 'قمم')])).toEqual([]);
  });

  it('is made of a hundred pairs a kind and more, half of them held out, none twice', () => {
    for (const kind of ['plural', 'nisba', 'spelling'] as const) {
      const own = pairs.filter((one) => one.kind === kind);
      expect(own.length).toBeGreaterThan(100);
      expect(own.filter(({ heldOut }) => heldOut)).toHaveLength(Math.floor(own.length / 2));
      expect(own.filter(({ one, other }) => one === '' || other === '')).toEqual([]);
      expect(new Set(own.map(({ one, other }) => `${one}/${other}`)).size).toBe(own.length);
    }
  });
});
