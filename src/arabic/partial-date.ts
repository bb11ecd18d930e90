import { DateTime } from 'luxon';

/** A Gregorian date known to the day, the month or only the year. */
export interface PartialDate {
  readonly year: number;
  /** 1 to 12, or null where only the year is known. */
  readonly month: number | null;
  /** 1 to 31, or null where the day is not known. */
  readonly day: number | null;
}

/** `2016-10-10`, `2016-10` or `2016` (ISO 8601 reduced precision). */
export function isoOf({ year, month, day }: PartialDate): string {
  return `${String(year).padStart(4, '0')}${part(month)}${part(day)}`;
}

function part(n: number | null): string {
  return n ? `-${String(n).padStart(2, '0')}` : '';
}

/** True where the calendar has such a date: 2016-02-31 does not exist, 2016-02 does. */
export function exists({ year, month, day }: PartialDate): boolean {
  return DateTime.fromObject({ year, month: month ?? 1, day: day ?? 1 }, { zone: 'utc' }).isValid;
}
