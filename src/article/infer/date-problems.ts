import type { Dated, DateDoubt } from '../../arabic/date.ts';
import { weekdays } from '../../arabic/months.ts';
import { isoOf, type PartialDate, weekdayAt } from '../../arabic/partial-date.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Source } from '../article.ts';
import type { FoundDate } from './found-date.ts';

const expected: Readonly<Record<DateDoubt, (date: PartialDate) => string>> = {
  weekday: (date) => `the weekday of ${isoOf(date)}, ${weekdays[weekdayAt(date) ?? 0]!}`,
  calendars: () => 'a Hijri and a Gregorian day that are the same by Umm al-Qura, or two days apart at most',
  'two-years': () => 'a day, for the Hijri month or year runs from one Gregorian year into the next',
};

/** A date that speaks against itself: its weekday, its two calendars, or what it leaves out. */
export function doubtOf({ file, line }: Source, text: string, { date, doubt }: Dated): Problem {
  return problem(file, line, text, doubt ? expected[doubt](date) : 'one date', `date: ${isoOf(date)}`);
}

/** Dates of one article that can't all be true. */
export function unsureDate(
  file: string,
  found: readonly { readonly date: PartialDate; readonly rule: FoundDate['rule'] }[],
  { date, line }: { readonly date: PartialDate; readonly line: number | null },
): Problem {
  const all = found.map((one) => `${isoOf(one.date)} (${one.rule})`).join(', ');
  return problem(file, line, all, 'one date', `date: ${isoOf(date)}`);
}

/** A line that stands like a date and is none that can be told: 31/02/2016, 10/11/12. */
export function noDate(file: string, { reading, text, line }: FoundDate): Problem {
  const [first] = reading.kind === 'unclear' ? Object.values(reading.orders) : [];
  return reading.kind === 'unclear'
    ? problem(
        file,
        line,
        text,
        'a year of four digits, or the order of the folder in archive.yaml',
        `date: ${first ? isoOf(first) : '2016-10-10'}`,
      )
    : problem(file, line, text, 'a date that exists', 'date: 2016-10-10');
}

function problem(file: string, line: number | null, found: string, wanted: string, date: string): Problem {
  return {
    code: 'unsure-value',
    file,
    line,
    found,
    expected: wanted,
    hint: `state it in front matter or a sidecar: ${date}`,
  };
}
