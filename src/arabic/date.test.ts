import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, parseDate } from './date.ts';
import { toDigits } from './digits.ts';
import { formatDate, formatHijri } from './format-date.ts';
import { monthOf } from './months.ts';
import { gregorianMonths, hijriMonths, weekdays } from './month-names.ts';
import { isoOf } from './partial-date.ts';

function iso(text: string): string | null {
  const reading = parseDate(text);
  return reading?.kind === 'date' ? isoOf(reading.date) : (reading?.kind ?? null);
}

function sureness(text: string): string | null {
  const reading = parseDate(text);
  if (reading?.kind !== 'date') return null;
  return [isoOf(reading.date), reading.confidence, reading.doubt].filter(Boolean).join(' ');
}

describe('a date is read', () => {
  test.each([
    ['2016-10-10', '2016-10-10'],
    ['2016-10', '2016-10'],
    ['2016/10', '2016-10'],
    ['2016', '2016'],
    ['20161010', '2016-10-10'],
    ['2016-10-10T23:30:00+03:00', '2016-10-10'],
    ['2016-10-10 12:30', '2016-10-10'],
    ['9/10/2016', '2016-10-09'],
    ['09-10-2016 م', '2016-10-09'],
    ['١٠/١٠/٢٠١٦', '2016-10-10'],
    ['۱۰/۱۰/۲۰۱۶', '2016-10-10'],
    ['الاثنين 10 تشرين الأول/ أكتوبر 2016', '2016-10-10'],
    ['الاثنين، 10 تشرين الأول (أكتوبر) 2016', '2016-10-10'],
    ['10 تشرين الأول أكتوبر 2016', '2016-10-10'],
    ['12 أغسطس (آب) 2016', '2016-08-12'],
    ['5 كانون 2 2016', '2016-01-05'],
    ['كانون الثاني 2016', '2016-01'],
    ['3 غشت 2016', '2016-08-03'],
    ['3 جويلية 2016', '2016-07-03'],
    ['10 من أكتوبر 2016', '2016-10-10'],
    ['الإثنين 10 أكتوبر 2016 - 14:30', '2016-10-10'],
    ['October 10, 2016', '2016-10-10'],
    ['Mon, 10 Oct 2016 12:30:00 GMT', '2016-10-10'],
    ['9 محرم 1438 هـ', '2016-10-10'],
    ['٩ محرم ١٤٣٨هـ', '2016-10-10'],
    ['9/1/1438', '2016-10-10'],
    ['12 ربيع الثاني 1438', '2017-01-10'],
    ['12 ربيع الآخر 1438', '2017-01-10'],
    ['1 ذو القعدة 1438هـ', '2017-07-24'],
    ['9 محرم 1438 هـ الموافق 10 أكتوبر 2016 م', '2016-10-10'],
    ['محرم 1438', '2016-10'],
    ['رجب 1438', '2017'],
    ['10.10.2016م', '2016-10-10'],
    ['10ـ10ـ2016', '2016-10-10'],
    ['10\\10\\2016', '2016-10-10'],
    ['10102016', '2016-10-10'],
    ['2 يناير (كانون الثاني) 1999', '1999-01-02'],
    ['3 ت1 1999', '1999-10-03'],
    ['١٢ ك٢ ١٩٩٩', '1999-01-12'],
    ['2 كانون 2، 1999', '1999-01-02'],
    ['1 الفاتح 1975', '1975-09-01'],
    ['أي النار 9، 1980', '1980-01-09'],
    ['5 أي النار 1375 و.ر 2007 مسيحي', '2007-01-05'],
    ['10 نوفمبرر 2016', '2016-11-10'],
    ['5 تشرن الأول 2016', '2016-10-05'],
    ['الاربعلء 5 أكتوبر 2016', '2016-10-05'],
    ['10 أكتوبر 98', '1998-10-10'],
    ['23/10/98', '1998-10-23'],
    ['98/10/23', '1998-10-23'],
    ['4 مارس 2010 04/03/2010', '2010-03-04'],
    ['30 صفر 1438 الموافق 30 نوفمبر 2016', '2016-11-30'],
    ['الاثنين 10 أكتوبر 2016 الساعة 5 مساءً', '2016-10-10'],
    ['10 أكتوبر 2016 في تمام الساعة 10:30 بتوقيت مكة المكرمة', '2016-10-10'],
    ['الجمعة 17 غشت 2012 على الساعة 14 و30 د', '2012-08-17'],
    ['10 أكتوبر 2016 على الساعة الخامسة', null],
    ['Mon Oct 10 10:30:00 GMT 2016', '2016-10-10'],
  ])('%s → %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  test.each(['31/02/2016', '2016-13-01', '00/10/2016', '31 محرم 1438', '30 صفر 1438', '29 شباط 2015'])(
    '%s does not exist',
    (text) => {
      expect(iso(text)).toBe('impossible');
    },
  );

  test.each([
    'أمس',
    '10 أكتوبر',
    '45/67/89',
    '10 يويو 2016',
    'الربيع 1975',
    '5 الربيع 2016',
    '2 كانون 2016',
    'الأحد الاثنين 10 أكتوبر 2016',
    '5 و6 أكتوبر 2016',
    'في 10 أكتوبر 2016 وقع الحادث',
    '10 آب أيلول 2016',
    '000_4f8fa452f22a0a4f',
    '1438',
    '',
  ])('«%s» is no date', (text) => {
    expect(iso(text)).toBeNull();
  });
});

