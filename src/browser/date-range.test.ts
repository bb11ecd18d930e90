import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datePartsOf } from './date-range.ts';

const isIn = (parts: ReturnType<typeof datePartsOf>, day: string) => {
  if (parts === null || 'bad' in parts) throw new Error('no parts');
  const { year, month, day: days } = parts;
  return Number(year.includes(day.slice(0, 4))) + Number(month.includes(day.slice(0, 7))) + Number(days.includes(day));
};

describe('datePartsOf', () => {
  it('makes a range of as few years, months and days as it takes', () => {
    expect(datePartsOf('2015-11-29', '2017-02')).toEqual({
      year: ['2016'],
      month: ['2015-12', '2017-01', '2017-02'],
      day: ['2015-11-29', '2015-11-30'],
    });
  });

  it.each([
    ['2016', '2016', { year: ['2016'], month: [], day: [] }],
    ['2016-02', '2016-02', { year: [], month: ['2016-02'], day: [] }],
    ['2016-02-29', '2016-02-29', { year: [], month: [], day: ['2016-02-29'] }],
    ['٢٠١٦-٠٢', '۲۰۱۶-۰۲', { year: [], month: ['2016-02'], day: [] }],
    ['2017', '2016', { year: [], month: [], day: [] }],
  ])('from %s to %s', (from, to, parts) => {
    expect(datePartsOf(from, to)).toEqual(parts);
  });

  it('is open where a bound is not given, and is no range where none is', () => {
    expect(datePartsOf('', '')).toBeNull();
    expect(isIn(datePartsOf('2016-05', ''), '2031-01-01')).toBe(1);
    expect(isIn(datePartsOf('2016-05', ''), '2016-04-30')).toBe(0);
    expect(isIn(datePartsOf('', '2016-05'), '1875-01-01')).toBe(1);
  });

  it.each(['16', '2016-13', '2016-00', '2016-02-30', '2016-2-1', 'أمس', '2016-10-10T00', '<b>', '0000-00'])(
    'refuses %s, and names it',
    (text) => {
      expect(datePartsOf(text, '')).toEqual({ bad: text });
      expect(datePartsOf('1999', text)).toEqual({ bad: text });
    },
  );

  it('holds every day of the range once, and no other', () => {
    const day = fc
      .date({ min: new Date('1850-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const bound = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([iso, length]) => iso.slice(0, length));
    fc.assert(
      fc.property(bound, bound, day, (from, to, asked) => {
        const within = asked.slice(0, from.length) >= from && asked.slice(0, to.length) <= to;
        expect(isIn(datePartsOf(from, to), asked)).toBe(within ? 1 : 0);
      }),
    );
  });
});
