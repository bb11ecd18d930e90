import { expect, test } from 'vitest';
import { article, body } from '../../testing/read-text.ts';
import { textOf } from '../blocks.ts';

const text = `الجسر الذي ننتظره\n\n${body}\n\n${body}`;

test.each([
  'كاتب وباحث',
  '* كاتبة من السهل',
  'باحث في شؤون المدن',
  'hoda@sahl.example',
  'البريد الإلكتروني: hoda@sahl.example',
  'تويتر: @hoda_sahl',
  'أستاذة في جامعة السهل\nhoda@sahl.example',
])('a name above %j at the foot is the writer', (note) => {
  const found = article(`${text}\n\nهدى اليراعي\n${note}`);
  expect(found.authors).toMatchObject({
    value: ['هدى اليراعي'],
    source: { rule: 'byline-line', confidence: 'likely' },
  });
  expect(textOf(found.blocks)).toBe(`${body}\n${body}\n${note}`);
});

test.each(['* هدى اليراعي، كاتبة من السهل', '* هدى اليراعي كاتبة من السهل', 'هدى اليراعي - باحثة في شؤون المدن'])(
  '«%s» names the writer and stays',
  (note) => {
    const found = article(`${text}\n\n${note}`);
    expect(found.authors.value).toEqual(['هدى اليراعي']);
    expect(textOf(found.blocks)).toBe(`${body}\n${body}\n${note}`);
  },
);

test.each([
  'هدى اليراعي\nوزيرة النقل',
  'هدى اليراعي\nمحامي المدعي',
  'هدى اليراعي كاتبة من السهل',
  '* جائزة المدينة، كاتب من السهل',
  'مدينة السهل\nكاتب وباحث',
])('%j names none', (note) => {
  expect(article(`${text}\n\n${note}`).authors.value).toEqual([]);
});

test('a byline at the head is nearer to the writer', () => {
  expect(article(`كتب: سليم الحداد\n${text}\n\n* هدى اليراعي، باحثة`).authors.value).toEqual(['سليم الحداد']);
});
