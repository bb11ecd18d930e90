import { describe, expect, test } from 'vitest';
import { article } from '../../testing/read-text.ts';
import { textOf } from '../blocks.ts';
import { wireMark } from './wire-marks.ts';

const lead = 'أعلنت بلدية المدينة اليوم بدء العمل في جسر الوادي الذي يصل السوق القديمة بالميناء، بعد توقف دام عامين.';
const last = 'وقال مدير الأشغال إن العمل ينتهي قبل حلول الشتاء، وإن الطريق سيبقى مفتوحا أمام المشاة طوال هذه المدة.';
const paragraphs = (text: string) => article(text).blocks.map((block) => textOf([block]));

describe('what closes the text of an agency', () => {
  test.each([
    '(انتهى)',
    '// انتهى //',
    '- انتهى -',
    'انتهى.',
    'إنتهى',
    'يتبع',
    '-يتبع-',
    '(يُتبع)',
    'يتبع...',
    '###',
    '* * *',
    'ر.م/س.ع',
    'جم/رح/دص',
    'م ع / س ل',
    'AB/cd',
    'ر.م',
    '20:26 ت م',
    '20:26 ت م NNNN',
    'NNNN',
    '٢٠:٢٦ ت م',
    'أ.هـ',
    '(400 كلمة)',
  ])('«%s» leaves the text and stays in what was taken', (mark) => {
    expect(wireMark(mark)).toBe(mark.length);
    const found = article(`${lead}\n\n${last}\n\n${mark}`);
    expect(found.blocks.map((block) => textOf([block]))).toEqual([lead, last]);
    expect(found.taken).toContainEqual({ rule: 'wire-mark', text: mark });
  });

  test.each(['(انتهى)', '// انتهى //', '-يتبع-', 'انتهى'])('«%s» leaves the last paragraph', (mark) => {
    expect(paragraphs(`${lead}\n\n${last} ${mark}`)).toEqual([lead, last]);
    expect(paragraphs(`${last} ${mark}`)).toEqual([last]);
  });

  test('several leave it, above and below who signs', () => {
    expect(paragraphs(`${lead}\n${last}\n// انتهى //\n20:26 ت م`)).toEqual([lead, last]);
    const signed = article(`${lead}\n${last} (إعداد سليم الحداد وتحرير هدى اليراعي)\n(انتهى)\nر.م/س.ع`);
    expect(signed.blocks.map((block) => textOf([block]))).toEqual([lead, last]);
    expect(signed.authors.value).toEqual(['سليم الحداد']);
    expect(article(`${lead}\n${last}\nالمصدر: سانا\n(انتهى)`).credit).toBe('سانا');
    expect(article(`${lead}\n${last}\n###\nبقلم: سليم الحداد`).authors.value).toEqual(['سليم الحداد']);
  });

  test('it leaves web pages too', () => {
    const page = `<h1>الجسر يفتح أبوابه</h1><p>${lead}</p><p>${last}</p><p>(انتهى)</p>`;
    expect(article(Buffer.from(page), 'a.html').blocks.map((block) => textOf([block]))).toEqual([lead, last]);
  });

  test.each([
    'انتهى العمل',
    'يتبع الوزير سياسة جديدة.',
    'وقال إن الأمر انتهى',
    'وسأل: هل انتهى؟',
    'كل شيء انتهى.',
    'نظر إلى النهر طويلا. انتهى.',
    'هل عاد الماء؟ انتهى',
    'و/أو',
    'نعم/لا',
    'وقال إن عصر «السوق» انتهى.',
    'يتبع في العدد القادم',
    'أ.ف.ب',
    'د ب أ',
    'صراع / سلام',
    'المدينة/القرية',
    '2-1',
    '12',
    'اه',
  ])('«%s» is text', (text) => {
    expect(wireMark(text)).toBe(0);
  });

  test.each([
    ['ونظر إلى النهر وقال إن كل شيء قد', 'انتهى.'],
    ['واعلم أن خير ما', 'يتبع'],
    ['وفاز الوادي بنتيجة', '2.10'],
  ])('«%s» goes on with «%s» on the next line', (open, end) => {
    expect(paragraphs(`${lead}\n\n${last}\n\n${open}\n\n${end}`)).toEqual([lead, last, open, end]);
  });

  test('between paragraphs it stays where it may end a quotation', () => {
    expect(paragraphs(`${lead}\n\n(انتهى)\n\n${last}`)).toEqual([lead, '(انتهى)', last]);
    expect(paragraphs(`${lead}\n\n- انتهى -\n\n${last}`)).toEqual([lead, last]);
  });
});

test('a long line of signs is read within the time of a test', () => {
  expect(wireMark(`${'-'.repeat(1_000_000)}انتها`)).toBe(0);
});