describe('how sure a date is', () => {
  test.each([
    ['10 أكتوبر 2016', '2016-10-10 sure'],
    ['2016-10-10', '2016-10-10 sure'],
    ['23/10/2016', '2016-10-23 sure'],
    ['03/04/2010', '2010-04-03 likely'],
    ['05/23/2010', '2010-05-23 likely'],
    ['10 نوفمبرر 2016', '2016-11-10 likely'],
    ['10 أكتوبر 16', '2016-10-10 likely'],
    ['9 محرم 1438', '2016-10-10 likely'],
  ])('%s: %s', (text, expected) => {
    expect(sureness(text)).toBe(expected);
  });

  test.each([
    ['الاثنين 10 أكتوبر 2016', '2016-10-10 sure'],
    ['الأحد 10 أكتوبر 2016', '2016-10-10 unsure weekday'],
    ['الاثنين 9 محرم 1438', '2016-10-10 sure'],
    ['الثلاثاء 9 محرم 1438', '2016-10-10 unsure weekday'],
    ['الخميس 04/03/2010', '2010-03-04 sure'],
    ['السبت 04/03/2010', '2010-03-04 unsure weekday'],
    ['الأربعاء 04/05/2011', '2011-05-04 sure'],
    ['الخميس 01/10/2009', '2009-10-01 sure'],
    ['الجمعة 02/07/2010', '2010-07-02 sure'],
    ['الثلاثاء 04/03/2010', '2010-03-04 unsure weekday'],
    ['الأحد 23/10/16', '2016-10-23 sure'],
    ['الأحد 01/06/2008', '2008-06-01 likely'],
  ])('the weekday makes it sure, or casts doubt: %s', (text, expected) => {
    expect(sureness(text)).toBe(expected);
  });

  test.each([
    ['9 محرم 1438 هـ الموافق 10 أكتوبر 2016 م', '2016-10-10 sure'],
    ['11 محرم 1438 هـ الموافق 10 أكتوبر 2016 م', '2016-10-10 sure'],
    ['20 محرم 1438 هـ الموافق 10 أكتوبر 2016 م', '2016-10-10 unsure calendars'],
    ['18 ربيع الأول 1431 هـ 04/03/2010', '2010-03-04 sure'],
    ['18 ربيع الأول 1431 هـ 03/04/2010', '2010-03-04 likely'],
    ['رجب 1438', '2017 likely'],
    ['ربيع الأول 1437', '2015 unsure two-years'],
    ['1438 هـ', '2017 unsure two-years'],
  ])('two calendars are held one against the other: %s', (text, expected) => {
    expect(sureness(text)).toBe(expected);
  });
});

describe('the order of numbers', () => {
  test.each([
    ['03/04/2010', null, '2010-04-03'],
    ['03/04/2010', 'dmy', '2010-04-03'],
    ['03/04/2010', 'mdy', '2010-03-04'],
    ['05/23/2010', 'mdy', '2010-05-23'],
    ['05/23/2010', 'dmy', 'impossible'],
    ['23/05/2010', 'mdy', 'impossible'],
    ['10/11/12', null, 'unclear'],
    ['10/11/12', 'dmy', '2012-11-10'],
    ['10/11/12', 'mdy', '2012-10-11'],
    ['10/11/12', 'ymd', '2010-11-12'],
    ['2010-03-04', 'mdy', '2010-03-04'],
    ['4 مارس 2010', 'mdy', '2010-03-04'],
  ] as const)('%s in %s is %s', (text, order, expected) => {
    const reading = parseDate(text);
    const read = reading && inOrder(reading, order);
    expect(read?.kind === 'date' ? isoOf(read.date) : read?.kind).toBe(expected);
  });
});

test('what is formatted is read back, in every region and both scripts', () => {
  const time = fc.date({ min: new Date('1900-01-01'), max: new Date('2076-12-31'), noInvalidDate: true });
  const region = fc.constantFrom('SY', 'EG', 'DZ', 'MA', 'MR');
  fc.assert(
    fc.property(time, region, fc.constantFrom('arab' as const, 'latn' as const), (at, where, digits) => {
      const date = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
      expect(iso(formatDate(date, where, digits))).toBe(isoOf(date));
      expect(iso(formatHijri(date, digits)!)).toBe(isoOf(date));
    }),
  );
});

