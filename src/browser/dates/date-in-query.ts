import { fold } from '../../arabic/fold.ts';
import { gregorianMonths } from '../../arabic/month-names.ts';
import { monthsByName } from '../../arabic/month-of.ts';
import { tokens } from '../../arabic/tokens.ts';
import { readTypedDate, type TypedDate } from './typed-date.ts';

/** A date that stands in a query, and the query without it. */
export interface DateInQuery {
  readonly date: TypedDate;
  readonly rest: string;
}

// «الاثنين 10 تشرين الأول / أكتوبر 2016 م»
const mostWords = 9;
// What is longer is a text, in which no date is looked for.
const longest = 60;
// At the end of a date these belong to what follows: «10 أكتوبر 2016 في حلب».
const opening = new Set(['في', 'يوم']);

/**
 * The date of a query, to the day or the month: «زلزال أكتوبر 2016» → October 2016 and «زلزال». A year alone is one where nothing else is asked for
 * (not in «رؤية 2030»); so are numbers with spaces between them. Null where there is none.
 */
export function dateInQuery(q: string): DateInQuery | null {
  const words = wordsOf(q);
  if (words.length > longest) return null;
  for (let length = Math.min(words.length, mostWords); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const own = words.slice(at, at + length);
      if (opening.has(fold(own.at(-1)!))) continue;
      const date = readTypedDate(own.join(' '));
      const isWhole = length === words.length;
      const isSure = date?.month !== null && (length === 1 || own.some((word) => /\p{L}/u.test(word)));
      if (!date || !(isWhole || isSure)) continue;
      const rest = [...words.slice(0, at), ...words.slice(at + length)].join(' ');
      return { date, rest: tokens(rest).length > 0 ? rest : '' };
    }
  }
  return null;
}

const wordsOf = (q: string) => q.split(/\s+/u).filter((word) => word !== '');

// Years of which one has every day of a calendar.
const yearsOfAllDays = [2000, 1435, 1436, 1437, 1438];

/** A day that comes each year. */
export type YearlyDay = Pick<TypedDate, 'calendar' | 'month' | 'day'>;

/** A query that is nothing but a day without its year: «10 أكتوبر», «10 محرم»; null for all else. */
export function dayInQuery(q: string): YearlyDay | null {
  if (!/\p{L}/u.test(q) || wordsOf(q).length > mostWords) return null;
  const date = yearsOfAllDays.map((year) => readTypedDate(`${q} ${year}`)).find((one) => one !== null);
  return date?.day ? date : null;
}

/** A query that is nothing but a day, as texts write it: as it was typed, in numbers and with each name of its month, «10 أكتوبر (تشرين الأول) 2016»; else none. */
export function spellingsOfDay(q: string): readonly string[] {
  const { date, rest } = dateInQuery(q) ?? {};
  if (!date?.day || rest) return [];
  const { calendar, year, month, day } = date;
  const [levant, egypt, ...others] = Object.values(gregorianMonths).map((names) => names[month! - 1]!);
  const names =
    calendar === 'gregorian'
      ? [levant, egypt, ...others, `${levant} ${egypt}`, `${egypt} ${levant}`]
      : [...monthsByName].flatMap(([name, of]) => (of.calendar === calendar && of.month === month ? name : []));
  const padded = [day, month].map((n) => String(n).padStart(2, '0')).join(' ');
  const dayAndMonth = [padded, ...[month, ...names].map((name) => `${day} ${name}`)];
  return [...new Set([q, `${year} ${month} ${day}`, date.first, ...dayAndMonth.map((one) => `${one} ${year}`)])];
}
