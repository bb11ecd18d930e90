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

/** The date that `isoOf` writes so. */
export function dateOfIso(iso: string): PartialDate {
  const [year, month = null, day = null] = iso.split('-').map(Number);
  return { year: year!, month, day };
}

function part(n: number | null): string {
  return n ? `-${String(n).padStart(2, '0')}` : '';
}

/** True where the calendar has such a date: 2016-02-31 does not exist, 2016-02 does. */
export function exists({ year, month, day }: PartialDate): boolean {
  const time = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return time.getUTCMonth() === (month ?? 1) - 1 && time.getUTCDate() === (day ?? 1);
}

/** The weekday of a date, 0 (Sunday) to 6, or null where its day is not known. */
export function weekdayAt({ year, month, day }: PartialDate): number | null {
  return month === null || day === null ? null : new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** How many days lie between two dates, or null where the day of one is not known. */
export function daysBetween(one: PartialDate, other: PartialDate): number | null {
  const [from, to] = [one, other].map(({ year, month, day }) => (month && day ? DateTime.utc(year, month, day) : null));
  return from && to ? Math.abs(to.diff(from, 'days').days) : null;
}
