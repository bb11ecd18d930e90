import { describe, expect, test } from 'vitest';
import type { SourceRecord } from './found.ts';
import { mappingOf } from './mapping.ts';

const record = (...names: readonly string[]): SourceRecord => ({
  place: { file: 'a.csv', line: 2 },
  number: '000002',
  values: new Map(names.map((name) => [name, 'قيمة'])),
  blocks: null,
  images: new Map(),
});
const mapped = (names: readonly string[], ...flags: readonly string[]) => {
  const made = mappingOf([record(...names)], flags);
  if (!('taken' in made)) return made;
  return Object.fromEntries([...made.taken].map(([target, { name }]) => [target, name]));
};

describe('the names of a source', () => {
  test.each<[readonly string[], Record<string, string>]>([
    [
      ['رقم الخبر', 'عنوان الخبر', 'نص الخبر', 'اسم الكاتب', 'تاريخ النشر', 'القسم', 'الكلمات المفتاحية', 'رابط الخبر'],
      {
        title: 'عنوان الخبر',
        body: 'نص الخبر',
        authors: 'اسم الكاتب',
        date: 'تاريخ النشر',
        section: 'القسم',
        tags: 'الكلمات المفتاحية',
        url: 'رابط الخبر',
      },
    ],
    [
      [
        '_id.$oid',
        'title.rendered',
        'content.rendered',
        'author.display_name',
        'publishedAt',
        'Categories',
        'permalink',
      ],
      {
        id: '_id.$oid',
        title: 'title.rendered',
        body: 'content.rendered',
        authors: 'author.display_name',
        date: 'publishedAt',
        section: 'Categories',
        url: 'permalink',
      },
    ],
    [['created_at', 'published_at', 'date'], { date: 'date' }],
    [['created_at', 'published_at'], { date: 'published_at' }],
  ])('%j are guessed', (names, expected) => {
    expect(mapped(names)).toEqual(expected);
  });

  test('follow a flag in English or Arabic before any guess', () => {
    expect(mapped(['title', 'kicker', 'text'], 'العنوان=kicker', 'body=-')).toEqual({ title: 'kicker' });
    expect(mapped(['title', 'text'], 'summary=title')).toEqual({ summary: 'title', body: 'text' });
  });

  test('that a flag misspells are refused with the nearest', () => {
    expect(mapped(['title'], 'titel=title', 'date=titl', 'x')).toMatchObject([
      { code: 'wrong-use', found: 'titel', hint: '--map title=title' },
      { code: 'wrong-use', found: 'titl', hint: '--map date=title' },
      { code: 'wrong-use', found: 'x' },
    ]);
  });
});
