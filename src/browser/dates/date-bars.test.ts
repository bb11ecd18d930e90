import { describe, expect, it } from 'vitest';
import { barsOf, monthsAround, namedBars } from './date-bars.ts';
import { rangeOf, type DateRange } from './date-range.ts';

const range = (from: string, to: string) => rangeOf(from, to) as DateRange;
const counts = (bars: ReturnType<typeof barsOf>) => bars?.bars.map(({ period, count }) => `${period}:${count}`);

describe('hits by time', () => {
  it('are counted by year, empty years between them too, and those without a date apart', () => {
    const bars = barsOf(['2014-03-01', '2016', '2016-10', '', '2016-10-10'], null);
    expect(counts(bars)).toEqual(['2014:1', '2015:0', '2016:3']);
    expect(bars).toMatchObject({ by: 'year', unplaced: 1 });
  });

  it('are counted by month where all are of one year, those without a month apart', () => {
    const bars = barsOf(['2016-03-01', '2016', '2016-05'], null);
    expect(counts(bars)).toEqual(['2016-03:1', '2016-04:0', '2016-05:1']);
    expect(bars).toMatchObject({ by: 'month', unplaced: 1 });
  });

  it('are counted by all months of a span', () => {
    const span = monthsAround(range('2016-02', '2016-03'))!;
    const bars = barsOf(['2016-02-29'], span);
    expect(bars?.bars).toHaveLength(12);
    expect(bars?.bars[1]).toEqual({ period: '2016-02', count: 1 });
  });

  it('are none where no date is known', () => {
    expect(barsOf(['', ''], null)).toBeNull();
    expect(barsOf([], monthsAround(range('2016', '2016')))).toBeNull();
  });

  it('leave out empty years where a date is far off', () => {
    expect(counts(barsOf(['1026', '2016'], null))).toEqual(['1026:1', '2016:1']);
  });
});

describe('the span that is shown by month', () => {
  it.each([
    ['2016', '2016', '2016-01-01', '2016-12-31'],
    ['2016-05-03', '2016-06', '2016-01-01', '2016-12-31'],
    ['1437', '1437', '2015-10-01', '2016-10-31'],
  ])('for %s to %s is that from %3$s to %4$s', (from, to, first, last) => {
    expect(monthsAround(range(from, to))).toEqual({ first, last });
  });

  it.each([
    ['2015', '2016'],
    ['2016', ''],
    ['', '2016'],
    ['2016', '2015'],
  ])('is none for %s to %s', (from, to) => {
    expect(monthsAround(rangeOf(from, to) as DateRange | null)).toBeNull();
  });
});

describe('the names below the bars', () => {
  const named = (first: number, last: number, most: number) =>
    [...namedBars(barsOf([String(first), String(last)], null)!, most)].join(' ');

  it('are those of round years, however many there are', () => {
    expect(named(2012, 2016, 6)).toBe('2012 2013 2014 2015 2016');
    expect(named(1957, 2016, 6)).toBe('1960 1970 1980 1990 2000 2010');
    expect(named(1957, 2016, 16)).toBe('1960 1965 1970 1975 1980 1985 1990 1995 2000 2005 2010 2015');
  });
});
