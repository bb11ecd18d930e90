import { type Digits, toDigits } from './digits.ts';
import { hijriOf } from './hijri.ts';
import { hijriMonths, monthsOf, weekdays } from './months.ts';
import type { PartialDate } from './partial-date.ts';

/** A date in words, with the region's month names: «الاثنين 10 تشرين الأول 2016» for SY, «أكتوبر 2016» and «2016» where less is known. */
export function formatDate(date: PartialDate, region: string, digits: Digits): string {
  if (date.month === null) return toDigits(String(date.year), digits);
  const month = monthsOf(region)[date.month - 1]!;
  if (date.day === null) return toDigits(`${month} ${date.year}`, digits);
  const weekday = weekdays[new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay()]!;
  return toDigits(`${weekday} ${date.day} ${month} ${date.year}`, digits);
}

/** The Umm al-Qura date in words («9 محرم 1438 هـ»), or null where the day is not known. */
export function formatHijri(date: PartialDate, digits: Digits): string | null {
  const hijri = hijriOf(date);
  return hijri && toDigits(`${hijri.day} ${hijriMonths[hijri.month - 1]!} ${hijri.year} هـ`, digits);
}
