import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from './date.ts';
import { formatDate, formatHijri } from './format-date.ts';
import { isoOf } from './partial-date.ts';

function iso(text: string): string | null {
  const reading = parseDate(text);
  return reading?.kind === 'date' ? isoOf(reading.date) : (reading?.kind ?? null);
}

describe('a date is read', () => {
  test.each([
    ['2016-10-10', '2016-10-10'],
    ['2016-10', '2016-10'],
    ['2016/10', '2016-10'],
    ['2016', '2016'],
    ['20161010', '2016-10-10'],
    ['2016-10-10T23:30:00+03:00', '2016-10-10'],
    ['2016-10-10 12:30', '2016-10-10'],
    ['9/10/2016', '2016-10-09'],
    ['09-10-2016 م', '2016-10-09'],
    ['١٠/١٠/٢٠١٦', '2016-10-10'],
    ['۱۰/۱۰/۲۰۱۶', '2016-10-10'],
    ['الاثنين 10 تشرين الأول/ أكتوبر 2016', '2016-10-10'],
    ['الاثنين، 10 تشرين الأول (أكتوبر) 2016', '2016-10-10'],
    ['10 تشرين الأول أكتوبر 2016', '2016-10-10'],
    ['12 أغسطس (آب) 2016', '2016-08-12'],
    ['5 كانون 2 2016', '2016-01-05'],
    ['كانون الثاني 2016', '2016-01'],
    ['3 غشت 2016', '2016-08-03'],
    ['3 جويلية 2016', '2016-07-03'],
    ['10 من أكتوبر 2016', '2016-10-10'],
    ['الإثنين 10 أكتوبر 2016 - 14:30', '2016-10-10'],
    ['October 10, 2016', '2016-10-10'],
    ['Mon, 10 Oct 2016 12:30:00 GMT', '2016-10-10'],
    ['9 محرم 1438 هـ', '2016-10-10'],
    ['٩ محرم ١٤٣٨هـ', '2016-10-10'],
    ['9/1/1438', '2016-10-10'],
    ['12 ربيع الثاني 1438', '2017-01-10'],
    ['12 ربيع الآخر 1438', '2017-01-10'],
    ['1 ذو القعدة 1438هـ', '2017-07-24'],
    ['9 محرم 1438 هـ الموافق 10 أكتوبر 2016 م', '2016-10-10'],
    ['محرم 1438', '2016'],
  ])('%s → %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  test.each(['31/02/2016', '2016-13-01', '10/25/2016', '31 محرم 1438', '30 صفر 1438', '29 شباط 2015'])(
    '%s does not exist',
    (text) => {
      expect(iso(text)).toBe('impossible');
    },
  );

  test.each([
    'أمس',
    '10 أكتوبر',
    '10/10/16',
    'في 10 أكتوبر 2016 وقع الحادث',
    '10 آب أيلول 2016',
    '000_4f8fa452f22a0a4f',
    '1438',
    '',
  ])('«%s» is no date', (text) => {
    expect(iso(text)).toBeNull();
  });
});

test('what is formatted is read back, in every region and both scripts', () => {
  const time = fc.date({ min: new Date('1900-01-01'), max: new Date('2076-12-31'), noInvalidDate: true });
  const region = fc.constantFrom('SY', 'EG', 'DZ', 'MA', 'MR');
  fc.assert(
    fc.property(time, region, fc.constantFrom('arab' as const, 'latn' as const), (at, where, digits) => {
      const date = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
      expect(iso(formatDate(date, where, digits))).toBe(isoOf(date));
      expect(iso(formatHijri(date, digits)!)).toBe(isoOf(date));
    }),
  );
});

test('dates are written in the words of the region, as far as they are known', () => {
  const date = { year: 2016, month: 10, day: 10 };
  expect(formatDate(date, 'SY', 'latn')).toBe('الاثنين 10 تشرين الأول 2016');
  expect(formatDate(date, 'EG', 'arab')).toBe('الاثنين ١٠ أكتوبر ٢٠١٦');
  expect(formatDate({ ...date, day: null }, 'SY', 'latn')).toBe('تشرين الأول 2016');
  expect(formatDate({ year: 2016, month: null, day: null }, 'SY', 'latn')).toBe('2016');
  expect(formatHijri(date, 'latn')).toBe('9 محرم 1438 هـ');
  expect(formatHijri({ ...date, day: null }, 'latn')).toBeNull();
});
