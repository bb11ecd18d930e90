import { expect, it } from 'vitest';
import type { TierKind } from './cascade/tiers.ts';
import type { FoundHit } from './search.ts';
import { takenBy } from './taken.ts';

let count = 0;
const hit = (tier: TierKind, ...taken: string[]): FoundHit => ({
  article: count++,
  score: 1,
  places: [],
  tier,
  instead: taken.map((word, n) => ({ asked: `كلمة${n}`, taken: word })),
});

it('tells the words of every tier of a kind that has hits, not of the first one only', () => {
  const hits = [hit('literal'), hit('spelling', 'نانو'), hit('related', 'حلف'), hit('spelling', 'ناتج')];
  expect(takenBy('spelling', hits).map(({ taken }) => taken)).toEqual(['نانو', 'ناتج']);
  expect(takenBy('related', hits)).toEqual([
    { taken: 'حلف', asked: new Set(['كلمة0']), articles: new Set([hits[2]!.article]) },
  ]);
});

it('tells two words that were typed for one, and one that was typed for two, once', () => {
  const [one] = takenBy('spelling', [hit('spelling', 'قناديل', 'قناديل')]);
  expect(one).toMatchObject({ taken: 'قناديل', asked: new Set(['كلمة0', 'كلمة1']) });
  expect(one!.articles.size).toBe(1);
});

it('leaves out those of the fewest hits where there are many, and keeps the order of the others', () => {
  const hits = ['ا', 'ب', 'ج', 'د', 'ه', 'و', 'ب', 'ج', 'د', 'ه', 'و'].map((word) => hit('spelling', word));
  expect(takenBy('spelling', hits).map(({ taken }) => taken)).toEqual(['ب', 'ج', 'د', 'ه', 'و']);
});
