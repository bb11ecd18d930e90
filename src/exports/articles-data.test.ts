import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleRecord } from '../testing/sample-record.ts';
import { dataOf, recordOfData, type ArticleData } from './articles-data.ts';

const record = sampleRecord('a1', { date: { year: 2016, month: 10, day: 10 }, tags: ['النهر'], words: 212 });

it('has the keys of the contract in their order, and the date as ISO 8601 writes it', () => {
  expect(Object.keys(dataOf(record)).join(' ')).toBe(
    'id url source title titleFrom authors published publishedFrom newspaper edition issue page section tags subjects rights words sha256 summary',
  );
  expect(dataOf(record).published).toBe('2016-10-10');
  expect(dataOf(sampleRecord('a2')).published).toBeNull();
});

it('gives the record back, whatever of its date is known', () => {
  const month = fc.option(fc.integer({ min: 1, max: 12 }));
  const date = fc
    .record({ year: fc.integer({ min: 1, max: 9999 }), month, day: fc.option(fc.integer({ min: 1, max: 31 })) })
    .map((one) => (one.month === null ? { ...one, day: null } : one));
  fc.assert(
    fc.property(fc.option(date), (known) => {
      const line = JSON.stringify(dataOf({ ...record, date: known }));
      expect(recordOfData(JSON.parse(line) as ArticleData)).toEqual({ ...record, date: known });
    }),
  );
});
