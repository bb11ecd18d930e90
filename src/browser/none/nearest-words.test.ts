import { describe, expect, it } from 'vitest';
import { documentOf } from '../../testing/search/documents.ts';
import { openInMemory } from '../../testing/search/search-in-memory.ts';
import { nearestWords } from './nearest-words.ts';
import { replaced } from './offers.ts';

const { vocabulary } = openInMemory(
  [[documentOf(0, 'القناديل', 'مهرجان القناديل في زخرفة المدينة وزخارف القصر والقصور')]],
  () => 1,
);

describe('the nearest words of the archive', () => {
  it.each([
    ['القناديلل', ['القناديل']],
    ['زخرفستان', ['زخرفه']],
    ['القصيده', ['القصر', 'قصور']],
    ['ءءءءء', []],
    ['9', []],
  ])('to %s are %j', async (word, expected) => {
    expect((await nearestWords(word, vocabulary)).slice().sort()).toEqual(expected.slice().sort());
  });
});

describe('a word in the place of another', () => {
  it.each([
    ['مهرجان "القنادبل" هنا', 'القنادبل', 'القناديل', 'مهرجان "القناديل" هنا'],
    ['قِمّة قمه وقمة', 'قمه', 'قمم', 'قمم قمم وقمة'],
    ['<b>قمت', 'قمت', 'قمم', '<b>قمم'],
  ])('leaves the rest of «%s» as it is', (q, asked, word, expected) => {
    expect(replaced(q, asked, word)).toBe(expected);
  });
});
