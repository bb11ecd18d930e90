import { describe, expect, test } from 'vitest';
import { article, body } from '../../testing/read-text.ts';
import { textOf } from '../blocks.ts';

const headline = 'الجسر الحجري يفتح أبوابه للمشاة';

describe('what is set before or behind a headline', () => {
  test.each([
    `عاجل | ${headline}`,
    `عاجل: ${headline}`,
    `خبر عاجل.. ${headline}`,
    `خاص - ${headline}`,
    `خاص بـ«صوت الريحان» – ${headline}`,
    `حصرياً: ${headline}`,
    `اقتصاد | ${headline}`,
    `كلمة اليوم | ${headline}`,
    `صحيفة صوت الريحان | ${headline}`,
    `مصباح الوادي | ${headline}`,
    `${headline} | مصباح الوادي`,
    `مصباح الوادي | محليات | ${headline}`,
  ])('leaves it: «%s»', (line) => {
    const found = article(`${line}\n\n${body}`);
    expect(found.headline.value).toBe(headline);
    expect(textOf(found.blocks)).toBe(body);
    expect(found.taken).toContainEqual({ rule: 'first-line', text: line });
  });

  test.each([
    'بالصور.. الجسر الحجري يفتح أبوابه',
    'خاص: الجسر الحجري يفتح أبوابه',
    'القدس | الجسر الحجري يفتح أبوابه',
    'عاجل إلى وزير النقل',
    'خاص بالنساء فقط',
    'الجسر الحجري | قصة مدينة',
  ])('«%s» is all headline', (line) => {
    expect(article(`${line}\n\n${body}`).headline.value).toBe(line);
  });

  test('stays in a title that was stated', () => {
    expect(article(`---\ntitle: "عاجل | ${headline}"\n---\n${body}`).headline.value).toBe(`عاجل | ${headline}`);
  });
});

test.each([`${headline} - بقلم: هدى اليراعي`, `${headline} | هدى اليراعي`, `${headline} – كتبت هدى اليراعي`])(
  'who signs behind a headline is the author: «%s»',
  (line) => {
    const found = article(`${line}\n\n${body}`);
    expect(found).toMatchObject({ headline: { value: headline }, authors: { value: ['هدى اليراعي'] } });
  },
);

test('whom the text names below is in the news', () => {
  const line = 'رئيسة البلدية الجديدة | هدى اليراعي';
  const found = article(`${line}\n\nقالت هدى اليراعي إنها ${body}`);
  expect(found).toMatchObject({ headline: { value: line }, authors: { value: [] } });
});
