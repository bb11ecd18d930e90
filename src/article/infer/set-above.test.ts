import { expect, test } from 'vitest';
import { article, body } from '../../testing/read-text.ts';
import { textOf } from '../blocks.ts';
import { isSetAbove, namesColumn } from './set-above.ts';

test.each([
  'باسم الشعب',
  'بيان صحفي',
  'خبر صحفي',
  'السلام عليكم ورحمة الله وبركاته',
  'تحية طيبة وبعد',
  'إلى السادة رؤساء التحرير المحترمين',
  'باسم الله الرحمن الرحيم',
  'الصفحة الثالثة',
])('«%s» above a text stays there, and is no headline, author or summary', (line) => {
  const found = article(`${line}\n\n${body}`);
  expect(found.headline).toMatchObject({ source: { rule: 'lead' } });
  expect(body).toContain(found.headline.value);
  expect(found.summary).toBe(body);
  expect(found.authors.value).toEqual([]);
  expect(textOf(found.blocks)).toBe(`${line}\n${body}`);
  const titled = article(`${line}\n\nالجسر الحجري يفتح أبوابه\n\n${body}`);
  expect(titled).toMatchObject({ headline: { value: 'الجسر الحجري يفتح أبوابه' }, authors: { value: [] } });
});

test.each([
  ['هيئة التحرير', 'هيئة التحرير'],
  ['رئيس التحرير', 'رئيس التحرير'],
  ['خاص - صوت السهل', 'صوت السهل'],
])('«%s» below a headline says where the text comes from, and is no part of it', (line, credit) => {
  const found = article(`الجسر الذي ننتظره\n${line}\n${body}`);
  expect(found).toMatchObject({ headline: { value: 'الجسر الذي ننتظره' }, authors: { value: [] }, credit });
});

test('a long line of full stops is read within the time of a test', () => {
  expect(isSetAbove(`${'. '.repeat(500_000)}كلمة`)).toBe(false);
});

test('the letterhead above «بيان صحفي» is no headline', () => {
  const found = article(`محافظة السهل\nدائرة الطرق\nبيان صحفي\n\nالجسر الحجري يفتح أبوابه\n\n${body}`);
  expect(found.headline.value).toBe('الجسر الحجري يفتح أبوابه');
  expect(textOf(found.blocks)).toBe(`محافظة السهل\nدائرة الطرق\nبيان صحفي\n${body}`);
});

test.each(['المدير أثناء الافتتاح', 'المقادير:', 'ترميم الجسر الحجري'])('«%s» is no summary', (line) => {
  expect(article(`الجسر الذي ننتظره\n\n${line}\n\n${body}`, 'a.md').summary).toBe(body);
});

test.each(['افتتح الجسر.', 'متى يفتح الجسر؟'])('«%s» may be one', (lead) => {
  expect(article(`---\ntitle: الجسر\n---\n${lead}\n\n${body}`).summary).toBe(lead);
});

test('the subject of an official letter is its headline', () => {
  const found = article(`من: دائرة الطرق\nإلى: الصحف كافة\nالموضوع: فتح الجسر الحجري\n\n${body}`);
  expect(found.headline.value).toBe('فتح الجسر الحجري');
  expect(textOf(found.blocks)).toBe(`من: دائرة الطرق\nإلى: الصحف كافة\n${body}`);
});

test.each(['زاوية حادة', 'رأي الريحان', 'كلمة اليوم', 'تحت الضوء', 'نبض الشارع', 'تقرير خاص'])(
  '«%s» above a headline names the column, with the writer between or not',
  (column) => {
    for (const [head, authors] of [
      [`${column}\n\nالجسر الذي ننتظره`, []],
      [`${column}\nالجسر الذي ننتظره\nهدى اليراعي`, ['هدى اليراعي']],
      [`${column}\nهدى اليراعي\nالجسر الذي ننتظره`, ['هدى اليراعي']],
    ] as const) {
      const found = article(`${head}\n\n${body}`);
      expect(found).toMatchObject({ headline: { value: 'الجسر الذي ننتظره' }, authors: { value: authors } });
      expect(textOf(found.blocks)).toBe(`${column}\n${body}`);
      expect(found.summary).toBe(body);
    }
    expect(article(`${column}\n\n${body}`).headline.value).toBe(column);
    expect(article(`${column}\nهدى اليراعي\n\n${body}`).headline.value).toBe(column);
  },
);

test.each(['رأي في طبق', 'رأي ان ننتظر', 'كلمة الوزير', 'حديث النهر'])('«%s» names no column', (line) => {
  expect(namesColumn(line)).toBe(false);
});
