import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from '../arabic/tokens.ts';
import { excerptOf, markAll } from './excerpt.ts';

const plain = (stretches: ReturnType<typeof excerptOf>) => stretches.map(({ text }) => text).join('');
const marked = (stretches: ReturnType<typeof excerptOf>) => stretches.filter(({ hit }) => hit).map(({ text }) => text);
const long = Array.from({ length: 40 }, (_, n) => `جملة رقم ${n} عن النهر.`).join(' ');

describe('markAll', () => {
  it('marks the words at the positions, in their own spelling', () => {
    expect(markAll('«القِمّة» في إسطنبول', [0, 2])).toEqual([
      { text: '«', hit: false },
      { text: 'القِمّة', hit: true },
      { text: '» في ', hit: false },
      { text: 'إسطنبول', hit: true },
    ]);
  });

  it('passes over positions beyond the text', () => {
    expect(markAll('قمة', [0, 7])).toEqual([{ text: 'قمة', hit: true }]);
  });
});

describe('excerptOf', () => {
  it('shows a short text whole', () => {
    expect(excerptOf('عاد الماء إلى البئر.', [1])).toEqual([
      { text: 'عاد ', hit: false },
      { text: 'الماء', hit: true },
      { text: ' إلى البئر.', hit: false },
    ]);
  });

  it('goes where the most hits are, begins with their sentence, and says where it is cut', () => {
    const shown = excerptOf(long, [3, 102, 104, 106]);
    expect(plain(shown)).toMatch(/^… جملة رقم 20 عن النهر\. .* …$/u);
    expect(marked(shown)).toEqual(['20', 'النهر', 'رقم']);
  });

  it('begins at the start of the text where nothing in it matched', () => {
    expect(plain(excerptOf(long, []))).toMatch(/^جملة رقم 0 /u);
    expect(plain(excerptOf(long, [205, 206, 207]))).toMatch(/^جملة رقم 0 /u);
  });

  it('heeds no positions beyond the text, which are of authors and tags', () => {
    expect(marked(excerptOf(long, [17, 205, 206, 207]))).toEqual(['3']);
  });

  it('prefers different words to one that comes often', () => {
    expect(marked(excerptOf(long, [3, 8, 13, 152, 154]))).toEqual(['30', 'النهر']);
  });

  it('goes where the words stand in the order of the query, though others have more of them', () => {
    expect(marked(excerptOf(long, [0, 1, 2, 4, 5, 6, 151, 152], [151, 152]))).toEqual(['رقم', '30']);
  });

  it('is a piece of the text, cut between words, with at least one hit marked', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('قمّة', 'سد', '. ', '\n', ' ', '12', '«', '؟ ', 'a'), { maxLength: 300 })
        .map((c) => c.join('')),
    );
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(120)), (text, positions) => {
        const words = tokens(text).map((token) => token.text);
        const inside = positions.filter((position) => position < words.length);
        const shown = excerptOf(text, inside);
        expect(text).toContain(plain(shown).replace(/^… /u, '').replace(/ …$/u, ''));
        const allowed = new Set(inside.map((position) => words[position]));
        expect(marked(shown).every((word) => allowed.has(word))).toBe(true);
        expect(marked(shown).length > 0).toBe(inside.length > 0);
      }),
    );
  });
});
