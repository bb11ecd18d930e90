import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneEditApart } from './one-edit.ts';
import { slipsBetween } from './slips.ts';

describe('slipsBetween', () => {
  it.each([
    ['الثاين', 'الثاني', 0.7],
    ['مكتبه', 'مكتبه', 0],
    ['ضرف', 'ظرف', 0.7],
    ['مكتب', 'مكتبه', 1],
    ['التحقق', 'التحق', 0.7],
    ['قلم', 'علم', 1],
    ['قلم', 'سيف', Infinity],
    ['افتصاديا', 'اقتصاديا', 0.7],
  ])('%s and %s: %d', (one, other, slips) => {
    expect(slipsBetween(one, other, 2)).toBe(slips);
  });

  it('finds one slip wherever two words are one edit apart, and none where they are farther', () => {
    const word = fc.string({ unit: fc.constantFrom(...'ابتكم'), minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(slipsBetween(one, other, 1) <= 1).toBe(one === other || isOneEditApart(one, other));
      }),
      { numRuns: 3000 },
    );
  });
});
