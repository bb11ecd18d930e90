import { fold } from '../../arabic/fold.ts';
import { gregorianOf } from '../../arabic/hijri.ts';
import { weekdays } from '../../arabic/month-names.ts';
import { monthOf, type MonthName } from '../../arabic/month-of.ts';

/** A date as a reader typed it, the days that it means, and the parts that it was said in. */
export interface TypedDate {
  /** First and last day that it names, `2015-10-14` and `2016-10-01` for 1437. */
  readonly first: string;
  readonly last: string;
  readonly calendar: MonthName['calendar'];
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

type Said = Pick<TypedDate, 'calendar' | 'year' | 'month' | 'day'>;

// The years of printed newspapers in either calendar; what lies between them is in neither.
const years = { hijri: [1300, 1598], gregorian: [1700, 2200] } as const;

const token = /\d+|\p{L}+|[^\s\d\p{L}/.,،–-]/gu;
const silent = new Set([...'سنه عام شهر يوم في'.split(' '), ...weekdays.map(fold)]);
const marks: Readonly<Record<string, MonthName['calendar']>> = {
  ه: 'hijri',
  هجري: 'hijri',
  هجريه: 'hijri',
  م: 'gregorian',
  ميلادي: 'gregorian',
  ميلاديه: 'gregorian',
};

/**
 * Reads a year, a month or a day as readers write them: 2016, 2016-10, 10/10/2016, «تشرين الأول 2016», in any digits; a year before 1600
 * is Hijri (Umm al-Qura): «محرم 1437», 1437-01-10. Null for all else, and for a date that its calendar does not have.
 */
export function readTypedDate(text: string): TypedDate | null {
  const said = saidIn((fold(text).match(token) ?? []).filter((word) => !silent.has(word)));
  const [first, last] = [said && dayOf(said, 0), said && dayOf(said, 1)];
  return said && first && last ? { first, last, ...said } : null;
}

function saidIn(all: readonly string[]): Said | null {
  const marked = all.flatMap((word) => marks[word] ?? []);
  const words = all.filter((word) => !(word in marks));
  const at = words.findIndex((word) => /^\d{4}$/u.test(word));
  if (at < 0 || marked.length > 1) return null;
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  const year = Number(words[at]);
  const calendar = year < 1600 ? 'hijri' : 'gregorian';
  const [earliest, latest] = years[calendar];
  if (year < earliest || year > latest) return null;
  const rest = monthAndDay(before, after);
  return rest && [rest.calendar, ...marked].every((one) => one === null || one === calendar)
    ? { calendar, year, month: rest.month, day: rest.day }
    : null;
}

interface MonthAndDay {
  readonly calendar: MonthName['calendar'] | null;
  readonly month: number | null;
  readonly day: number | null;
}

// Of numbers the day is the farther one from the year.
function monthAndDay(before: readonly string[], after: readonly string[]): MonthAndDay | null {
  const rest = [...before, ...after];
  if (!rest.every(isNumber)) return namedMonth(rest);
  if ((before.length > 0 && after.length > 0) || rest.length > 2) return null;
  const [month = null, day = null] = (before.length > 0 ? rest.reverse() : rest).map(Number);
  return { calendar: null, month, day };
}

// The digit of «كانون 2» belongs to the name, so the whole is tried first.
function namedMonth(rest: readonly string[]): MonthAndDay | null {
  const [whole, begun, ended] = [rest, rest.slice(1), rest.slice(0, -1)].map(monthIn);
  if (whole) return { ...whole, day: null };
  if (begun && isNumber(rest[0]!)) return { ...begun, day: Number(rest[0]) };
  return ended && isNumber(rest.at(-1)!) ? { ...ended, day: Number(rest.at(-1)) } : null;
}

// «تشرين الأول/أكتوبر» says one month twice.
function monthIn(words: readonly string[]): MonthName | null {
  const known = monthOf(words.join(' '));
  if (known) return known;
  for (let at = 1; at < words.length; at++) {
    const [one, other] = [words.slice(0, at), words.slice(at)].map((part) => monthOf(part.join(' ')));
    if (one && one.month === other?.month && one.calendar === other.calendar) return one;
  }
  return null;
}

const isNumber = (word: string) => /^\d{1,2}$/u.test(word);

// The first day of what is said, or the last: that before the first of what follows.
function dayOf({ calendar, year, month, day }: Said, following: 0 | 1): string | null {
  const start = { year, month: month ?? 1, day: day ?? 1 };
  const time = calendar === 'hijri' ? timeOfHijri(start) : timeOfGregorian(start);
  if (time === null || following === 0 || day !== null) return time === null ? null : isoOf(time);
  const wraps = month === null || month === 12;
  const next = { year: wraps ? year + 1 : year, month: wraps ? 1 : month + 1, day: 1 };
  const end = calendar === 'hijri' ? timeOfHijri(next) : timeOfGregorian(next);
  return end === null ? null : isoOf(end - 86_400_000);
}

type Day = Parameters<typeof gregorianOf>[0];

function timeOfHijri(date: Day): number | null {
  const found = gregorianOf(date);
  return found && Date.UTC(found.year, found.month! - 1, found.day!);
}

function timeOfGregorian({ year, month, day }: Day): number | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day ? time.getTime() : null;
}

const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);
