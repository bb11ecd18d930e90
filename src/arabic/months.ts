import { fold } from './fold.ts';

// The Gregorian months as newspapers of each region print them, January first.
const levant = 'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'.split(',');
const egypt = 'يناير,فبراير,مارس,أبريل,مايو,يونيو,يوليو,أغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر'.split(',');
const algeria = 'جانفي,فيفري,مارس,أفريل,ماي,جوان,جويلية,أوت,سبتمبر,أكتوبر,نوفمبر,ديسمبر'.split(',');
const morocco = 'يناير,فبراير,مارس,أبريل,ماي,يونيو,يوليوز,غشت,شتنبر,أكتوبر,نونبر,دجنبر'.split(',');
const mauritania = 'يناير,فبراير,مارس,إبريل,مايو,يونيو,يوليو,أغشت,شتمبر,أكتوبر,نوفمبر,دجمبر'.split(',');
const english = 'january,february,march,april,may,june,july,august,september,october,november,december'.split(',');

/** Month names of the Islamic calendar, Muharram first. */
export const hijriMonths: readonly string[] =
  'محرم,صفر,ربيع الأول,ربيع الآخر,جمادى الأولى,جمادى الآخرة,رجب,شعبان,رمضان,شوال,ذو القعدة,ذو الحجة'.split(',');

/** Days of the week, Sunday first. */
export const weekdays: readonly string[] = 'الأحد,الاثنين,الثلاثاء,الأربعاء,الخميس,الجمعة,السبت'.split(',');

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

// Other spellings, already folded, by month number.
const gregorianSpellings: Readonly<Record<number, string>> = {
  1: 'كانون ثاني,كانون ثان,كانون 2,ك 2,jan',
  2: 'فيفرى,feb',
  3: 'mar',
  4: 'ابريل,نيسن,apr',
  5: 'مايي',
  6: 'يونيه,jun',
  7: 'يوليه,جوييه,jul',
  8: 'اغسطوس,اوغسطس,aug',
  9: 'سيبتمبر,sep,sept',
  10: 'اوكتوبر,اكتوير,اكتبر,تشرين اول,تشرين 1,ت 1,oct',
  11: 'نوفمير,نوفمبير,تشرين ثاني,تشرين ثان,تشرين 2,ت 2,nov',
  12: 'دسمبر,ديسمير,كانون اول,كانون 1,ك 1,dec',
};

const hijriSpellings: Readonly<Record<number, string>> = {
  1: 'المحرم,محرم الحرام,muharram',
  2: 'صفر الخير,safar',
  3: 'ربيع اول,ربيع 1,ربيع الاولي',
  4: 'ربيع الثاني,ربيع ثاني,ربيع ثان,ربيع اخر,ربيع 2',
  5: 'جمادي الاول,جمادي اول,جماد الاول,جماد الاولي,جماد اول,جمادي 1',
  6: 'جمادي الاخر,جمادي الثاني,جمادي الثانيه,جمادي ثاني,جمادي اخر,جماد الاخر,جماد الاخره,جماد الثاني,جماد ثاني,جمادي 2',
  7: 'رجب الفرد,rajab',
  8: 'shaban',
  9: 'رمضان المبارك,ramadan',
  10: 'شوال المكرم,shawwal',
  11: 'ذي القعده,ذوالقعده,ذيالقعده,ذا القعده,القعده,ذي قعده',
  12: 'ذي الحجه,ذوالحجه,ذيالحجه,ذا الحجه,الحجه,ذي حجه',
};

export interface MonthName {
  readonly calendar: 'gregorian' | 'hijri';
  /** 1 to 12. */
  readonly month: number;
}

const names = new Map<string, MonthName>();
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
learn('gregorian', [levant, egypt, algeria, morocco, mauritania, english], gregorianSpellings);
learn('hijri', [hijriMonths], hijriSpellings);

/** The month that a name means in any region and either calendar, usual misspellings included (تشرين اول → 10, جويليه → 7, ذي الحجة → Hijri 12), or null. */
export function monthOf(name: string): MonthName | null {
  return names.get(fold(name).trim().replace(/\s+/gu, ' ')) ?? null;
}

const days = new Map(weekdays.flatMap((day, index) => [fold(day), fold(day).slice(2)].map((name) => [name, index])));
for (const [name, index] of Object.entries({ الثلثاء: 2, الثلاثا: 2, الاربعا: 3, الاتنين: 1 })) days.set(name, index);

/** 0 (Sunday) to 6 for a weekday's name with or without ال, or null. */
export function weekdayOf(name: string): number | null {
  return days.get(fold(name)) ?? null;
}
