import { expect, test } from 'vitest';
import { article, body } from '../../testing/read-text.ts';
import { textOf } from '../blocks.ts';

const title = 'الجسر الحجري يفتح أبوابه للمشاة';

test('words that a narrow column cut are joined', () => {
  const lines = [
    'وقالت دائرة الشؤون الاقتصا-',
    'دية إن الجسر سيبقى مغلقا، وإن المر-',
    'حلة الثانية تبدأ مع العام المقبل.',
  ];
  const found = article(`${title}\n\n${body}\n\n${lines.join('\n')}`);
  expect(textOf(found.blocks)).toContain('الشؤون الاقتصادية\nإن الجسر سيبقى مغلقا، وإن المرحلة\nالثانية تبدأ');
  expect(found.repairs).toContainEqual({ rule: 'wrapped-line', count: 2 });
  const whole = article(`${title}\n\n${body}\n\nفي الشؤون الاقتصا-\nدية.\nوفي السنوات الما-\nضية.`);
  expect(textOf(whole.blocks)).toContain('في الشؤون الاقتصادية.\nوفي السنوات الماضية.');
});

test.each([
  ['افتتح الجسر في مدينة الريحان-\nواس والصحف كلها تكتب عنه.'],
  ['افتتح الجسر في مدينة الريحان -\nوالصحف كلها تكتب عنه اليوم -\nوالناس يعبرون.'],
  ['افتتح الجسر في مدينة الريحان-\n\nوالصحف كلها تكتب عنه اليوم-\n\nوالناس يعبرون.'],
])('%j stays as it is', (text) => {
  expect(article(`${title}\n\n${body}\n\n${text}`).repairs).toEqual([]);
});
