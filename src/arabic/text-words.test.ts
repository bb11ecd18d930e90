import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutTexts, ofForms } from './text-words.ts';
import { tokens } from './tokens.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom('قِمّة', 'قمة', 'ـ', '٢٣', 'AT&T', '«', ' ', '\n')).map((parts) => parts.join('')),
);

describe('texts cut into words', () => {
  it('have the words that tokens are', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        for (const [i, { text, forms, ids, bounds }] of cutTexts(...texts).entries()) {
          expect(text).toBe(texts[i]);
          const words = Array.from(ids, (id, at) => ({
            text: forms.word(id),
            start: bounds[2 * at],
            end: bounds[2 * at + 1],
          }));
          expect(words).toEqual(tokens(text));
        }
      }),
    );
  });

  it('know a form by one number in all of them', () => {
    const [one, other] = cutTexts('قمة النهر', 'النهر، قمة');
    expect([...other!.ids]).toEqual([...one!.ids].reverse());
    expect(other!.forms).toBe(one!.forms);
  });
});

describe('what is known of forms', () => {
  it('is worked out once for each', () => {
    const asked: string[] = [];
    const lengths = ofForms((written) => asked.push(written) && written.length);
    const [one, other] = cutTexts('حصان سحر حصان', 'حصان كبير');
    expect(Array.from(one!.ids, (id) => lengths(one!)[id])).toEqual([4, 3, 4]);
    expect(Array.from(other!.ids, (id) => lengths(other!)[id])).toEqual([4, 4]);
    // Of other texts too, which were cut before.
    expect(asked.filter((form) => ['حصان', 'سحر', 'كبير'].includes(form))).toEqual(['حصان', 'سحر', 'كبير']);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('is worked out anew when forms are counted from 0 again', () => {
    const written = ofForms((form) => form);
    const [before] = cutTexts('قمة');
    cutTexts(Array.from({ length: 300_001 }, (_, n) => `${n}`).join(' '));
    const [after] = cutTexts('نهر');
    expect(after!.forms).not.toBe(before!.forms);
    expect(Array.from(after!.ids, (id) => written(after!)[id])).toEqual(['نهر']);
    expect(Array.from(before!.ids, (id) => written(before!)[id])).toEqual(['قمة']);
  });
});
