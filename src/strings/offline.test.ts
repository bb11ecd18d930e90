import { describe, expect, it } from 'vitest';
import { offlineWords, sizeWords } from './offline.ts';

describe('a size in words', () => {
  it.each([
    [0, '1 كيلوبايت'],
    [400, '1 كيلوبايت'],
    [13_400, '13 كيلوبايت'],
    [4_520_000, '4.5 ميغابايت'],
    [61_000_000, '61 ميغابايت'],
    [2_000_000_000, '2 غيغابايت'],
    [5_000_000_000_000, '5000 غيغابايت'],
  ])('of %i bytes: %s', (bytes, words) => {
    expect(sizeWords(bytes, 'latn')).toBe(words);
  });

  it('has the digits and the decimal sign of the archive', () => {
    expect(sizeWords(4_520_000, 'arab')).toBe('٤٫٥ ميغابايت');
  });
});

it('a share has the digits and the percent sign of the archive', () => {
  expect(offlineWords.some(40, 'latn')).toBe('حُفظ 40%');
  expect(offlineWords.some(40, 'arab')).toBe('حُفظ ٤٠٪');
});
