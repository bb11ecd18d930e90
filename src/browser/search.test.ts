import { expect, it } from 'vitest';
import { documentOf } from '../testing/search/documents.ts';
import { openInMemory } from '../testing/search/search-in-memory.ts';
import type { Articles } from './articles.ts';
import { askedOf, type Asked } from './asked.ts';
import { search, type FoundHit } from './search.ts';
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

it('takes each side of OR as it is asked for by itself, all of them first, then a hit of each in turn', async () => {
  const texts = [
    'سد النهر يمتلئ', // 0
    'قمة في سد النهر ثم سد الوادي', // 1
    'سد الوادي بعيد', // 2
    'ميناء المدينة', // 3
    'سد عند الوادي', // 4
    'ميناء النهر وميناء المدينة', // 5
  ];
  const either = openInMemory([texts.map((text, n) => documentOf(n, 'خبر', text))], () => 0);
  const ask = async (q: string, typed: string | null = null) => {
    const asked = askedOf(readState(new URLSearchParams({ q })), typed) as Asked;
    let last: readonly FoundHit[] = [];
    for await (const { hits } of search(asked, either, articles, { bundles: [0], accepts: () => true })) last = hits;
    return last.map(({ article, tier }) => `${article} ${tier}`).join(', ');
  };
  expect(await ask('"سد النهر" OR "سد الوادي"')).toBe('1 phrase, 0 phrase, 2 phrase');
  expect(await ask('ميناء OR "سد الوادي"')).toBe('3 literal, 2 phrase, 5 literal, 1 phrase');
  expect(await ask('قمة "سد الوادي" OR ميناء')).toBe('1 literal');
  expect(await ask('بعيد OR يمتلئ | القمة')).toBe('2 literal, 0 literal, 1 clitic');
  expect(await ask('بعيدد OR يمتلئ')).toBe('0 literal, 2 spelling');
  expect(await ask('بعيد أو يمتلئ')).toBe('2 literal, 0 literal');
  expect(await ask('بعيد OR زخرفستان')).toBe('2 literal');
  expect(await ask('ميناء OR بعيد -المدينة')).toBe('2 literal');
  expect(await ask('سد عند OR يمتلئ')).toBe('4 phrase, 0 literal');
  expect(await ask('يمتلئ OR بعي', 'يمتلئ OR بعي')).toBe('0 literal, 2 literal');
});

it.each([
  ['7.5%', [0]],
  ['٪٧٫٥', [0]],
  ['أسعار 7.5', [0]],
  ['3,000', [3, 2]],
  ['٣٠٠٠', [2, 3]],
  ['3000 كتاب', [2, 3]],
  ['9.5', [1, 0]],
  ['9/5/7', []],
  ['أسعار 9/5/7', [1, 0]],
  ['2016', [5]],
])('takes the parts of a number together, and its thousands written either way: %s', async (q, order) => {
  const texts = [
    'زادت أسعار الخبز 7.5% ثم 9 مرات',
    'أسعار من 5 إلى 7 وفوز 9 على 5',
    'جمع 3000 كتاب',
    'جمع 3,000 كتاب',
    '3 و000',
    '2016 2,016',
  ];
  const numbers = openInMemory([texts.map((text, n) => documentOf(n, 'خبر', text))], () => 0);
  const state = readState(new URLSearchParams({ q }));
  let last: readonly number[] = [];
  for await (const { hits } of search(askedOf(state) as Asked, numbers, articles, {
    bundles: [0],
    accepts: () => true,
  }))
    last = hits.map(({ article }) => article);
  expect(last).toEqual(order);
});

it.each([
  ['5/7/2016', [0, 1, 2]],
  ['٥ تموز ٢٠١٦', [1, 0, 2, 4]],
  ['2016-07-05', [0, 1, 2]],
  ['28/10/1437', [3]],
])('finds a day in other spellings too, and marks them whole: %s', async (q, order) => {
  const texts = [
    'يوم 5/7/2016',
    'مساء 5 تموز 2016',
    'مساء 5 يوليو (تموز) 2016',
    'مساء 28 شوال 1437',
    'بعد 5 أيام في 7 مدن عام 2016',
  ];
  const days = openInMemory([texts.map((text, n) => documentOf(n, 'خبر', text))], () => 0);
  const asked = askedOf(readState(new URLSearchParams({ q }))) as Asked;
  let last: readonly FoundHit[] = [];
  for await (const { hits } of search(asked, days, articles, { bundles: [0], accepts: () => true })) last = hits;
  expect(last.map(({ article }) => article)).toEqual(order);
  for (const { places } of last.filter(({ tier }) => tier === 'phrase'))
    expect(new Set(places).size).toBeGreaterThanOrEqual(3);
});

it.each([
  ['newest', [3, 0, 2, 1]],
  ['oldest', [0, 3, 1, 2]],
])('leaves the articles with some of the words behind those with all, the %s first of both', async (sort, order) => {
  const hits = await found('سفينة المنارة', sort);
  expect(hits.map(([article]) => article)).toEqual(order);
  expect(hits.map(([, tier]) => tier === 'some')).toEqual([false, false, true, true]);
});
