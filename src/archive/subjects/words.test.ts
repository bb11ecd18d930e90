import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutTexts } from '../../arabic/text-words.ts';
import { createReader } from './words.ts';

const read = createReader();
const wordsOf = (headline: string, body: string) => {
  const [head, rest] = cutTexts(headline, body);
  return read(head!, rest!);
};

it('are those of the headline and then those of the body, as if a line ended between them', () => {
  const anyText = fc
    .array(fc.constantFrom('قمة', 'النهر', ' ', '«', '»', '"', '،', '.', '\n', '٢٣'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(anyText, anyText, (headline, body) => {
      const { headline: size, ...words } = wordsOf(headline, body);
      const { headline: none, ...whole } = wordsOf('', headline === '' ? body : `${headline}\n${body}`);
      expect(words).toEqual(whole);
      expect(size + wordsOf('', body).size).toBe(words.size);
      expect(none).toBe(0);
    }),
  );
});
