import { expect, it } from 'vitest';
import { documentOf } from '../../testing/search/documents.ts';
import { openInMemory } from '../../testing/search/search-in-memory.ts';
import { parseQuery } from '../query.ts';
import { searchWordsOf } from './cascade.ts';

const bodies = [
  'متى يفتح الميناء', // 0
  'يفتح الميناء غدا', // 1
  'الميناء مغلق ولا يعرف متى يعود أو يفتح', // 2
  ...Array.from({ length: 60 }, (_, n) => `سعر السكر ${n}`), // 3 to 62
  'مضى الشكر إلى أهله', // 63
];
const sources = openInMemory([bodies.map((body, n) => documentOf(n, `خبر ${n}`, body))], () => 0);

async function tiersOf(q: string) {
  const tiers = [];
  for await (const { kind, hits } of searchWordsOf(parseQuery(q), sources, { bundles: [0], accepts: () => true }))
    if (hits.length > 0) tiers.push({ kind, articles: hits.map(({ article }) => article) });
  return tiers;
}

it('answers a question with what asks the same, then with what tells of the matter, the words that ask apart', async () => {
  const [same, inOrder, others] = await tiersOf('متى يفتح الميناء');
  expect(same).toEqual({ kind: 'phrase', articles: [0] });
  expect(inOrder).toEqual({ kind: 'phrase', articles: [1] });
  expect(others).toEqual({ kind: 'literal', articles: [2] });
  const [first] = await tiersOf('وين يفتح الميناء');
  expect([first?.kind, first?.articles.sort()]).toEqual(['phrase', [0, 1]]);
});

it('asks for every word that is in quotes', async () => {
  expect((await tiersOf('"متى" يفتح الميناء')).map(({ kind }) => kind)).toEqual(['literal']);
  expect(await tiersOf('"وين" يفتح الميناء')).toEqual([]);
});

it('takes no word for another one that many articles have', async () => {
  expect((await tiersOf('مضى السكر')).map(({ kind }) => kind)).toEqual(['some']);
});
