import { expect, it } from 'vitest';
import { bare } from '../../arabic/analysis.ts';
import { documentOf } from '../../testing/search/documents.ts';
import { openInMemory } from '../../testing/search/search-in-memory.ts';
import { parseQuery } from '../query.ts';
import { Entry } from '../vocabulary.ts';
import { searchWordsOf } from './cascade.ts';
import type { Slot } from './slot.ts';
import { havingMost } from './some.ts';

const bodies = [
  'خبر عن شركة تحصل على براءة', // 0
  'الشركة تحصل على براءة اختراع لمنطاد شراعي', // 1
  'اختراع قديم', // 2
  ...Array.from({ length: 20 }, (_, n) => `خبر عن شراع رقم ${n} اليوم، لشركة وللشركة وبشركة`), // 3 to 22
];
const sources = openInMemory([bodies.map((body, n) => documentOf(n, `قصة ${n}`, body))], () => 1);

async function tiersOf(q: string, accepts: (article: number) => boolean = () => true) {
  const tiers = [];
  for await (const { kind, hits } of searchWordsOf(parseQuery(q), sources, { bundles: [0], accepts }))
    if (hits.length > 0) tiers.push({ kind, articles: hits.map(({ article }) => article) });
  return tiers;
}

it('has of a long query the articles with most of its words, the rarer ones before all, however much was asked for it before', async () => {
  const q = 'خبر عن الشركة تحصل على براءة اختراع المنطاد بشراعه لليوم وللقصة';
  expect(await tiersOf(q)).toEqual([{ kind: 'some', articles: [1, 0] }]);
});

it('has those with fewer of its words where the filters leave no other', async () => {
  const q = 'خبر عن الشركة تحصل على براءة اختراع المنطاد بشراعه لليوم وللقصة';
  expect(await tiersOf(q, (article) => article === 2)).toEqual([{ kind: 'some', articles: [2] }]);
});

const slot = (word: string): Slot => {
  const reading = { cut: { clitic: bare, base: word }, entry: new Entry(word, ['01']), exact: true };
  return { word, literal: false, readings: [reading] };
};

it('ranks the articles of a large archive by the words that they have, however many have one', async () => {
  const hits = Array.from({ length: 300_000 }, (_, article) => ({ article, score: 1, places: [0] }));
  const found = await havingMost([slot('نهر'), slot('جسر')], 1_000_000, ({ word }) =>
    Promise.resolve(word === 'نهر' ? hits : hits.slice(7, 8)),
  );
  expect(found[0]).toMatchObject({ article: 7, places: [0, 0] });
});
