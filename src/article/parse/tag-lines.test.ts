import { expect, test } from 'vitest';
import { readDebris } from './debris.ts';
import { takeTags } from './tag-lines.ts';

const body = 'فتحت بلدية مدينة الريحان الجسر الحجري أمام المشاة صباح اليوم.';

function tagged(foot: string, glue = '\n\n') {
  const { lines, tags, taken } = takeTags(readDebris(`عنوان المقالة\n\n${body}${glue}${foot}`, 1).lines);
  const text = lines.flatMap((line) => (line.text === '' ? [] : [line.text])).join('\n');
  return { tags: tags?.value ?? null, isDivided: tags?.isDivided, text, taken: taken.length };
}

test.each([
  ['كلمات مفتاحية: جسر، مدينة الريحان', ['جسر', 'مدينة الريحان']],
  ['وسوم: جسر, مدينة الريحان', ['جسر', 'مدينة الريحان']],
  ['الكلمات الدالة: جسر - مدينة الريحان', ['جسر', 'مدينة الريحان']],
  ['الوسوم: #جسر #مدينة_الريحان', ['جسر', 'مدينة الريحان']],
  ['الكلمات المفتاحية\nجسر\nمدينة الريحان', ['جسر', 'مدينة الريحان']],
  ['Tags: جسر | مدينة الريحان', ['جسر', 'مدينة الريحان']],
  ['سمات جسر', ['جسر']],
  ['#جسر #مدينة_الريحان', ['جسر', 'مدينة الريحان']],
])('«%s» is a list of tags', (foot, tags) => {
  expect(tagged(foot)).toMatchObject({ tags, isDivided: true, text: `عنوان المقالة\n${body}` });
});

test('without commas words that stand together in the text are one tag, and the list is a guess', () => {
  const list = { tags: ['الجسر الحجري', 'مدينة الريحان', 'مشاة'], isDivided: false };
  expect(tagged('سمات الجسر الحجري مدينة الريحان مشاة')).toMatchObject(list);
  expect(tagged('سمات الجسر الحجري مدينة الريحان مشاة', ' ')).toMatchObject({
    ...list,
    text: `عنوان المقالة\n${body}`,
  });
});

test.each([
  ['وهي من سمات المدن القديمة', ' '],
  ['سمات المدن القديمة ثلاث: الماء والجسر والسوق.', '\n\n'],
  ['السمات التي يحبها الناس في المدن كثيرة، منها الماء والجسر والسوق والنهر والأشجار والظل.', '\n\n'],
])('«%s» is text', (foot, glue) => {
  expect(tagged(foot, glue)).toMatchObject({
    tags: null,
    taken: 0,
    text: `عنوان المقالة\n${body}${glue === ' ' ? ' ' : '\n'}${foot}`,
  });
});
