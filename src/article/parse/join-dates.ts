import type { Dated } from '../../arabic/date.ts';
import { daysBetween, type PartialDate } from '../../arabic/partial-date.ts';

/** True where two dates may be the same day: 2016-10 and 2016-10-10 may, 2016-10-10 and 2016-10-11 may not. */
export function compatible(one: PartialDate, other: PartialDate): boolean {
  if (one.year !== other.year) return false;
  if (one.month === null || other.month === null) return true;
  return one.month === other.month && (one.day === null || other.day === null || one.day === other.day);
}

/** 1 where only the year is known, 2 with the month, 3 with the day. */
export function precision(date: PartialDate): number {
  return date.month === null ? 1 : date.day === null ? 2 : 3;
}

// By the sighting of the moon a Hijri day may be another than that of Umm al-Qura.
const sighting = 2;

/** Which of two stated dates says more, or null where they can't both be true. The order of one's numbers is settled by the other: 03/04/2010 beside 2010-03-04. */
export function finerDate(one: Dated, other: Dated): 'one' | 'other' | null {
  if (one.calendar !== other.calendar) {
    const distance = daysBetween(one.date, other.date);
    if (distance !== null && distance <= sighting) return one.calendar === 'gregorian' ? 'one' : 'other';
  }
  if (compatible(one.date, other.date)) {
    if (precision(other.date) > precision(one.date)) return 'other';
    const settles = precision(other.date) === precision(one.date) && one.orders !== null && other.orders === null;
    return settles ? 'other' : 'one';
  }
  if (other.orders === null && allowsAny(one, other.date)) return 'other';
  return one.orders === null && allowsAny(other, one.date) ? 'one' : null;
}

function allowsAny({ orders }: Dated, date: PartialDate): boolean {
  return precision(date) === 3 && Object.values(orders ?? {}).some((one) => compatible(one, date));
}
