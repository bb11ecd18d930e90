import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin, rangeOf, type DateRange } from './date-range.ts';

const range = (from: string, to: string): DateRange => {
  const found = rangeOf(from, to);
  if (found === null || 'bad' in found) throw new Error('no range');
  return found;
};

describe('a range of dates', () => {
  it.each([
    ['2015-11-29', '2017-02', '2015-11-29', '2017-02-28'],
    ['2016', '2016', '2016-01-01', '2016-12-31'],
    ['2016-02', '2016-02', '2016-02-01', '2016-02-29'],
    ['٢٠١٦-٠٢', '۲۰۱۶-۰۲', '2016-02-01', '2016-02-29'],
    ['1437', 'محرم 1438', '2015-10-14', '2016-10-31'],
    ['2017', '2016', '2016-01-01', '2017-12-31'],
    ['2016-10-10', '2016-10-01', '2016-10-01', '2016-10-10'],
  ])('from %s to %s has the days from %3$s to %4$s', (from, to, first, last) => {
    expect(rangeOf(from, to)).toEqual({ first, last });
  });

  it('is open where a bound is not given, and is no range where none is', () => {
    expect(rangeOf('', '')).toBeNull();
    expect(isWithin('2031-01-01', range('2016-05', ''))).toBe(true);
    expect(isWithin('2016-04-30', range('2016-05', ''))).toBe(false);
    expect(isWithin('1875-01-01', range('', '2016-05'))).toBe(true);
  });

  it.each(['16', '2016-13', '2016-02-30', 'أمس', '2016-10-10T00', '<b>', '0000-00'])(
    'refuses %s, and names it',
    (bad) => {
      expect(rangeOf(bad, '')).toEqual({ bad });
      expect(rangeOf('1999', bad)).toEqual({ bad });
    },
  );

  it('holds a month or a year only where it holds all of its days, and never what has no date', () => {
    expect(isWithin('2016', range('2016', '2016-12'))).toBe(true);
    expect(isWithin('2016', range('2016-01-02', ''))).toBe(false);
    expect(isWithin('2016-02', range('', '2016-02-29'))).toBe(true);
    expect(isWithin('2016-02', range('', '2016-02-28'))).toBe(false);
    expect(isWithin('', range('1990', ''))).toBe(false);
  });

  it('holds every day between its bounds, whichever was typed first, and no other', () => {
    const day = fc
      .date({ min: new Date('1850-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const bound = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([iso, length]) => iso.slice(0, length));
    fc.assert(
      fc.property(bound, bound, day, (from, to, asked) => {
        const shorter = Math.min(from.length, to.length);
        const [first, last] = from.slice(0, shorter) > to.slice(0, shorter) ? [to, from] : [from, to];
        const within = asked.slice(0, first.length) >= first && asked.slice(0, last.length) <= last;
        expect(isWithin(asked, range(from, to))).toBe(within);
      }),
    );
  });
});
