import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vocabulary } from './vocabulary.ts';

describe('a vocabulary', () => {
  it('finds a word again wherever it stands', () => {
    const words = new Vocabulary();
    expect(words.numberOf('خبر عاجل', 0, 3)).toBe(0);
    expect(words.numberOf('خبر عاجل', 4, 8)).toBe(1);
    expect(words.numberOf('هذا خبر', 4, 7)).toBe(0);
    expect(words.size).toBe(2);
    expect([words.word(0), words.word(1)]).toEqual(['خبر', 'عاجل']);
  });

  it('numbers any words as a map by their text would, also when there are many', () => {
    const many = Array.from({ length: 3000 }, (_, i) => String(i));
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (some) => {
        const vocabulary = new Vocabulary();
        const numbers = new Map<string, number>();
        const words = [...some, ...many, ...some];
        const expected = words.map((word) => {
          numbers.set(word, numbers.get(word) ?? numbers.size);
          return numbers.get(word);
        });
        expect(words.map((word) => vocabulary.numberOf(` ${word} `, 1, word.length + 1))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});
