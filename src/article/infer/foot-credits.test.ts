import { describe, expect, test } from 'vitest';
import { readSettings } from '../../settings/read-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import { textOf } from '../blocks.ts';
import { readArticle } from '../read-article.ts';
import { footCredits, roles } from './foot-credits.ts';

const settings = readSettings('') as Settings;
const read = (text: string) =>
  readArticle({ path: 'a.txt', bytes: Buffer.from(text), sidecar: null }, settings, new Set()).article!;
const lead = 'أعلنت بلدية المدينة اليوم بدء العمل في جسر الوادي الذي يصل السوق القديمة بالميناء، بعد توقف دام عامين.';
const last = 'وقال مدير الأشغال إن العمل ينتهي قبل حلول الشتاء، وإن الطريق سيبقى مفتوحا أمام المشاة طوال هذه المدة.';
const signed = '(إعداد سليم الحداد وتحرير هدى اليراعي)';

describe('credits at the foot of a text', () => {
  test.each(roles)('a $name is read in its example', ({ example, words }) => {
    expect(footCredits(example.startsWith('(') ? example : `(${example})`)).not.toBeNull();
    expect(example).toMatch(new RegExp(words, 'u'));
  });

  test.each([
    ['(كتب: سليم الحداد وهدى اليراعي)', ['سليم الحداد', 'هدى اليراعي'], 'sure'],
    [signed, ['سليم الحداد'], 'sure'],
    ['تقرير سليم الحداد وهدى اليراعي، تحرير سعاد الخطيب', ['سليم الحداد', 'هدى اليراعي'], 'sure'],
    ['كتب سليم الحداد – تصوير هدى اليراعي.', ['سليم الحداد'], 'sure'],
    [
      '(تغطية صحفية سليم الحداد وهدى اليراعي – إعداد سعاد الخطيب للنشرة العربية – تحرير أحمد المنصوري)',
      ['سليم الحداد', 'هدى اليراعي'],
      'sure',
    ],
    ['(إعداد سليم الحداد للنشرة العربية - تحرير هدى اليراعي)', ['سليم الحداد'], 'likely'],
    ['(تحرير هدى اليراعي)', [], 'sure'],
  ])('%s', (text, authors, confidence) => {
    expect(footCredits(text)).toEqual({ authors, length: text.length, confidence });
  });

  test('who only their roles make persons are not sure', () => {
    const credits = footCredits('(تغطية بروكاش هالوران - تحرير هدى اليراعي)');
    expect(credits).toMatchObject({ authors: ['بروكاش هالوران'], confidence: 'likely' });
  });

  test.each([
    'وقال تقرير دولي، تحرير المدينة قريب',
    'تقرير سليم الحداد',
    'تحرير الأسعار، تقرير جديد',
    '(تقرير سنوي)',
    '(إعداد جيل متعلم يقود المستقبل)',
    '(سليم الحداد)',
    'كتب سليم الحداد في مذكراته عن تحرير هدى اليراعي',
  ])('«%s» has none', (text) => {
    expect(footCredits(text)).toBeNull();
  });

  test.each([
    ['on a line of their own', `${lead}\n\n${last}\n\n${signed}\n`],
    ['behind the last sentence', `${lead}\n\n${last} ${signed}\n`],
    ['above a date', `${lead}\n\n${last}\n\n${signed}\n\n10/10/2016\n`],
  ])('%s leave the text whole, stay in what was taken, and name the author', (_, text) => {
    const article = read(text);
    expect(article.blocks.map((block) => textOf([block]))).toEqual([lead, last]);
    expect(article.authors).toMatchObject({
      value: ['سليم الحداد'],
      source: { rule: 'foot-credits', confidence: 'sure' },
    });
    expect(article.taken).toContainEqual({ rule: 'foot-credits', text: signed });
  });

  test('leave the author that the head names', () => {
    const text = `بقلم: سعاد الخطيب\n\n${lead}\n\n${last} (تحرير هدى اليراعي)\n`;
    expect(read(text).authors.value).toEqual(['سعاد الخطيب']);
  });
});
