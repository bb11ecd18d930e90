import { libyanMonthOf, misspeltMonthOf, monthOf, opensMonth, weekdayOf } from '../months.ts';
import { isOneEditApart } from '../one-edit.ts';
import { fold } from '../fold.ts';
import { weekdays } from '../month-names.ts';

/** What a date is put together from, separators left out. */
export type Item =
  | { readonly kind: 'number'; readonly value: number; readonly width: number }
  /** `name` says how the month is known: by its name, by Libya's everyday word, or through a slip of the pen. */
  | {
      readonly kind: 'month';
      readonly calendar: 'gregorian' | 'hijri';
      readonly month: number;
      readonly name: 'known' | 'libyan' | 'misspelt';
    }
  | { readonly kind: 'mark'; readonly calendar: 'gregorian' | 'hijri' }
  | { readonly kind: 'weekday'; readonly day: number };

const token = /\d+|\p{L}+|[^\s\d\p{L}]/gu;
const separator = /^[/\\–—−.,،؍()[\]:|؛_'’*-]$/u;
const filler = new Set(
  (
    'يوم اليوم ليوم بيوم نهار في فيه بتاريخ تاريخ الموافق الموافقه الموافقل للموافق والموافق المصادف المصادفه الواقع ل من شهر عام سنه لعام لسنه ' +
    'صباح مساء ظهر فجر عصر of the on th st nd rd'
  ).split(' '),
);
const marks: ReadonlyMap<string, 'gregorian' | 'hijri'> = new Map([
  ...['م', 'ميلادي', 'ميلاديه', 'للميلاد', 'مسيحي', 'افرنجي', 'ف', 'ad', 'ce'].map(
    (mark) => [mark, 'gregorian'] as const,
  ),
  ...['ه', 'هجري', 'هجريه', 'للهجره', 'ah', 'h'].map((mark) => [mark, 'hijri'] as const),
]);

/** The parts of a folded text that is nothing but a date, or null where any word is none of a date. */
export function itemsOf(folded: string): readonly Item[] | null {
  const words = folded.match(token) ?? [];
  return read(words, false) ?? (/\d{4}/u.test(folded) ? read(words, true) : null);
}

// A second look forgives one slip of the pen, beside a whole year.
function read(words: readonly string[], forgiving: boolean): readonly Item[] | null {
  const items: Item[] = [];
  let forgiven = !forgiving;
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    const name = opensMonth(word) ? monthAt(words, at) : null;
    if (name) {
      items.push(name.item);
      at += name.length;
      continue;
    }
    const known = isFiller(word) ? null : knownItem(word);
    if (known) items.push(known);
    if (known || isFiller(word)) {
      at += 1;
      continue;
    }
    const slip = forgiven ? null : misspeltAt(words, at);
    if (!slip) return null;
    forgiven = true;
    if (slip.item) items.push(slip.item);
    at += slip.length;
  }
  return items;
}

function knownItem(word: string): Item | null {
  if (/^\d/u.test(word)) return { kind: 'number', value: Number(word), width: word.length };
  const calendar = marks.get(word);
  if (calendar) return { kind: 'mark', calendar };
  const day = weekdayOf(word);
  return day === null ? null : { kind: 'weekday', day };
}

function isFiller(word: string): boolean {
  return separator.test(word) || filler.has(word);
}

interface Taken {
  readonly item: Item;
  readonly length: number;
}

// The longest name counts: in «كانون 2 2016» the 2 belongs to the name.
function monthAt(words: readonly string[], at: number): Taken | null {
  for (let length = Math.min(3, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ');
    const found = monthOf(phrase);
    if (found) return { item: { kind: 'month', ...found, name: 'known' }, length };
    const month = libyanMonthOf(phrase);
    if (month) return { item: { kind: 'month', calendar: 'gregorian', month, name: 'libyan' }, length };
  }
  return null;
}

const foldedDays = weekdays.map(fold);

function misspeltAt(words: readonly string[], at: number): { item: Item | null; length: number } | null {
  if (!/^\p{L}/u.test(words[at]!)) return null;
  for (let length = Math.min(2, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ');
    const found = misspeltMonthOf(phrase);
    if (found) return { item: { kind: 'month', ...found, name: 'misspelt' }, length };
  }
  // A day's name that is misspelt says nothing of the date.
  return foldedDays.some((day) => isOneEditApart(words[at]!, day)) ? { item: null, length: 1 } : null;
}
