import { fold } from '../../arabic/fold.ts';
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

// A year with every day.
const leapYear = 2000;

/** A query that is nothing but a day without its year, as the end of the dates that it means: «10 أكتوبر» → -10-10; null for all else. */
export function dayInQuery(q: string): string | null {
  if (!/\p{L}/u.test(q) || wordsOf(q).length > mostWords) return null;
  const date = readTypedDate(`${q} ${leapYear}`);
  return date === null || date.day === null ? null : date.first.slice(4);
}
