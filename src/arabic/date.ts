import { toDigits } from './digits.ts';
import { fold } from './fold.ts';
import { gregorianOf } from './hijri.ts';
import { monthOf, weekdayOf } from './months.ts';
import { exists, type PartialDate } from './partial-date.ts';

/** What a text says as a date: one that exists, one that the calendar lacks (31/02/2016), or null where it is no date at all. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: PartialDate; readonly calendar: 'gregorian' | 'hijri' }
  | { readonly kind: 'impossible' }
  | null;

type Item =
  | { readonly kind: 'number'; readonly value: number; readonly width: number }
  | { readonly kind: 'month'; readonly calendar: 'gregorian' | 'hijri'; readonly month: number }
  | { readonly kind: 'mark'; readonly calendar: 'gregorian' | 'hijri' };

const token = /\d+|\p{L}+|[^\s\d\p{L}]/gu;
const separators = /^[/–—.,،()[\]:|؛-]$/u;
const filler = new Set('يوم في بتاريخ الموافق الموافقه الموافقل للموافق ل من شهر عام سنه لعام لسنه of the'.split(' '));
const marks: ReadonlyMap<string, 'gregorian' | 'hijri'> = new Map([
  ...['م', 'ميلادي', 'ميلاديه', 'للميلاد'].map((mark) => [mark, 'gregorian'] as const),
  ...['ه', 'هجري', 'هجريه', 'للهجره'].map((mark) => [mark, 'hijri'] as const),
]);
const englishDay = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/u;
const time =
  /(?:الساعه\s*)?(?<=^|[\s,،t–-])\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:صباحا|مساء|ظهرا|am|pm|ص|م(?!\p{L}))?/gu;
const isoTime = /(?<=\d)t\d{2}:?\d{2}.*$/u;
const zone = /\s*(?:z|gmt|utc|غرينتش|(?<=:\d\d(?:\.\d+)?)[+-]\d{2}:?\d{2})\s*$/u;

/**
 * Reads a text that is nothing but a date: ISO, day/month/year in any digits, or month names of any Arab region, dual names and weekday allowed,
 * Gregorian or Hijri (Umm al-Qura): «الاثنين ١٠ تشرين الأول/ أكتوبر ٢٠١٦» → 2016-10-10, «9 محرم 1438 هـ» → 2016-10-10. A time of day is passed over.
 */
export function parseDate(text: string): DateReading {
  if (text.length > 100 || !/[0-9٠-٩۰-۹]/u.test(text)) return null;
  const items = itemsOf(withoutTime(fold(toDigits(text, 'latn')).trim()));
  if (items === null || items.length === 0) return null;
  const readings: NonNullable<DateReading>[] = [];
  for (let at = 0; at < items.length;) {
    const one = shapeAt(items, at);
    if (one === null) return null;
    const reading = settle(one.shape);
    if (reading === null) return null;
    readings.push(reading);
    at = one.next;
  }
  return agreed(readings);
}

function withoutTime(folded: string): string {
  return folded.includes(':') || /\dt\d/u.test(folded)
    ? folded.replace(isoTime, '').replace(zone, '').replace(time, ' ')
    : folded;
}

function itemsOf(folded: string): Item[] | null {
  const words = folded.match(token) ?? [];
  const items: Item[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const name = longestMonth(words, at);
    const mark = marks.get(word);
    if (name) {
      items.push({ kind: 'month', ...name.found });
      at += name.length;
      continue;
    }
    at += 1;
    if (/^\d/u.test(word)) items.push({ kind: 'number', value: Number(word), width: word.length });
    else if (mark) items.push({ kind: 'mark', calendar: mark });
    else if (!separators.test(word) && !filler.has(word) && weekdayOf(word) === null && !englishDay.test(word))
      return null;
  }
  return items;
}

// «كانون 2» is a month only where a year still follows: in «كانون 2 2016» the 2 belongs to the name.
function longestMonth(words: readonly string[], at: number) {
  if (!/^\p{L}/u.test(words[at]!)) return null;
  for (let length = Math.min(3, words.length - at); length > 0; length--) {
    const found = monthOf(words.slice(at, at + length).join(' '));
    if (found) return { found, length };
  }
  return null;
}

interface Shape {
  readonly calendar: 'gregorian' | 'hijri';
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

function shapeAt(items: readonly Item[], from: number): { shape: Shape; next: number } | null {
  let at = from;
  const number = (test: (width: number) => boolean): number | null => {
    const item = items[at];
    if (item?.kind !== 'number' || !test(item.width)) return null;
    at += 1;
    return item.value;
  };
  const short = () => number((width) => width <= 2);
  const long = () => number((width) => width === 4);
  const month = () => {
    const first = items[at];
    if (first?.kind !== 'month') return null;
    for (let next = items[at]; next?.kind === 'month'; next = items[at]) {
      if (next.month !== first.month || next.calendar !== first.calendar) return null;
      at += 1;
    }
    return first;
  };
  const done = (year: number | null, of: number | null, day: number | null, named: Item | null) => {
    if (year === null) return null;
    const mark = items[at];
    if (mark?.kind === 'mark') at += 1;
    const marked = mark?.kind === 'mark' ? mark.calendar : null;
    const inferred = year >= 1300 && year < 1500 ? 'hijri' : 'gregorian';
    const calendar = named?.kind === 'month' ? named.calendar : (marked ?? inferred);
    if (marked && marked !== calendar) return null;
    return { shape: { calendar, year, month: of, day }, next: at };
  };

  const compact = from === 0 && items.length === 1 ? number((width) => width === 8) : null;
  if (compact !== null) return done(Math.floor(compact / 10_000), Math.floor(compact / 100) % 100, compact % 100, null);
  const year = long();
  if (year !== null) {
    const named = month();
    const numeric = named ? null : short();
    return done(year, named?.month ?? numeric, (named ?? numeric) ? short() : null, named);
  }
  const one = short();
  const named = month();
  if (named) {
    const day = one ?? short();
    return done(long(), named.month, day, named);
  }
  const two = one === null ? null : short();
  return two === null ? done(one === null ? null : long(), one, null, null) : done(long(), two, one, null);
}

function settle({ calendar, year, month, day }: Shape): DateReading {
  if (calendar === 'gregorian') {
    if (year < 1500 || year > 2999) return null;
    return exists({ year, month, day })
      ? { kind: 'date', calendar, date: { year, month, day } }
      : { kind: 'impossible' };
  }
  if (month === null) return null;
  const date = gregorianOf({ year, month, day: day ?? 15 });
  if (date === null) return { kind: 'impossible' };
  // A Hijri month straddles two Gregorian ones: without its day only the year is known.
  return { kind: 'date', calendar, date: day === null ? { year: date.year, month: null, day: null } : date };
}

// Of a Hijri and a Gregorian date side by side the Gregorian one counts: the sighting of the moon may differ by a day.
function agreed(readings: readonly NonNullable<DateReading>[]): DateReading {
  if (readings.some((reading) => reading.kind === 'impossible')) return { kind: 'impossible' };
  const dates = readings.flatMap((reading) => (reading.kind === 'date' ? [reading] : []));
  if (dates.length > 2 || (dates.length === 2 && dates[0]!.calendar === dates[1]!.calendar)) return null;
  return dates.find((reading) => reading.calendar === 'gregorian') ?? dates[0] ?? null;
}
