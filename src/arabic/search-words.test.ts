import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexWords } from './index-words.ts';
import { askedPlaces, askedWords, lengthOfPhrase, searchWords, spellingsOf } from './search-words.ts';
import { tokens } from './tokens.ts';

describe('the words that are searched', () => {
  it('are one for each token, عبد and its name in both places', () => {
    expect(searchWords('زار عبدُ الرحمن ولعبد الله')).toEqual(['زار', 'عبدالرحمن', 'عبدالرحمن', 'ولعبد', 'الله']);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('عبد', 'وعبد', 'الرحمن', 'ال', '!', '12')), (words) => {
        const text = words.join(' ');
        expect(searchWords(text)).toHaveLength(tokens(text).length);
      }),
    );
  });

  it('are asked for once, together or apart, and a word that is said twice twice', () => {
    expect(askedWords('عبد الرحمن الشمري')).toEqual(askedWords('عبدالرحمن الشمري'));
    expect(askedPlaces('زار عبد  الرحمن.').at(-1)).toEqual({ word: 'عبدالرحمن', start: 4, end: 15 });
    expect(askedWords('محمد محمد')).toEqual(['محمد', 'محمد']);
    expect(askedWords('عبد الله عبد الله')).toEqual(['عبدالله', 'عبدالله']);
  });
});

describe('the spellings of a phrase', () => {
  it.each([
    ['سد النهر', ['سد النهر']],
    ['علي عبدالله صالح', ['علي عبدالله صالح', 'علي عبدالله عبدالله صالح']],
    ['عبدالله صالح عبدالملك', ['عبدالله صالح عبدالملك']],
    ['عبد عبدال وعبده', ['عبد عبدال وعبده']],
  ])('of %s have a compound in its midst once and twice', (phrase, spellings) => {
    expect(spellingsOf(phrase.split(' ')).map((words) => words.join(' '))).toEqual(spellings);
  });

  it('have among them the searched words of a text that has the phrase, however it writes up to three compounds', () => {
    const name = fc.constantFrom('عبدالله', 'عبد الله', 'لعبد الملك', 'صالح', 'بن');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (names) => {
        const text = names.join(' ');
        expect(` ${searchWords(`قال ${text} هنا`).join(' ')} `).toSatisfy((searched: string) =>
          spellingsOf(askedWords(text)).some((words) => searched.includes(` ${words.join(' ')} `)),
        );
      }),
    );
  });

  it('are eight at most', () => {
    expect(spellingsOf(Array.from({ length: 30 }, () => 'عبدالله'))).toHaveLength(8);
  });
});

describe('the length of a phrase', () => {
  it.each([
    ['علي عبد الله صالح', 4],
    ['علي عبدالله صالح', 3],
    ['عليّ عبدُ الله صالح', 4],
    ['علي عبدالله عبدالله صالح', 0],
    ['علي عبد صالح', 0],
    ['علي عبد', 0],
  ])('in %s is %d words', (text, length) => {
    expect(lengthOfPhrase(['علي', 'عبدالله', 'صالح'], indexWords(text), 0)).toBe(length);
  });
});
