import { expect, it } from 'vitest';
import { imprintOf } from './imprint.ts';

const nothing = { edition: null, issue: null, page: null, place: null, credit: null, url: null };
const newspaper = { value: null, source: null };

it('has what is known of the printing, in its order', () => {
  expect(imprintOf({ ...nothing, newspaper: { value: 'جريدة الوادي', source: null }, page: '07' })).toEqual([
    { label: 'الصحيفة', value: 'جريدة الوادي', href: null },
    { label: 'الصفحة', value: '07', href: null },
  ]);
});

it('leads to the first address of an article, and nowhere where it is none', () => {
  const url = 'https://valley.example/news?id=7&page=2';
  expect(imprintOf({ ...nothing, newspaper, url })).toEqual([{ label: 'الرابط الأصلي', value: url, href: url }]);
  for (const odd of ['javascript:alert(1)', 'valley.example/news', 'https://valley.example/a b']) {
    expect(imprintOf({ ...nothing, newspaper, url: odd })).toEqual([
      { label: 'الرابط الأصلي', value: odd, href: null },
    ]);
  }
});
