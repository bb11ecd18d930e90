import { describe, expect, test } from 'vitest';
import { monthOf, monthsOf, weekdayOf, weekdays } from './months.ts';

const regions = ['SY', 'LB', 'IQ', 'JO', 'PS', 'EG', 'SA', 'AE', 'SD', 'LY', 'YE', 'DZ', 'TN', 'MA', 'MR'];

describe('month names', () => {
  test.each(regions)('of %s are those that Intl knows', (region) => {
    const format = new Intl.DateTimeFormat(`ar-${region}-u-ca-gregory-nu-latn`, { month: 'long', timeZone: 'UTC' });
    expect(monthsOf(region)).toEqual(Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2016, month, 1))));
  });

  test.each(regions)('of %s are all read back', (region) => {
    expect(monthsOf(region).map((name) => monthOf(name)?.month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test.each([
    ['تشرين اول', 'gregorian', 10],
    ['كانون 2', 'gregorian', 1],
    ['اكتوبر', 'gregorian', 10],
    ['جويليه', 'gregorian', 7],
    ['October', 'gregorian', 10],
    ['ربيع الثاني', 'hijri', 4],
    ['جمادى الثانية', 'hijri', 6],
    ['ذي القعدة', 'hijri', 11],
    ['ذو الحجّة', 'hijri', 12],
  ])('%s is a usual spelling', (name, calendar, month) => {
    expect(monthOf(name)).toEqual({ calendar, month });
  });

  test('a word that names no month is none', () => {
    expect(monthOf('الربيع')).toBeNull();
    expect(monthOf('كانون')).toBeNull();
  });
});

test('weekdays are read with and without ال and hamza', () => {
  expect(weekdays.map(weekdayOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(weekdayOf('الإثنين')).toBe(1);
  expect(weekdayOf('اثنين')).toBe(1);
  expect(weekdayOf('عيد')).toBeNull();
});
