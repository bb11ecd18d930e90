import { expect, test } from 'vitest';
import { isoOf } from '../../arabic/partial-date.ts';
import { article, body } from '../../testing/read-text.ts';
import { textOf } from '../blocks.ts';
import { mastheadLine } from './masthead.ts';

const title = 'الجسر الحجري يفتح أبوابه للمشاة';

test.each([
  'جريدة صوت الريحان\nالعدد 112\nالصفحة 3',
  'العدد ١١٢\nصوت الريحان\nالصفحة ٣',
  'صوت الريحان\nالعدد: 112\nص 3',
  'صوت الريحان\nالسنة الخامسة والعشرون - العدد 112\nالثمن 5 ليرات\nالصفحة: 3',
  'صوت الريحان، العدد (112)، ص 3',
])('the masthead %j above a headline gives newspaper, issue and page', (masthead) => {
  const found = article(`${masthead}\n${title}\nسليم الحداد\n\n${body}`);
  expect(found.headline.value).toBe(title);
  expect(found.authors.value).toEqual(['سليم الحداد']);
  expect(found).toMatchObject({ newspaper: { value: 'صوت الريحان' }, issue: '112', page: '3' });
  expect(textOf(found.blocks)).toBe(body);
});

test.each(['صوت الريحان\nالعدد: 112 - الاثنين 10 تشرين الأول 2016', 'صوت الريحان - العدد 112 - 10/10/2016'])(
  'the day in the masthead %j is the article’s',
  (masthead) => {
    const found = article(`${masthead}\nص 3\n\n${title}\n\n${body}`);
    expect(found.published.value && isoOf(found.published.value)).toBe('2016-10-10');
    expect(found).toMatchObject({ headline: { value: title }, newspaper: { value: 'صوت الريحان' }, issue: '112' });
    expect(textOf(found.blocks)).toBe(body);
  },
);

test('it may stand below the headline, which is no newspaper’s name', () => {
  for (const masthead of ['العدد 112', 'العدد 112\nالصفحة 3', 'العدد 112 - 10/10/2016']) {
    const found = article(`الجسر يعود\n${masthead}\n\n${body}`);
    expect(found).toMatchObject({
      headline: { value: 'الجسر يعود' },
      newspaper: { value: 'مصباح الوادي' },
      issue: '112',
    });
  }
});

test('a line between issue and page is the headline where no other is there', () => {
  expect(article(`العدد 112\nالجسر يعود\nصفحة 3\n\n${body}`).headline.value).toBe('الجسر يعود');
});

test.each(['عدد 112 شاحنة', 'السنة الجديدة في الريحان', 'صوت الريحان', 'افتتاح الجسر - صفحة 3', 'العدد الأول'])(
  '«%s» is no line of a masthead',
  (line) => {
    expect(mastheadLine(line)).toBeNull();
  },
);
