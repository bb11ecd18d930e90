import { boundsOf, daysOf, type DateRange } from './date-range.ts';

/** How many hits a year or month has. */
export interface Bar {
  /** `2016` or `2016-10`. */
  readonly period: string;
  readonly count: number;
}

/** Hits by the time of the articles, the earliest first, none left out between. */
export interface DateBars {
  readonly by: 'year' | 'month';
  readonly bars: readonly Bar[];
  /** Hits whose date, or month, is not known. */
  readonly unplaced: number;
}

// A year that somebody mistyped shall not draw a thousand empty ones.
const mostEmpty = 120;

/** The span whose months are shown: the year around a range of less, the months that it touches where it runs over a new year; null for a longer range, or none. */
export function monthsAround(range: DateRange | null): DateRange | null {
  const { from, to } = range ? boundsOf(range) : { from: null, to: null };
  if (from === null || to === null || from > to || to >= nextYear(from)) return null;
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (first === last) return { first: `${first}-01-01`, last: `${last}-12-31` };
  return { first: `${from.slice(0, 7)}-01`, last: daysOf(to.slice(0, 7))[1] };
}

/** Counts hits by their dates, by month where a span of months is given or all are of one year; null where no date is known so far. */
export function barsOf(dates: readonly string[], span: DateRange | null): DateBars | null {
  const known = dates.filter((date) => date !== '');
  const one = new Set(known.map((date) => date.slice(0, 4))).size === 1;
  const by = span || one ? 'month' : 'year';
  const length = by === 'year' ? 4 : 7;
  const counts = new Map<string, number>();
  for (const date of known) {
    if (date.length < length) continue;
    const period = date.slice(0, length);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const periods = [...counts.keys()].sort();
  if (periods.length === 0) return null;
  const [first, last] = span
    ? [span.first.slice(0, length), span.last.slice(0, length)]
    : [periods[0]!, periods.at(-1)!];
  const bars = between(first, last, counts);
  const placed = bars.reduce((sum, { count }) => sum + count, 0);
  return { by, bars, unplaced: dates.length - placed };
}

function between(first: string, last: string, counts: ReadonlyMap<string, number>): readonly Bar[] {
  const bars: Bar[] = [];
  for (let period = first; period <= last; period = following(period)) {
    bars.push({ period, count: counts.get(period) ?? 0 });
  }
  return bars.length <= mostEmpty ? bars : bars.filter(({ count }) => count > 0);
}

function following(period: string): string {
  const [year = 0, month] = period.split('-').map(Number);
  if (month === undefined) return String(year + 1).padStart(4, '0');
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);
}

// The first day that is a year after another.
function nextYear(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

/** Which bars have their name below: of many only every second, fifth, tenth …, so that at most so many names stand in a line. */
export function namedBars({ by, bars }: DateBars, most: number): ReadonlySet<string> {
  const step = (by === 'year' ? [1, 2, 5, 10, 20, 50] : [1, 2, 3, 6, 12]).find((n) => bars.length / n <= most) ?? 100;
  const place = ({ period }: Bar) => (by === 'year' ? Number(period) : Number(period.slice(5)) - 1);
  return new Set(bars.filter((bar) => place(bar) % step === 0).map(({ period }) => period));
}
