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
])('%s', (path, expected) => {
  expect(pathDates(path).map(({ date, rule }) => `${isoOf(date)} ${rule}`)).toEqual(expected);
});

test('of dates that differ the most precise counts, and the doubt is told', () => {
  expect(settleDates(pathDates('2016/10/2016-10-09.txt'))).toMatchObject({
    chosen: { rule: 'file-name' },
    agree: true,
  });
  expect(settleDates(pathDates('2016/11/12/2016-10-09.txt'))).toMatchObject({
    chosen: { rule: 'file-name' },
    agree: false,
  });
  expect(settleDates([])).toBeNull();
});
