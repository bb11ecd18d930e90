import { toDigits, type Digits } from '../arabic/digits.ts';
import { hijriMonths } from '../arabic/month-names.ts';
import { searchWords as words } from '../strings/search.ts';
import { boundsOf, boundsTyped, type DateRange } from './dates/date-range.ts';
import { readTypedDate, type TypedDate } from './dates/typed-date.ts';
import type { Manifest } from './manifest.ts';

/** Numbers and dates in the digits and month names of the archive. */
export class ShownDates {
  readonly #manifest: Pick<Manifest, 'digits' | 'months'>;

  constructor(manifest: Pick<Manifest, 'digits' | 'months'>) {
    this.#manifest = manifest;
  }

  get digits(): Digits {
    return this.#manifest.digits;
  }

  number(n: number): string {
    return toDigits(String(n), this.#manifest.digits);
  }

  /** A year, a month or a day: 2015-10-14 → «14 تشرين الأول 2015». */
  date(iso: string): string {
    const [year, month, day] = iso.split('-').map(Number);
    const name = month === undefined ? null : this.#manifest.months[month - 1]!;
    return this.#inDigits([day, name, year]);
  }

  /** What a bound that was typed is taken for: 1437-01 → «محرم 1437 هـ، أي من 14 تشرين الأول 2015»; null where it is no date. */
  reading(text: string, side: 'from' | 'to'): string | null {
    const typed = readTypedDate(text);
    if (!typed) return null;
    const bound = words.bounds[side](this.date(side === 'from' ? typed.first : typed.last));
    return typed.calendar === 'gregorian' ? bound : words.hijriReading(this.typed(typed), bound);
  }

  /** A date that was typed, in its own calendar: «14 تشرين الأول 2015», «محرم 1437 هـ». */
  typed(date: TypedDate): string {
    if (date.calendar === 'gregorian') return this.date(boundsTyped(date).from);
    const { year, month, day } = date;
    const name = month === null ? null : hijriMonths[month - 1]!;
    return words.hijri(this.#inDigits([day, name, year]));
  }

  /** «من 14 تشرين الأول 2015 إلى 1 تشرين الأول 2016» */
  range(range: DateRange | null): string {
    if (range === null) return '';
    const { from, to } = boundsOf(range);
    const first = from === null ? [] : [words.bounds.from(this.date(from))];
    const last = to === null ? [] : [words.bounds.to(this.date(to))];
    return [...first, ...last].join(' ');
  }

  #inDigits(parts: readonly (string | number | null | undefined)[]): string {
    return toDigits(parts.filter((part) => part !== null && part !== undefined).join(' '), this.#manifest.digits);
  }
}
