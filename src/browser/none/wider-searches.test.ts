import { describe, expect, it } from 'vitest';
import { rangeOf, type DateRange } from '../dates/date-range.ts';
import { formatState, readState } from '../search-state.ts';
import { widerRange, widerSearches } from './wider-searches.ts';

const state = (query: string) => readState(new URLSearchParams(query));
const wider = (query: string) =>
  widerSearches(state(query)).map(
    ({ without, state: found }) => `${without} ${decodeURIComponent(formatState(found)).replaceAll('+', ' ')}`,
  );

describe('wider searches', () => {
  it('leave one thing out at a time, and at last all that narrows', () => {
    expect(wider('q=قمة&section=سياسة&from=1437')).toEqual([
      'section ?q=قمة&from=1437',
      'dates ?q=قمة&section=سياسة',
      'all ?q=قمة',
    ]);
    expect(wider('q="قمة النهر" سد&sort=newest')).toEqual(['quotes ?q=قمة النهر  سد&sort=newest']);
  });

  it('are never the whole archive, and none where nothing narrows', () => {
    expect(wider('section=سياسة&tag=النهر')).toEqual(['section ?tag=النهر', 'tag ?section=سياسة']);
    expect(wider('from=2016')).toEqual([]);
    expect(wider('q=قمة')).toEqual([]);
    expect(wider('q=""')).toEqual([]);
  });
});

describe('a wider range', () => {
  const widened = (from: string, to: string, dates: readonly string[]) => {
    const found = widerRange(state(`q=قمة&from=${from}&to=${to}`), rangeOf(from, to) as DateRange, dates);
    return found && [found.state.from, found.state.to, found.count];
  };

  it('reaches to the year of the nearest date on either side', () => {
    expect(widened('2010', '2011', ['1990-01-01', '2008-03-01', '2008-05-01', '2016', ''])).toEqual([
      '2008',
      '2011',
      2,
    ]);
    expect(widened('محرم 1437', '1437', ['2012-01-01', '2017-01-01'])).toEqual(['محرم 1437', '2017', 1]);
    expect(widened('2016-05', '', ['2016-03-01'])).toEqual(['2016', '', 1]);
  });

  it('is none where no date is known', () => {
    expect(widened('2010', '2011', [''])).toBeNull();
  });
});
