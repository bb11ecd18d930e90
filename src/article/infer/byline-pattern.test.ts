import { expect, test } from 'vitest';
import type { Part } from '../parse/paragraphs.ts';
import { takePattern } from './byline-pattern.ts';
import { partText } from './head-lines.ts';

const parts = (...lines: string[]): Part[] =>
  lines.map((text, at) => ({ block: { kind: 'paragraph', children: [{ kind: 'text', text }] }, line: at + 1 }));

function taken(pattern: string, ...lines: string[]) {
  const found = takePattern(parts(...lines), pattern);
  return found && [found.authors.value, found.authors.line, found.parts.map(partText), found.taken[0]?.text];
}

const body = 'افتتحت البلدية الجسر أمام المشاة صباح اليوم.';

test.each([
  ['مراسلتنا {author} تكتب', ['جسر جديد', 'مراسلتنا هدى اليراعي تكتب', body], ['هدى اليراعي'], 2, ['جسر جديد', body]],
  ['[{author}]', [body, '[ هدى اليراعي ]'], ['هدى اليراعي'], 2, [body]],
  ['إعداد/ {author} - {any}', ['اعداد/ هدى اليراعي – القسم الثقافي', body], ['هدى اليراعي'], 1, [body]],
  ['{author} ::', [`هدى اليراعي وأيمن الخيزراني :: ${body}`], ['هدى اليراعي', 'أيمن الخيزراني'], 1, [body]],
])('«%s» finds the author', (pattern, lines, authors, line, rest) => {
  const [value, at, left] = taken(pattern, ...lines) ?? [];
  expect([value, at, left]).toEqual([authors, line, rest]);
});

test('the words that leave the text are kept', () => {
  expect(taken('{author} ::', `هدى اليراعي :: ${body}`)?.[3]).toBe('هدى اليراعي ::');
});

test.each(['{author}: {any}.', 'كتب {author}', '{author} ::'])('«%s» finds none in other text', (pattern) => {
  expect(taken(pattern, body)).toBeNull();
});

test('signs of the pattern stand for themselves, and no text makes it slow', () => {
  expect(taken('(.*) {author}', `أخبار هدى ${body}`)).toBeNull();
  const long = Array.from({ length: 9 }, () => 'ا - '.repeat(5_000));
  expect(taken('{any} - {author} - {any} = نهاية', ...long)).toBeNull();
});
