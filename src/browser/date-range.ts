/** A bound that is no date. */
export interface BadDate {
  readonly bad: string;
}

/** The years, months and days that make up a range, none of them twice: 2015-11-29 to 2017-02 is 2 days, 3 months, 1 year. */
export interface DateParts {
  readonly year: readonly string[];
  readonly month: readonly string[];
  readonly day: readonly string[];
}

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;
const [firstYear, lastYear] = [1800, 2200];

/**
 * The parts of a range, or null where there is no bound. Bounds are `2016`, `2016-10` or `2016-10-10`, in any digits; a month
 * or year as upper bound is meant to its end. An index has no ranges but values, so a range is a choice of them.
 */
export function datePartsOf(from: string, to: string): DateParts | BadDate | null {
  if (from === '' && to === '') return null;
  const [start, end] = [dayOf(from || String(firstYear), 'start'), dayOf(to || String(lastYear), 'end')];
  if (start === null) return { bad: from };
  if (end === null) return { bad: to };
  const parts = { year: [] as string[], month: [] as string[], day: [] as string[] };
  for (let at = start; at <= end;) {
    const iso = at.toISOString();
    const [yearEnd, monthEnd] = [lastDay(iso.slice(0, 4)), lastDay(iso.slice(0, 7))];
    if (iso.slice(5, 10) === '01-01' && yearEnd <= end) {
      parts.year.push(iso.slice(0, 4));
      at = after(yearEnd);
    } else if (iso.slice(8, 10) === '01' && monthEnd <= end) {
      parts.month.push(iso.slice(0, 7));
      at = after(monthEnd);
    } else {
      parts.day.push(iso.slice(0, 10));
      at = after(at);
    }
  }
  return parts;
}

function dayOf(text: string, side: 'start' | 'end'): Date | null {
  const latin = text.replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.codePointAt(0)! & 0xf));
  const [, year, month, day] = form.exec(latin) ?? [];
  if (year === undefined) return null;
  const start = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  // The Date of 31 February is 2 March: not the month that was asked for.
  if (Number.isNaN(start.getTime()) || (month !== undefined && start.getUTCMonth() + 1 !== Number(month))) return null;
  return side === 'start' || day !== undefined ? start : lastDay(month === undefined ? year : `${year}-${month}`);
}

function lastDay(period: string): Date {
  const [year = 0, month = 12] = period.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0));
}

function after(day: Date): Date {
  return new Date(day.getTime() + 86_400_000);
}
