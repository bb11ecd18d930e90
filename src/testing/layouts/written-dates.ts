import type { Dice } from './dice.ts';
import type { Day } from './truth.ts';

const names = (list: string): readonly string[] => list.split(' ').map((name) => name.replaceAll('_', ' '));

// As the papers of each region print them; Libya's were in force from 1969 to 1986.
const calendars = {
  levant: names('كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول'),
  gulf: names('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
  careless: names('يناير فبراير مارس ابريل مايو يونيه يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر'),
  algiers: names('جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'),
  rabat: names('يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'),
  nouakchott: names('يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر'),
  tripoli: names('أي_النار النوار الربيع الطير الماء الصيف ناصر هانيبال الفاتح التمور الحرث الكانون'),
} as const;
const hijri = names(
  'محرم صفر ربيع_الأول ربيع_الثاني جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال ذو_القعدة ذو_الحجة',
);
const hijriOther = names(
  'المحرم صفر ربيع_الأول ربيع_الآخر جمادى_الأولى جمادى_الثانية رجب شعبان رمضان شوال ذي_القعدة ذي_الحجة',
);
const week = names('الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت');

export type Calendar = keyof typeof calendars;

/** The weekday of a day, in Arabic. */
export function weekdayName({ year, month, day }: Day): string {
  return week[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!;
}

/** A month's name in one region. */
export function monthName(calendar: Calendar, month: number): string {
  return calendars[calendar][month - 1]!;
}

/** ٠١٢ for 012. */
export function easternDigits(text: string): string {
  return text.replace(/\d/gu, (digit) => String.fromCharCode(0x660 + Number(digit)));
}

/** A day in the Umm al-Qura calendar: «9 محرم 1438هـ». */
export function hijriDate(dice: Dice, { year, month, day }: Day): string {
  const parts = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(Date.UTC(year, month - 1, day));
  const of = (type: string) => Number(parts.find((part) => part.type === type)!.value);
  const name = dice.pick([hijri, hijriOther])[of('month') - 1]!;
  return `${of('day')} ${name} ${of('year')}${dice.pick(['هـ', ' هـ', 'ه', ' هجرية'])}`;
}

/** A date as newspapers write it in words, in any of a dozen ways. */
export function dateInWords(dice: Dice, date: Day): string {
  const { year, month, day } = date;
  const [levant, gulf] = [monthName('levant', month), monthName('gulf', month)];
  const name = monthName(dice.pick(['levant', 'gulf', 'gulf', 'careless', 'algiers', 'rabat', 'nouakchott']), month);
  const week = weekdayName(date);
  const written = dice.pick([
    `${day} ${name} ${year}`,
    `${week} ${day} ${name} ${year}`,
    `${week}، ${day} ${name} ${year}`,
    `${week} ${day} ${levant}/ ${gulf} ${year}`,
    `${day} ${levant} / ${gulf} ${year}`,
    `${day} ${levant} (${gulf}) ${year}`,
    `${day} ${gulf} (${levant}) ${year}`,
    `${day} ${levant} ${gulf} ${year}م`,
    `${name} ${day}, ${year}`,
    `${day} من ${name} ${year}`,
    `${day}-${name}-${year}`,
  ]);
  return dice.odds(0.4) ? easternDigits(written) : written;
}

/** A date in numbers, the day first, as the Arab press has it; only where nobody could read it otherwise may the year come first. */
export function dateInNumbers(dice: Dice, { year, month, day }: Day): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const written = dice.pick([
    `${day}/${month}/${year}`,
    `${two(day)}/${two(month)}/${year}`,
    `${two(day)}-${two(month)}-${year}`,
    `${day}.${month}.${year}`,
    `${year}-${two(month)}-${two(day)}`,
    `${year}/${month}/${day}`,
  ]);
  return dice.odds(0.4) ? easternDigits(written) : written;
}
