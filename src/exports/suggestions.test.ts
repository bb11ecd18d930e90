import { describe, expect, it } from 'vitest';
import { listedTerms, newestFirst } from '../archive/catalogue.ts';
import type { ArticleRecord } from '../archive/record.ts';
import { sampleRecord } from '../testing/sample-record.ts';
import { formatSuggestions, type SuggestionData } from './suggestions.ts';

const record = (n: number, parts: Partial<ArticleRecord>) =>
  sampleRecord(`a${n}`, {
    url: `2016/10/a${n}.html`,
    title: `خبر ${n}`,
    date: { year: 2016, month: 10, day: 1 + (n % 28) },
    ...parts,
  });
const dataOf = (records: readonly ArticleRecord[], sections: Parameters<typeof listedTerms>[2] = []) => {
  const newest = newestFirst(records);
  return JSON.parse(
    formatSuggestions(records, newest, listedTerms(records, newest, sections)).replace('warraqSuggestions=', ''),
  ) as SuggestionData;
};

describe('the suggestions of the search box', () => {
  it('are names by the number of their articles, a tag that is a subject too only once, then the newest headlines', () => {
    const records = [
      record(1, { tags: ['النهر'], subjects: ['النهر'], section: 'محليات', authors: ['سلمى'] }),
      record(2, { tags: ['النهر'], section: 'محليات' }),
      record(3, { tags: ['النهر'] }),
    ];
    const { terms, headlines } = dataOf(records, [{ name: 'محليات', slug: 'local' }]);
    expect(terms.map(([name, kind]) => [name, kind])).toEqual([
      ['النهر', 'tag'],
      ['محليات', 'section'],
      ['سلمى', 'author'],
    ]);
    expect(terms[1]![2]).toBe('local');
    expect(headlines[0]).toEqual(['خبر 3', '2016/10/a3.html']);
  });

  it('stay few in an archive of any size', () => {
    const records = Array.from({ length: 3000 }, (_, n) => record(n, { tags: [`وسم ${n}`] }));
    const { terms, headlines } = dataOf(records);
    expect([terms.length, headlines.length]).toEqual([500, 200]);
  });
});
