import type { PartialDate } from './partial-date.ts';

/** A day of the Umm al-Qura calendar. */
export interface HijriDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 30. */
  readonly day: number;
}

const day = 86_400_000;
const formatter = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

function hijriAt(time: number): HijriDate {
  const part = { year: 0, month: 0, day: 0 };
  for (const { type, value } of formatter.formatToParts(time)) {
    if (type === 'year' || type === 'month' || type === 'day') part[type] = Number(value);
  }
  return part;
}

// Tables of Umm al-Qura run from 1300 to 1600; outside them Intl falls back to arithmetic, which nobody printed.
const first = 1300;
const last = 1600;
const starts = new Map<number, number>();

// First day of a month counted from the first of 1 AH, found from an estimate by asking Intl which day it is.
function startOf(year: number, month: number): number {
  const key = year * 12 + month;
  const known = starts.get(key);
  if (known !== undefined) return known;
  let time = Date.UTC(1882, 10, 12) + Math.round(((year - first) * 12 + month - 1) * 29.530588) * day;
  let there = hijriAt(time);
  while (there.year * 12 + there.month !== key) {
    time += (key > there.year * 12 + there.month ? 1 : -1) * 3 * day;
    there = hijriAt(time);
  }
  time -= (there.day - 1) * day;
  starts.set(key, time);
  return time;
}

/** The Hijri day of a Gregorian one (2016-10-10 → 9/1/1438), or null where the day is not known or lies outside 1300 to 1600 AH. */
export function hijriOf(date: PartialDate): HijriDate | null {
  if (date.month === null || date.day === null) return null;
  const hijri = hijriAt(Date.UTC(date.year, date.month - 1, date.day));
  return hijri.year >= first && hijri.year < last ? hijri : null;
}

/** The Gregorian day of a Hijri one (9/1/1438 → 2016-10-10), or null where the calendar has no such day. */
export function gregorianOf({ year, month, day: of }: HijriDate): PartialDate | null {
  if (year < first || year >= last || month < 1 || month > 12 || of < 1) return null;
  const start = startOf(year, month);
  const next = month === 12 ? startOf(year + 1, 1) : startOf(year, month + 1);
  if (start + (of - 1) * day >= next) return null;
  const date = new Date(start + (of - 1) * day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
