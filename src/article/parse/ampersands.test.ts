import { expect, test } from 'vitest';
import { dropStrayAmpersands } from './ampersands.ts';

test.each([
  ['الروسي &بعد قمته', 'الروسي بعد قمته', 1],
  ['بين أنقرة وموسكو.&', 'بين أنقرة وموسكو.', 1],
  ['سوريا&', 'سوريا', 1],
  ['يوماً &حافلًا مع', 'يوماً حافلًا مع', 1],
  ['بتوقيع على &اتفاقيات', 'بتوقيع على اتفاقيات', 1],
  ['كلمة&أخرى', 'كلمة أخرى', 1],
  ['كلمة& أخرى', 'كلمة أخرى', 1],
  ['كلمة & & أخرى', 'كلمة أخرى', 2],
  ['كلمة&&أخرى', 'كلمة أخرى', 2],
  ['& أول السطر', 'أول السطر', 1],
  ['قال: «نعم&»', 'قال: «نعم»', 1],
])('the stray & of «%s» goes', (before, after, count) => {
  expect(dropStrayAmpersands(before)).toEqual({ text: after, count });
});

test.each([
  'شركة AT&T الأميركية',
  'قسم R&D',
  '(Q&A)',
  'متجر H & M في بيروت',
  'متجر «إتش & إم»',
  'شركة إتش & إم',
  'Johnson & Johnson',
  'https://example.org/?a=1&b=2',
  'كلمة&nbsp;أخرى',
  'نون & واو',
  'صفقة إيه تي&تي',
])('the & of «%s» stays', (text) => {
  expect(dropStrayAmpersands(text)).toEqual({ text, count: 0 });
});
