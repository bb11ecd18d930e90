import { expect, it } from 'vitest';
import { documentOf } from '../testing/search/documents.ts';
import { openInMemory } from '../testing/search/search-in-memory.ts';
import type { Articles } from './articles.ts';
import { askedOf, type Asked } from './asked.ts';
import { search } from './search.ts';
import { readState } from './search-state.ts';

const written = [
  ['2016-05-01', 'سفينة عند المنارة'],
  ['2016-05-03', 'المنارة في الميناء'],
  ['2016-05-04', 'سفينة من الشمال'],
  ['2016-05-02', 'المنارة وفيها سفينة'],
] as const;
const documents = written.map(([, body], n) => documentOf(n, `خبر ${n}`, body));
const sources = openInMemory([documents], () => 0);
const articles = {
  facet: () => Promise.resolve((article: number) => [written[article]![0]]),
} as unknown as Articles;

async function found(q: string, sort: string) {
  const asked = askedOf(readState(new URLSearchParams({ q, sort }))) as Asked;
  let last: readonly (readonly [article: number, tier: string | null])[] = [];
  for await (const { hits } of search(asked, sources, articles, { bundles: [0], accepts: () => true }))
    last = hits.map(({ article, tier }) => [article, tier]);
  return last;
}

it('has no article with what is to be left out, with whatever particle, in order or not', async () => {
  const without = async (q: string) => (await found(q, 'oldest')).map(([article]) => article);
  expect(await without('المنارة -سفينة')).toEqual([1]);
  expect(await without('سفينة -"من الشمال" -منارة')).toEqual([]);
  expect(await without('سفينة -شمال')).toEqual([0, 3]);
  expect(await without('سفينة -زخرفستان')).toEqual([0, 3, 2]);
});

it.each([
  ['newest', [3, 0, 2, 1]],
  ['oldest', [0, 3, 1, 2]],
])('leaves the articles with some of the words behind those with all, the %s first of both', async (sort, order) => {
  const hits = await found('سفينة المنارة', sort);
  expect(hits.map(([article]) => article)).toEqual(order);
  expect(hits.map(([, tier]) => tier === 'some')).toEqual([false, false, true, true]);
});
