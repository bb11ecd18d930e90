import { fold } from './fold.ts';
import { gregorianMonths, libyanMonths, weekdays, weekdaySpellings } from './month-names.ts';
import { monthsByName, plainName, type MonthName } from './month-of.ts';
import { isOneEditApart } from './one-edit.ts';

export { hijriMonths, weekdays } from './month-names.ts';
export { monthOf, type MonthName } from './month-of.ts';

const { levant, egypt, algeria, morocco, mauritania } = gregorianMonths;

const byRegion: Readonly<Record<string, readonly string[]>> = {
  SY: levant,
  LB: levant,
  IQ: levant,
  JO: levant,
  PS: levant,
  DZ: algeria,
  TN: algeria,
  MA: morocco,
  MR: mauritania,
};

/** The twelve month names of a region, January first: SY تشرين الأول, EG أكتوبر, MA غشت; Egypt's names where a region has none of its own. */
export function monthsOf(region: string): readonly string[] {
  return byRegion[region] ?? egypt;
}

const libyan = new Map(libyanMonths.map((name, index) => [fold(name), index + 1]));
for (const [name, month] of [
  ['اين النار', 1],
  ['اينار', 1],
  ['النوار', 2],
  ['هنيبال', 8],
  ['هانبال', 8],
] as const)
  libyan.set(name, month);

/** The month that Libya named so in 1969 (الفاتح → 9, أي النار → 1), or null. The names are everyday words: believe one only inside a whole date. */
export function libyanMonthOf(name: string): number | null {
  return libyan.get(plainName(name)) ?? null;
}

const firstWords = new Set([...monthsByName.keys(), ...libyan.keys()].map((name) => name.split(' ', 1)[0]!));

/** True for a folded word with which the name of a month begins; most words are none, and this is the quickest way to know. */
export function opensMonth(word: string): boolean {
  return firstWords.has(word);
}

const longNames = [...monthsByName].filter(([name]) => name.length >= 5 && /^[\p{Script=Arabic} ]+$/u.test(name));

/** The one month whose name is a single slip of the pen away (نوفمبرر → 11, يويو → null: يونيو or يوليو), or null. */
export function misspeltMonthOf(name: string): MonthName | null {
  const word = plainName(name);
  if (word.length < 5) return null;
  let only: MonthName | null = null;
  for (const [known, month] of longNames) {
    if (!isOneEditApart(word, known)) continue;
    if (only && (only.month !== month.month || only.calendar !== month.calendar)) return null;
    only = month;
  }
  return only;
}

const days = new Map(weekdays.flatMap((day, index) => [fold(day), fold(day).slice(2)].map((name) => [name, index])));
for (const [index, spellings] of Object.entries(weekdaySpellings)) {
  for (const spelling of spellings.split(',')) days.set(spelling, Number(index));
}

/** 0 (Sunday) to 6 for a weekday's name with or without ال, or in English, or null. */
export function weekdayOf(name: string): number | null {
  return days.get(fold(name)) ?? null;
}
