import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexWords } from '../../arabic/index-words.ts';
import { cutTexts } from '../../arabic/text-words.ts';
import { hashWords } from './hashed-words.ts';

it('gives each word of the index one hash, and the same one wherever it stands', () => {
  const written = fc.constantFrom('قمة', 'القِمَّة', 'قمه', '٠٧', '07', '7', 'ـ', '، ', ' ', '\n');
  fc.assert(
    fc.property(fc.array(fc.oneof(written, fc.string({ unit: 'grapheme' }))), (parts) => {
      const text = parts.join(' ');
      const words = indexWords(text);
      const hashes = [...hashWords(cutTexts(text)[0]!).words];
      expect(hashes).toHaveLength(words.length);
      expect(hashes.map((hash) => hashes.indexOf(hash))).toEqual(words.map((word) => words.indexOf(word)));
    }),
  );
});

it('knows numbers in any digits, with and without zeros before them', () => {
  const { numbers } = hashWords(cutTexts('٠٧ و07 و7 مقاعد')[0]!);
  expect(numbers).toHaveLength(3);
  expect(new Set(numbers).size).toBe(1);
});
