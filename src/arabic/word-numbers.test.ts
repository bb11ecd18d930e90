import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordNumbers } from './word-numbers.ts';

describe('numbers of words', () => {
  it('find a word again wherever it stands', () => {
    const words = new WordNumbers();
    expect(words.numberOf('خبر عاجل', 0, 3)).toBe(0);
    expect(words.numberOf('خبر عاجل', 4, 8)).toBe(1);
    expect(words.numberOf('هذا خبر', 4, 7)).toBe(0);
    expect(words.size).toBe(2);
    expect([words.word(0), words.word(1)]).toEqual(['خبر', 'عاجل']);
  });

  it('are those of a map by the text of any words, also of many', () => {
    const many = Array.from({ length: 3000 }, (_, i) => String(i));
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (some) => {
        const met = new WordNumbers();
        const numbers = new Map<string, number>();
        const words = [...some, ...many, ...some];
        const expected = words.map((word) => {
          numbers.set(word, numbers.get(word) ?? numbers.size);
          return numbers.get(word);
        });
        expect(words.map((word) => met.numberOf(` ${word} `, 1, word.length + 1))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});
