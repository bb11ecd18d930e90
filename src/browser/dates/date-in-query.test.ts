import { describe, expect, it } from 'vitest';
import { dateInQuery, dayInQuery, spellingsOfDay } from './date-in-query.ts';

const found = (q: string) => {
  const one = dateInQuery(q);
  return one && `${one.date.first} ${one.date.last} ${one.rest}`.trim();
};

describe('a date in a query', () => {
  it.each([
    ['10 أكتوبر 2016', '2016-10-10 2016-10-10'],
    ['10/10/2016', '2016-10-10 2016-10-10'],
    ['١٠ / ١٠ / ٢٠١٦', '2016-10-10 2016-10-10'],
    ['2016-10-10', '2016-10-10 2016-10-10'],
    ['تشرين الأول 2016', '2016-10-01 2016-10-31'],
    ['9 محرم 1438 هـ', '2016-10-10 2016-10-10'],
    ['عام 2016', '2016-01-01 2016-12-31'],
    ['فيضان أكتوبر 2016', '2016-10-01 2016-10-31 فيضان'],
    ['فيضان يوم الاثنين 10 تشرين الأول / أكتوبر 2016 م في الريحان', '2016-10-10 2016-10-10 فيضان في الريحان'],
    ['فيضان 10/10/2016 «سد النهر»', '2016-10-10 2016-10-10 فيضان «سد النهر»'],
    ['- 10/10/2016', '2016-10-10 2016-10-10'],
    ['قمة في شهر أكتوبر 2016', '2016-10-01 2016-10-31 قمة'],
  ])('«%s» is %s', (q, date) => {
    expect(found(q)).toBe(date);
  });

  it.each([
    '',
    'قمة',
    'رؤية 2030',
    'خطة 10 2016',
    'كأس 2015/2016',
    '31/2/2016',
    '"أكتوبر 2016"',
    'أكتوبر',
    '7.5%',
    '3,000',
    '24/7',
  ])('is none in «%s»', (q) => {
    expect(found(q)).toBeNull();
  });

  it.each([
    ['١٠ أكتوبر', { calendar: 'gregorian', month: 10, day: 10 }],
    ['الأحد 10 تشرين الأول', { calendar: 'gregorian', month: 10, day: 10 }],
    ['10 محرم', { calendar: 'hijri', month: 1, day: 10 }],
    ['30 رمضان', { calendar: 'hijri', month: 9, day: 30 }],
  ])('may lack its year: «%s»', (q, day) => {
    expect(dayInQuery(q)).toMatchObject(day);
  });

  it('is written in numbers and with the names of its month', () => {
    expect(spellingsOfDay('5/7/2016')).toEqual(
      expect.arrayContaining([
        '5/7/2016',
        '2016-07-05',
        '05 07 2016',
        '5 يوليو 2016',
        '5 تموز 2016',
        '5 يوليو تموز 2016',
        '5 جويلية 2016',
      ]),
    );
    expect(spellingsOfDay('15/9/1436هـ')).toEqual(expect.arrayContaining(['1436 9 15', '15 رمضان 1436']));
    expect(spellingsOfDay('5 تموز 2016')).toEqual(expect.arrayContaining(['5 7 2016', '5 يوليو 2016']));
    for (const q of ['تموز 2016', 'قمة 5/7/2016', '5 تموز', '2016']) expect(spellingsOfDay(q)).toEqual([]);
  });

  it.each(['أكتوبر', '10/10', 'قمة 10 أكتوبر', '10 أكتوبر 2016', '10', '31 أبريل', 'محرم', '31 محرم'])(
    'is no day without its year in «%s»',
    (q) => {
      expect(dayInQuery(q)).toBeNull();
    },
  );

  it.each(['ا ', 'ا OR ', '10/10/2016 ', '- ', '1 ', 'أكتوبر ', '10', '/'])(
    'is none in a text, and looked for within the time of a test: «%s»',
    (part) => {
      const q = part.repeat(100_000 / part.length);
      expect([dateInQuery(q), dayInQuery(q), ...spellingsOfDay(q)]).toEqual([null, null]);
    },
  );

  it.each(['99/99/9999', '0', '00/00/2016', '99999999999999999999', '1437/13/1', '29/2/2015', '2016/2017/2018'])(
    'is none where its calendar has none: %s',
    (q) => {
      expect([dateInQuery(q), dayInQuery(q), ...spellingsOfDay(q)]).toEqual([null, null]);
    },
  );

  it('may have digits of several kinds', () => {
    expect(found('2٠16-10-١٠')).toBe('2016-10-10 2016-10-10');
  });
});
