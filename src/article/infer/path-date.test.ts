import { expect, test } from 'vitest';
import { isoOf } from '../../arabic/partial-date.ts';
import { pathDates, settleDates } from './path-date.ts';

test.each([
  ['2016-10-10-summit.txt', ['2016-10-10 file-name']],
  ['politics/20161010_summit.txt', ['2016-10-10 file-name']],
  ['2016/10/10/summit.txt', ['2016-10-10 folder']],
  ['archive/2016-10-10/summit.txt', ['2016-10-10 folder']],
  ['2016/10/summit.txt', ['2016-10 folder']],
  ['2016/summit.txt', ['2016 folder']],
  ['2016/10/2016-10-09.txt', ['2016-10-09 file-name', '2016-10 folder']],
  ['000_4f8fa452f22a0a4f.txt', []],
  ['20161345_x.txt', []],
  ['article-120161010.txt', []],
  ['10/10/summit.txt', []],
  ['10-10-2016.txt', ['2016-10-10 file-name']],
  ['خبر_٢٣-١٠-٢٠١٦.txt', ['2016-10-23 file-name']],
  ['1438-01-09.txt', ['2016-10-10 file-name']],
  ['10 أكتوبر 2016 خبر.txt', ['2016-10-10 file-name']],
  ['10_تشرين_الأول_2016.txt', ['2016-10-10 file-name']],
  ['2016/أكتوبر/10/a.txt', ['2016-10-10 folder']],
  ['2016/10-أكتوبر/a.txt', ['2016-10 folder']],
  ['2016/10 - أكتوبر/a.txt', ['2016-10 folder']],
  ['2016/11-أكتوبر/a.txt', ['2016 folder']],
  ['عام 2016/a.txt', ['2016 folder']],
  ['أكتوبر 2016/a.txt', ['2016-10 folder']],
  ['23-10-2016/a.txt', ['2016-10-23 folder']],
  ['2016-13-45.txt', []],
  ['14380109_x.txt', []],
  ['1.2.2010.txt', ['2010-02-01 file-name']],
  ['report-12-2016.txt', []],
])('%s', (path, expected) => {
  expect(
    pathDates(path).map(({ reading, rule }) => `${reading.kind === 'date' ? isoOf(reading.date) : ''} ${rule}`),
  ).toEqual(expected);
});

test('of dates that differ the most precise counts, and the doubt is told', () => {
  const dates = (path: string) =>
    pathDates(path).flatMap(({ reading, rule }) => (reading.kind === 'date' ? [{ date: reading.date, rule }] : []));
  const named = { rule: 'file-name' };
  expect(settleDates(dates('2016/10/2016-10-09.txt'))).toMatchObject({ chosen: named, agree: true });
  expect(settleDates(dates('2016/11/12/2016-10-09.txt'))).toMatchObject({ chosen: named, agree: false });
  expect(settleDates([])).toBeNull();
});
