import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHijri } from '../../arabic/format-date.ts';
import { readTypedDate } from './typed-date.ts';

const daysOf = (text: string) => {
  const date = readTypedDate(text);
  return date && `${date.first} ${date.last}`;
};

describe('a date that is typed', () => {
  it.each([
    ['2016', '2016-01-01 2016-12-31'],
    ['٢٠١٦', '2016-01-01 2016-12-31'],
    ['سنة 2016 م', '2016-01-01 2016-12-31'],
    ['2016-02', '2016-02-01 2016-02-29'],
    ['2/2016', '2016-02-01 2016-02-29'],
    ['2016-2-1', '2016-02-01 2016-02-01'],
    ['14/10/2015', '2015-10-14 2015-10-14'],
    ['أكتوبر 2016', '2016-10-01 2016-10-31'],
    ['تشرين الأول 2016', '2016-10-01 2016-10-31'],
    ['تشرين الأول/أكتوبر ٢٠١٦', '2016-10-01 2016-10-31'],
    ['كانون 2 2016', '2016-01-01 2016-01-31'],
    ['الاثنين 10 تشرين الأول 2016', '2016-10-10 2016-10-10'],
    ['10 October 2016', '2016-10-10 2016-10-10'],
    ['1437', '2015-10-14 2016-10-01'],
    ['١٤٣٧ هـ', '2015-10-14 2016-10-01'],
    ['1437-01', '2015-10-14 2015-11-12'],
    ['محرم 1437', '2015-10-14 2015-11-12'],
    ['شهر مُحرّم ١٤٣٧هـ', '2015-10-14 2015-11-12'],
    ['ذي الحجة 1437', '2016-09-02 2016-10-01'],
    ['10 محرم 1437', '2015-10-23 2015-10-23'],
    ['9/1/1438', '2016-10-10 2016-10-10'],
  ])('«%s» is %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  it.each([
    '',
    '16',
    '2016-13',
    '2016-02-30',
    '31 سبتمبر 2016',
    '30 صفر 1437',
    '1437-13',
    '1650',
    '3016',
    '1437 م',
    '2016 هـ',
    'محرم 2016',
    'أكتوبر 1437',
    '2016 2017',
    '1/2016/3',
    'قمة 2016',
    'أمس',
    '<b>2016',
    '2016-10-10T00',
    '0000-00',
  ])('«%s» is none', (text) => {
    expect(readTypedDate(text)).toBeNull();
  });

  it('is read as the pages show it, in either calendar', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2070-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = 0, month = 0, of = 0] = iso.split('-').map(Number);
        expect(daysOf(iso)).toBe(`${iso} ${iso}`);
        expect(daysOf(formatHijri({ year, month, day: of }, 'arab')!)).toBe(`${iso} ${iso}`);
      }),
    );
  });

  it('is none or one, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const date = readTypedDate(text);
        if (date) expect(date.first <= date.last).toBe(true);
      }),
    );
  });
});
