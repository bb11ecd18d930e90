import { parseDate, type Dated } from '../../arabic/date.ts';
import { toDigits } from '../../arabic/digits.ts';
import { monthOf } from '../../arabic/months.ts';
import { exists, type PartialDate } from '../../arabic/partial-date.ts';
import { compatible, precision } from '../parse/join-dates.ts';
import type { FoundDate } from './found-date.ts';

const yearFirst = /(?<![0-9A-Za-z])\d{4}([-_. ])\d{1,2}\1\d{1,2}(?![0-9])/u;
const yearLast = /(?<![0-9A-Za-z])\d{1,2}([-_. ])\d{1,2}\1\d{4}(?![0-9])/u;
const compact = /(?<=^|[-_. ])(?:18|19|20|21)\d{6}(?=$|[-_. ])/u;
const named = /(?<![0-9])\d{1,2}[-_ ]+\p{L}+(?:[-_ ]\p{L}+)?[-_ ]+\d{4}(?![0-9])/u;
const namedMonth = /^\p{L}+(?:[-_ ]\p{L}+)?[-_ ]+\d{4}$|^\d{4}[-_ ]+\p{L}+(?:[-_ ]\p{L}+)?$/u;

/** Dates that a path carries, nearest first: in the file's name (2016-10-10-…, 20161010_…, 10-10-2016), then in folders (2016/10/10, 2016-10-10, 2016/أكتوبر). */
export function pathDates(path: string): readonly FoundDate[] {
  const segments = toDigits(path, 'latn').split('/');
  const name = (segments.pop() ?? '').replace(/\.[^.]*$/u, '');
  const own = dayIn(name);
  const folder = folderDate(segments);
  return [
    ...(own ? [found(own.reading, 'file-name', own.text)] : []),
    ...(folder ? [found(folder, 'folder', segments.join('/'))] : []),
  ];
}

function found(reading: Dated, rule: FoundDate['rule'], text: string): FoundDate {
  const confidence = reading.confidence === 'sure' ? 'likely' : reading.confidence;
  return { reading: { ...reading, confidence }, rule, line: null, text, updated: false, issue: null, page: null };
}

function dayIn(name: string): { reading: Dated; text: string } | null {
  for (const form of [yearFirst, compact, yearLast, named]) {
    const text = form.exec(name)?.[0];
    const reading = text === undefined ? null : readName(text);
    if (text !== undefined && reading) return { reading, text };
  }
  return null;
}

function readName(text: string): Dated | null {
  const reading = parseDate(text.replace(/[-_. ]+/gu, /\p{L}/u.test(text) ? ' ' : '-'));
  return reading?.kind === 'date' && isLikelyYear(reading.date) ? reading : null;
}

function isLikelyYear({ year }: PartialDate): boolean {
  return year >= 1800 && year < 2200;
}

function folderDate(segments: readonly string[]): Dated | null {
  for (let at = segments.length - 1; at >= 0; at--) {
    const segment = segments[at]!;
    const whole = /^[\d\p{L}][\d\p{L}_. -]*\d$/u.test(segment) ? dayIn(segment) : null;
    if (whole?.text === segment) return whole.reading;
    const month = namedMonth.test(segment) ? readName(segment) : null;
    if (month) return month;
    const [, year, number] = /^(?:(?:سنة|عام)[ _-])?(\d{4})(?:[-_.](\d{1,2}))?م?$/u.exec(segment) ?? [];
    if (!year) continue;
    const date = belowYear(Number(year), number ? [number, ...segments.slice(at + 1)] : segments.slice(at + 1));
    if (date) return { kind: 'date', date, calendar: 'gregorian', confidence: 'likely', doubt: null, orders: null };
  }
  return null;
}

function belowYear(year: number, [first, second]: readonly string[]): PartialDate | null {
  const month = monthSegment(first);
  const day = month !== null && /^\d{1,2}$/u.test(second ?? '') ? Number(second) : null;
  const dates = [
    { year, month, day },
    { year, month, day: null },
    { year, month: null, day: null },
  ];
  return dates.find((date) => isLikelyYear(date) && exists(date)) ?? null;
}

// 10, أكتوبر, 10-أكتوبر
function monthSegment(segment: string | undefined): number | null {
  const [, digits, name] = /^(\d{1,2})?[-_. ]*(\p{L}[\p{L} _-]*)?$/u.exec(segment ?? '') ?? [];
  const known = name === undefined ? null : monthOf(name.replace(/[_-]/gu, ' '));
  const month = known?.calendar === 'gregorian' ? known.month : null;
  if (digits === undefined) return month;
  return name === undefined || month === Number(digits) ? Number(digits) : null;
}

/** The date that several inferences give: the most precise, of equals the first; `agree` is false where two of them can't both be true. */
export function settleDates<T extends { readonly date: PartialDate }>(
  all: readonly T[],
): { chosen: T; agree: boolean } | null {
  const [first, ...others] = all;
  if (!first) return null;
  const chosen = others.reduce((best, one) => (precision(one.date) > precision(best.date) ? one : best), first);
  return { chosen, agree: all.every((one) => compatible(one.date, chosen.date)) };
}
