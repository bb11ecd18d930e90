import type { PartialDate } from '../partial-date.ts';
import type { DateOrder } from './shape.ts';

/** Why a date is less than sure: its weekday is another, its Hijri and Gregorian days are more than two days apart, or a Hijri month runs over two years. */
export type DateDoubt = 'weekday' | 'calendars' | 'two-years';

/** The date under each order of its numbers that the calendar allows: 03/04/2010 → {dmy: 3 April, mdy: 4 March}. */
export type ByOrder = Readonly<Partial<Record<DateOrder, PartialDate>>>;

/** A date that a text says. */
export interface Dated {
  readonly kind: 'date';
  readonly date: PartialDate;
  readonly calendar: 'gregorian' | 'hijri';
  readonly confidence: 'sure' | 'likely' | 'unsure';
  readonly doubt: DateDoubt | null;
  /** null where every order reads the same. */
  readonly orders: ByOrder | null;
}

/** What a text says as a date: one that exists, one that the calendar lacks (31/02/2016), numbers that only a known order makes one (10/11/12), or null where it is no date at all. */
export type DateReading =
  Dated | { readonly kind: 'impossible' } | { readonly kind: 'unclear'; readonly orders: ByOrder } | null;
