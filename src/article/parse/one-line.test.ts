import { expect, test } from 'vitest';
import { textOf } from '../blocks.ts';
import { readDebris } from './debris.ts';
import { partOneLine } from './one-line.ts';
import { paragraphsOf } from './paragraphs.ts';

const sentence = 'وقال المدير إن العمل في الجسر مستمر في الليل والنهار، وإن الأهالي ينتظرون يوم الافتتاح بفارغ الصبر.';
const four = [sentence, sentence, sentence, sentence];

function paragraphs(text: string): readonly string[] {
  return paragraphsOf(readDebris(text, 1).lines).map(({ block }) => textOf([block]));
}

test('two blanks behind a sentence part a text of one line', () => {
  expect(paragraphs(`${four.join(' ')}  ${four.join(' ')}`)).toEqual([four.join(' '), four.join(' ')]);
  expect(paragraphs(`عنوان المقالة\n${four.join(' ')}&nbsp; ${sentence}`)).toEqual([
    'عنوان المقالة',
    four.join(' '),
    sentence,
  ]);
});

test('a sentence glued to the next parts it where others are not glued', () => {
  expect(paragraphs(`${four.join(' ')}${four.join(' ')}`)).toEqual([four.join(' '), four.join(' ')]);
  expect(paragraphs(four.join(''))).toEqual([four.join('')]);
});

test.each([
  ['blanks alone', four.join(' ')],
  ['two blanks inside a sentence', `${four.join(' ')} وقالت  صحيفة ${sentence}`],
  ['a site or an agency', `${four.join(' ')} وذكرت العربية.نت وكالة أ.ش.أ أن ${sentence}`],
  ['a sentence too short to be a paragraph', `${four.join(' ')}  نعم.`],
  ['a text of several lines', `${sentence}  ${sentence}\n${four.join(' ')}`],
])('%s do not', (_, text) => {
  expect(partOneLine(text, '\n').count).toBe(0);
});
