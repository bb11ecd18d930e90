import { readTypedDate, type TypedDate } from './typed-date.ts';

/** A bound that is no date. */
export interface BadDate {
  readonly bad: string;
}

/** The days from one to another, both of them in it; a side without a bound is as early or as late as can be. */
export interface DateRange {
  readonly first: string;
  readonly last: string;
}

const [beginning, end] = ['0000-01-01', '9999-12-31'];

/** The range of two bounds as they were typed, or null where there is none. A month or year as upper bound is meant to its end; bounds in the wrong order change places. */
export function rangeOf(from: string, to: string): DateRange | BadDate | null {
  if (from === '' && to === '') return null;
  const [first, last] = [from, to].map((text) => (text === '' ? null : readTypedDate(text)));
  if (from !== '' && !first) return { bad: from };
  if (to !== '' && !last) return { bad: to };
  if (first && last && first.first > last.last) return { first: last.first, last: first.last };
  return { first: first?.first ?? beginning, last: last?.last ?? end };
}

/** True where a date, known to the day, the month or the year, lies wholly inside a range; no date lies in none. */
export function isWithin(date: string, { first, last }: DateRange): boolean {
  if (date === '') return false;
  const [from, to] = date.length === 10 ? [date, date] : daysOf(date);
  return from >= first && to <= last;
}

/** The first and the last day of a month or a year. */
export function daysOf(period: string): readonly [first: string, last: string] {
  const [year = 0, month] = period.split('-').map(Number);
  const last = new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
  return [month === undefined ? `${period}-01-01` : `${period}-01`, last];
}

/** The bounds of a range; a side that has none is null. */
export function boundsOf({ first, last }: DateRange): { readonly from: string | null; readonly to: string | null } {
  return { from: first === beginning ? null : first, to: last === end ? null : last };
}

/** A date as it is typed into both fields of the range: the year, month or day itself, of a Hijri one its first and last day. */
export function boundsTyped({ calendar, year, month, day, first, last }: TypedDate): {
  readonly from: string;
  readonly to: string;
} {
  if (calendar === 'hijri') return { from: first, to: last };
  const period = day !== null ? first : month !== null ? first.slice(0, 7) : String(year);
  return { from: period, to: period };
}
