import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gregorianOf, hijriOf } from './hijri.ts';

const day = 86_400_000;

test('known days of Umm al-Qura', () => {
  expect(hijriOf({ year: 2016, month: 10, day: 10 })).toEqual({ year: 1438, month: 1, day: 9 });
  expect(hijriOf({ year: 2020, month: 10, day: 5 })).toEqual({ year: 1442, month: 2, day: 18 });
  expect(gregorianOf({ year: 1438, month: 1, day: 9 })).toEqual({ year: 2016, month: 10, day: 10 });
});

test('every day from 1900 to 2076 comes back from its Hijri date', () => {
  const days = fc.integer({ min: 0, max: Math.round((Date.UTC(2076, 11, 31) - Date.UTC(1900, 0, 1)) / day) });
  fc.assert(
    fc.property(days, (count) => {
      const time = new Date(Date.UTC(1900, 0, 1) + count * day);
      const date = { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
      expect(gregorianOf(hijriOf(date)!)).toEqual(date);
    }),
    { numRuns: 500 },
  );
});

test('the 30th exists only in a month of thirty days', () => {
  expect(gregorianOf({ year: 1438, month: 2, day: 29 })).toEqual({ year: 2016, month: 11, day: 29 });
  expect(gregorianOf({ year: 1438, month: 2, day: 30 })).toBeNull();
  expect(gregorianOf({ year: 1438, month: 13, day: 1 })).toBeNull();
});

test('a date known only to the month has no Hijri day', () => {
  expect(hijriOf({ year: 2016, month: 10, day: null })).toBeNull();
});
