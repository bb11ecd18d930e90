import { toDigits } from './digits.ts';
import { itemsOf } from './date/items.ts';
import type { ByOrder, Dated, DateReading } from './date/reading.ts';
import { nearDay, settle, settleHijri } from './date/settle.ts';
import { shapesOf, type DateOrder, type Shape } from './date/shape.ts';
import { withoutTime } from './date/time-of-day.ts';
import { fold } from './fold.ts';
import { daysBetween, type PartialDate } from './partial-date.ts';

export type { ByOrder, DateDoubt, Dated, DateReading } from './date/reading.ts';
export type { DateOrder } from './date/shape.ts';

const longest = 120;

/**
 * Reads a text that is nothing but a date: ISO, day/month/year in any digits, or month names of any Arab region, dual names and weekday allowed,
 * Gregorian or Hijri (Umm al-Qura): «الاثنين ١٠ تشرين الأول/ أكتوبر ٢٠١٦» → 2016-10-10, «9 محرم 1438 هـ» → 2016-10-10. A time of day is passed over.
 */
export function parseDate(text: string): DateReading {
  if (text.length > longest || !/[0-9٠-٩۰-۹]/u.test(text)) return null;
  const items = itemsOf(withoutTime(plain(text)));
  const shapes = items && shapesOf(items);
  if (!items || !shapes || shapes.length === 0) return null;
  const days = new Set(items.flatMap((item) => (item.kind === 'weekday' ? [item.day] : [])));
  return days.size > 1 ? null : together(shapes, [...days][0] ?? null);
}

/** A date read in a known order; one that the order doesn't allow is impossible (05/23/2010 in day/month/year). */
export function inOrder(reading: Exclude<DateReading, null>, order: DateOrder | null): Exclude<DateReading, null> {
  if (order === null || reading.kind === 'impossible' || reading.orders === null) return reading;
  const date = reading.orders[order];
  if (!date) return { kind: 'impossible' };
  if (reading.kind === 'unclear')
    return { kind: 'date', date, calendar: 'gregorian', confidence: 'sure', doubt: null, orders: null };
  return { ...reading, date, confidence: reading.confidence === 'likely' ? 'sure' : reading.confidence, orders: null };
}

// Folding drops the tatweel that stands for a dash between numbers; Libya's years «1375 و.ر» stand beside the Gregorian ones and say no more.
function plain(text: string): string {
  const digits = toDigits(text, 'latn').replace(/(?<=\d\s?)ـ+(?=\s?\d)/gu, '-');
  return fold(digits)
    .replace(/\d{4}\s*و\.?\s?ر\.?(?!\p{L})/gu, ' ')
    .trim();
}

function together(shapes: readonly Shape[], weekday: number | null): DateReading {
  const of = (calendar: Shape['calendar']) => shapes.filter((shape) => shape.calendar === calendar);
  const [hijri, ...moreHijri] = of('hijri');
  const gregorian = of('gregorian');
  if (moreHijri.length > 0) return null;
  if (gregorian.length === 0) return hijri ? settleHijri(hijri, weekday) : null;
  const own = sameDay(gregorian.map((shape) => settle(shape, weekday)));
  if (!hijri || own?.kind !== 'date') return own;
  return beside(own, nearDay(hijri));
}

// The same day may be said twice, in numbers and with the month's name.
function sameDay(all: readonly DateReading[]): DateReading {
  const [first = null] = all;
  if (all.length < 2) return first;
  const plainest = all.find((one) => one?.kind === 'date' && one.orders === null) ?? first;
  if (plainest?.kind !== 'date') return null;
  const agree = all.every(
    (one) =>
      one?.kind === 'date' &&
      [one.date, ...Object.values(one.orders ?? {})].some((date) => isSame(date, plainest.date)),
  );
  return agree ? { ...plainest, orders: null } : null;
}

function isSame(one: PartialDate, other: PartialDate): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day;
}

// The sighting of the moon may differ from Umm al-Qura by a day or two.
const sighting = 2;

function beside(own: Dated, hijri: PartialDate | null): Dated {
  const distance = hijri === null ? null : daysBetween(own.date, hijri);
  if (distance !== null && distance <= sighting) return own.doubt ? own : { ...own, confidence: 'sure' };
  const swapped = Object.values(own.orders ?? {}).find(
    (date) => hijri !== null && (daysBetween(date, hijri) ?? Infinity) <= sighting,
  );
  if (swapped) return { ...own, date: swapped, confidence: 'likely', orders: onlyThat(own.orders, swapped) };
  if (hijri !== null && distance === null && Math.abs(hijri.year - own.date.year) <= 1) return own;
  return { ...own, confidence: 'unsure', doubt: 'calendars' };
}

function onlyThat(orders: ByOrder | null, date: PartialDate): ByOrder | null {
  return orders && Object.fromEntries(Object.entries(orders).filter(([, one]) => isSame(one, date)));
}
