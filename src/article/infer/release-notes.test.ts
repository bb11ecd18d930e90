import { describe, expect, test } from 'vitest';
import { article, body } from '../../testing/read-text.ts';
import { textOf } from '../blocks.ts';

const headline = 'الجسر الحجري يفتح أبوابه للمشاة';

describe('lines that tell the newsroom what to do with a text', () => {
  test.each([
    'للنشر الفوري',
    '(للنشر)',
    'عاجل',
    '*** عاجل جدا ***',
    'حصري',
    'حصري لـ«مصباح الوادي»',
    '(خاص بمصباح الوادي)',
    'رجاء النشر',
    'URGENT',
    'ملاحظة للمحرر: يرجى عدم تغيير العنوان',
    'يرجى نشر البيان',
    'للنشر في عدد الغد',
    'ليس للنشر قبل الساعة الثامنة مساء',
    'محظور النشر حتى الثامنة مساء',
  ])('«%s» is neither headline nor author, and leaves the text', (line) => {
    for (const text of [`${line}\n\n${headline}\n\n${body}`, `${line}\n${headline}\n${body}`]) {
      const found = article(text);
      expect(found.headline.value).toBe(headline);
      expect(found.authors.value).toEqual([]);
      expect(textOf(found.blocks)).toBe(body);
      expect(found.taken).toContainEqual({ rule: 'release-note', text: line });
    }
    expect(article(`${line}\n\n${body}`).headline.source).toMatchObject({ rule: 'lead' });
  });

  test.each([
    'حظر النشر في قضية الجسر',
    'خاص بالنساء فقط',
    'عاجل إلى وزير النقل',
    'ممنوع النشر حتى بعد الموت',
    'للنشر حدود لا يراها الناشرون',
  ])('«%s» is a headline', (line) => {
    expect(article(`${line}\n\n${body}`).headline).toMatchObject({ value: line, source: { rule: 'first-line' } });
  });
});
