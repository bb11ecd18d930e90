import { describe, expect, test } from 'vitest';
import { article } from '../../testing/read-text.ts';
import { textOf } from '../blocks.ts';

const lead = 'أعلنت بلدية المدينة اليوم بدء العمل في جسر الوادي الذي يصل السوق القديمة بالميناء، بعد توقف دام عامين.';
const [half, rest] = [
  'وقال مدير الأشغال في حديث إلى الصحفيين صباح أمس إن العمل ينتهي قبل حلول الشتاء، وإن الطريق الذي يمر تحت الجسر',
  'سيبقى مفتوحا أمام المشاة طوال هذه المدة، ثم يفتح أمام السيارات.',
];
const whole = `${half} ${rest}`;
const paragraphs = (text: string) => article(text).blocks.map((block) => textOf([block]));

describe('numbers of printed pages', () => {
  test.each(['- 3 -', '–٣–', '3', 'صفحة 3 من 5', 'الصفحة 3', '- صفحة 3 -', 'Page 3 of 5'])(
    '«%s» leaves a paragraph that it cut',
    (number) => {
      const found = article(`${lead}\n\n${half}\n\n${number}\n\n${rest}`);
      expect(found.blocks.map((block) => textOf([block]))).toEqual([lead, whole]);
      expect(found.taken).toContainEqual({ rule: 'page-number', text: number });
      expect(found.repairs).toContainEqual({ rule: 'page-number', count: 1 });
    },
  );

  test('those that name the page leave the text anywhere, others only its end', () => {
    expect(paragraphs(`${lead}\n\nصفحة 2 من 3\n\n${whole}`)).toEqual([lead, whole]);
    expect(paragraphs(`${lead}\n\n${whole}\n\n- 2 -`)).toEqual([lead, whole]);
  });

  test('among the labels of a head the page is where the article stood', () => {
    expect(article(`العنوان: الجسر\nالصفحة: 3\n\n${lead}`).page).toBe('3');
    expect(article(`العنوان: الجسر\n\n${lead}\n\nالصفحة: 3`).taken.map(({ rule }) => rule)).not.toContain(
      'page-number',
    );
  });

  test('lines that were wrapped are joined over them', () => {
    const lines = `${lead} ${whole} ${lead} ${whole}`.match(/.{1,60}(?:\s|$)/gu)!.map((line) => line.trim());
    const text = [...lines.slice(0, 4), '', '- 1 -', '', ...lines.slice(4)].join('\n');
    expect(paragraphs(text).join(' ')).toBe(lines.join(' '));
    expect(paragraphs(text)).toHaveLength(1);
  });

  test.each(['- 2 -', '2', '(2)'])('«%s» that counts the parts of a text stays', (number) => {
    expect(paragraphs(`${lead}\n\n${number}\n\n${whole}`)).toEqual([lead, number, whole]);
  });

  test('a number that ends a text is a result or a sum', () => {
    expect(paragraphs(`${lead}\n\n${whole}\n\n12`)).toEqual([lead, whole, '12']);
  });
});
