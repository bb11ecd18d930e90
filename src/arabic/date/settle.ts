import { gregorianOf, type HijriDate } from '../hijri.ts';
import { exists, type PartialDate, weekdayAt } from '../partial-date.ts';
import type { ByOrder, Dated, DateReading } from './reading.ts';
import type { Candidate, Shape } from './shape.ts';

/** The day of a Gregorian shape; its weekday, 0 to 6, makes it sure or casts doubt on it. */
export function settle({ candidates, short, name }: Shape, weekday: number | null): DateReading {
  if (candidates.some(({ year }) => year < 1500 || year > 2999)) return null;
  const real = candidates.filter(exists);
  const [first] = real;
  if (!first) return short ? null : { kind: 'impossible' };
  const orders = ordersOf(real);
  const fits = real.filter((one) => weekday !== null && weekdayAt(one) === weekday);
  const [fitting] = fits;
  const mayBegin =
    short && real.length > 1 && real.some((one) => one.orders.includes('ymd') && one.orders.length === 1);
  if (mayBegin && !(fits.length === 1 && fitting === first)) return { kind: 'unclear', orders: orders ?? {} };
  const monthFirst = !first.orders.includes('dmy') && first.orders.includes('mdy');
  const weakName = name === 'misspelt' || name === 'libyan';
  // A weekday on which only the usual order falls settles it; one on which both fall says nothing.
  const settled = real.length > 1 && fits.length === 1 && fitting === first;
  const reading: Dated = {
    kind: 'date',
    date: dayOf(first),
    calendar: 'gregorian',
    confidence: short || weakName || real.length > 1 || monthFirst ? 'likely' : 'sure',
    doubt: null,
    orders: settled ? ordersOf([first]) : orders,
  };
  return fits.length > 1 ? reading : withWeekday(reading, weekday);
}

function dayOf({ year, month, day }: Candidate): PartialDate {
  return { year, month, day };
}

function ordersOf(real: readonly Candidate[]): ByOrder | null {
  const pairs = real.flatMap((one) => one.orders.map((order) => [order, dayOf(one)] as const));
  return real.length === 1 && pairs.length === 3 ? null : Object.fromEntries(pairs);
}

function withWeekday(reading: Dated, weekday: number | null): Dated {
  const real = weekdayAt(reading.date);
  if (weekday === null || real === null) return reading;
  return real === weekday ? { ...reading, confidence: 'sure' } : { ...reading, confidence: 'unsure', doubt: 'weekday' };
}

/** The Gregorian day of a Hijri shape by Umm al-Qura, or as much of it as is sure. */
export function settleHijri({ candidates, name }: Shape, weekday: number | null): DateReading {
  const real = candidates.flatMap((one) => {
    const date = hijriDate(one);
    return date ? [{ ...one, ...date }] : [];
  });
  const [first] = real;
  if (!first) return { kind: 'impossible' };
  const { year, month, day } = first;
  const [from, to] = first.day === null ? hijriSpan(candidates[0]!) : [null, null];
  const twoYears = from?.year !== to?.year;
  const reading: Dated = {
    kind: 'date',
    date: { year, month, day },
    calendar: 'hijri',
    confidence: twoYears ? 'unsure' : 'likely',
    doubt: twoYears ? 'two-years' : null,
    orders: real.length > 1 ? ordersOf(real) : null,
  };
  return name === 'misspelt' && weekday === null ? reading : withWeekday(reading, weekday);
}

// A Hijri month mostly runs over two Gregorian ones, and a Hijri year over two years: then the middle of it says which year.
function hijriDate({ year, month, day }: Candidate): PartialDate | null {
  if (day !== null && month !== null) return gregorianOf({ year, month, day });
  const [from, to] = hijriSpan({ year, month });
  const middle = gregorianOf({ year, month: month ?? 7, day: month === null ? 1 : 15 });
  if (!from || !to || !middle) return null;
  return { year: middle.year, month: from.month === to.month && from.year === to.year ? from.month : null, day: null };
}

function hijriSpan({
  year,
  month,
}: Pick<Candidate, 'year' | 'month'>): readonly [PartialDate | null, PartialDate | null] {
  const last = { year, month: month ?? 12, day: 30 };
  return [gregorianOf({ year, month: month ?? 1, day: 1 }), gregorianOf(last) ?? gregorianOf({ ...last, day: 29 })];
}

/** The Gregorian day near which a Hijri one lies: by the sighting a month of 29 days may have a 30th. */
export function nearDay({ candidates }: Shape): PartialDate | null {
  const [{ year, month, day }] = candidates as readonly [Candidate];
  if (month === null || day === null) return hijriDate({ orders: [], year, month, day });
  const asked: HijriDate = { year, month, day };
  return gregorianOf(asked) ?? (day === 30 ? gregorianOf({ ...asked, day: 29 }) : null);
}
