import { fold } from './fold.ts';
import { gregorianMonths, gregorianSpellings, hijriMonths, hijriSpellings } from './month-names.ts';

/** A month of a calendar. */
export interface MonthName {
  readonly calendar: 'gregorian' | 'hijri';
  /** 1 to 12. */
  readonly month: number;
}

const names = new Map<string, MonthName>();
/** Every name of a month, folded. */
export const monthsByName: ReadonlyMap<string, MonthName> = names;

function learn(
  calendar: MonthName['calendar'],
  lists: readonly (readonly string[])[],
  more: Readonly<Record<number, string>>,
) {
  for (let month = 1; month <= 12; month++) {
    const spellings = [...lists.map((list) => list[month - 1]!), ...more[month]!.split(',')];
    for (const spelling of spellings) names.set(fold(spelling), { calendar, month });
  }
}
learn('gregorian', Object.values(gregorianMonths), gregorianSpellings);
learn('hijri', [hijriMonths], hijriSpellings);

/** A name as it stands among those of `monthsByName`. */
export function plainName(name: string): string {
  return fold(name).trim().replace(/\s+/gu, ' ');
}

/** The month that a name means in any region and either calendar, usual misspellings included (تشرين اول → 10, جويليه → 7, ذي الحجة → Hijri 12), or null. */
export function monthOf(name: string): MonthName | null {
  return names.get(plainName(name)) ?? null;
}
