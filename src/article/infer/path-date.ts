import { exists, type PartialDate } from '../../arabic/partial-date.ts';
import type { Source } from '../article.ts';
import { compatible, precision } from '../parse/stated.ts';

export interface PathDate {
  readonly date: PartialDate;
  readonly rule: Extract<Source['rule'], 'file-name' | 'folder'>;
}

const dashed = /(?<![0-9A-Za-z])(\d{4})[-_.](\d{1,2})[-_.](\d{1,2})(?![0-9])/u;
const compact = /(?:^|[-_. ])(\d{4})(\d{2})(\d{2})(?=$|[-_. ])/u;

/** Dates that a path carries, nearest first: in the file's name (2016-10-10-…, 20161010_…), then in folders (2016/10/10, 2016-10-10, 2016/10). */
export function pathDates(path: string): readonly PathDate[] {
  const segments = path.split('/');
  const name = (segments.pop() ?? '').replace(/\.[^.]*$/u, '');
  const own = fullDate(dashed.exec(name)) ?? fullDate(compact.exec(name));
  const folders = folderDate(segments);
  return [
    ...(own ? [{ date: own, rule: 'file-name' } as const] : []),
    ...(folders ? [{ date: folders, rule: 'folder' } as const] : []),
  ];
}

function fullDate(match: RegExpExecArray | null): PartialDate | null {
  return match ? dateOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function dateOf(year: number, month: number | null, day: number | null): PartialDate | null {
  const date = { year, month, day: month === null ? null : day };
  return year >= 1800 && year < 2200 && exists(date) ? date : null;
}

function folderDate(segments: readonly string[]): PartialDate | null {
  for (let at = segments.length - 1; at >= 0; at--) {
    const segment = segments[at]!;
    const whole = fullDate(/^(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})$/u.exec(segment));
    if (whole) return whole;
    const [, year, month] = /^(\d{4})(?:[-_.](\d{1,2}))?$/u.exec(segment) ?? [];
    if (!year) continue;
    const part = (index: number) => (/^\d{1,2}$/u.test(segments[index] ?? '') ? Number(segments[index]) : null);
    const of = month ? Number(month) : part(at + 1);
    const day = of === null ? null : part(month ? at + 1 : at + 2);
    const date = dateOf(Number(year), of, day) ?? dateOf(Number(year), of, null) ?? dateOf(Number(year), null, null);
    if (date) return date;
  }
  return null;
}

/** The date that several inferences give: the most precise, of equals the first; `agree` is false where two of them can't both be true. */
export function settleDates<T extends { readonly date: PartialDate }>(
  found: readonly T[],
): { chosen: T; agree: boolean } | null {
  const [first, ...others] = found;
  if (!first) return null;
  const chosen = others.reduce((best, one) => (precision(one.date) > precision(best.date) ? one : best), first);
  return { chosen, agree: found.every((one) => compatible(one.date, chosen.date)) };
}
