import { expect, it } from 'vitest';
import { imprintOf } from './imprint.ts';

const nothing = { edition: null, issue: null, page: null, place: null, credit: null, url: null };
const newspaper = { value: null, source: null };

it('has what is known of the printing, in its order', () => {
  expect(imprintOf({ ...nothing, newspaper: { value: 'جريدة الوادي', source: null }, page: '07' }, 'latn')).toEqual([
    { label: 'الصحيفة', value: 'جريدة الوادي', href: null },
    { label: 'الصفحة', value: '07', href: null },
  ]);
});

it('leads to the first address of an article, and nowhere where it is none', () => {
  const url = 'https://valley.example/news?id=7&page=2';
  expect(imprintOf({ ...nothing, newspaper, url }, 'latn')).toEqual([
    { label: 'الرابط الأصلي', value: url, href: url },
  ]);
  for (const odd of ['javascript:alert(1)', 'valley.example/news', 'https://valley.example/a b']) {
    expect(imprintOf({ ...nothing, newspaper, url: odd }, 'latn')).toEqual([
      { label: 'الرابط الأصلي', value: odd, href: null },
    ]);
  }
});

it('has numbers of issues and pages in the digits of the archive, and the names as they are', () => {
  const printed = { ...nothing, newspaper: { value: 'Nahr 24', source: null }, issue: '1234', page: '5-٧' };
  const shown = (digits: 'arab' | 'latn') => imprintOf(printed, digits).map(({ value }) => value);
  expect(shown('arab')).toEqual(['Nahr 24', '١٢٣٤', '٥-٧']);
  expect(shown('latn')).toEqual(['Nahr 24', '1234', '5-7']);
});