describe('every day from 1900 to 2030', () => {
  const day = fc.integer({ min: 0, max: 47_846 }).map((count) => new Date(Date.UTC(1900, 0, 1) + count * 86_400_000));
  const names = [...Object.values(gregorianMonths).map((list) => [...list])];
  const weekday = fc.constantFrom('', 'weekday ', 'weekday، ', 'يوم weekday ', 'صباح weekday ');
  const shape = fc.constantFrom(
    'd M y',
    'd M، y',
    'd من M y',
    'd M yم',
    'd/M/y',
    'd M (N) y',
    'd M/N y',
    'd M / N / y م',
    'd M N y',
    'd M y - 12:30',
    'd M y الساعة 9:05 مساء',
    'h الموافق d M y',
    'h - d M y م',
    'd M y م الموافق h',
    'y-m-d',
    'd/m/y',
    'd - m - y',
  );
  const digits = fc.constantFrom(
    (text: string) => text,
    (text: string) => toDigits(text, 'arab'),
    (text: string) => text.replace(/\d/gu, (digit) => String.fromCodePoint(0x6f0 + Number(digit))),
  );
  const spelled = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.replace(/[أإآ]/gu, 'ا'),
    (text: string) => text.replace(/ة/gu, 'ه'),
    (text: string) => text.replace(/ /gu, '\u00a0'),
    (text: string) => text.replace(/ي(?= |$)/gu, 'ى'),
    (text: string) => `\u200f${text}\u200e`,
  );

  test('comes back from every regional form, and is never called sure where it is wrong', () => {
    const name = fc.constantFrom(...names);
    fc.assert(
      fc.property(day, name, name, weekday, shape, digits, spelled, (time, one, other, before, form, script, spell) => {
        const date = { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
        const parts: Readonly<Record<string, string>> = {
          d: String(date.day),
          m: String(date.month),
          y: String(date.year),
          M: one[date.month - 1]!,
          N: other[date.month - 1]!,
          h: formatHijri(date, 'latn')!,
        };
        const written = form.replace(/[dmyMNh]/gu, (key) => parts[key]!);
        const text = spell(script(before.replace('weekday', weekdays[time.getUTCDay()]!) + written));
        const reading = parseDate(text);
        expect(reading?.kind, text).toBe('date');
        if (reading?.kind !== 'date') return;
        expect(isoOf(reading.date), text).toBe(isoOf(date));
        expect(reading.doubt, text).toBeNull();
      }),
      { numRuns: 3000 },
    );
  });

  test('with one slip in its month is read right, or not at all', () => {
    const letter = fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي');
    const slip = fc.constantFrom('add', 'drop', 'change', 'swap');
    const of = fc.constantFrom(gregorianMonths.levant, gregorianMonths.egypt, gregorianMonths.algeria, hijriMonths);
    fc.assert(
      fc.property(fc.nat(11), of, slip, fc.nat(20), letter, (month, list, how, place, with_) => {
        const name = list[month]!;
        const at = place % (name.length - 1);
        const [head, tail] = [name.slice(0, at), name.slice(at)];
        const slipped = {
          add: head + with_ + tail,
          drop: head + tail.slice(1),
          change: head + with_ + tail.slice(1),
          swap: head + tail[1]! + tail[0]! + tail.slice(2),
        }[how];
        // يونيو slips into يوليو, which nothing can tell.
        fc.pre(monthOf(slipped) === null || monthOf(slipped)?.month === month + 1);
        const year = list === hijriMonths ? 1438 : 2016;
        const reading = parseDate(`5 ${slipped} ${year}`);
        const right = parseDate(`5 ${name} ${year}`);
        if (reading?.kind === 'date' && right?.kind === 'date')
          expect(isoOf(reading.date), slipped).toBe(isoOf(right.date));
      }),
      { numRuns: 3000 },
    );
  });
});

test('dates are written in the words of the region, as far as they are known', () => {
  const date = { year: 2016, month: 10, day: 10 };
  expect(formatDate(date, 'SY', 'latn')).toBe('الاثنين 10 تشرين الأول 2016');
  expect(formatDate(date, 'EG', 'arab')).toBe('الاثنين ١٠ أكتوبر ٢٠١٦');
  expect(formatDate({ ...date, day: null }, 'SY', 'latn')).toBe('تشرين الأول 2016');
  expect(formatDate({ year: 2016, month: null, day: null }, 'SY', 'latn')).toBe('2016');
  expect(formatHijri(date, 'latn')).toBe('9 محرم 1438 هـ');
  expect(formatHijri({ ...date, day: null }, 'latn')).toBeNull();
});
