import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldComposed } from './fold.ts';
import { indexWords } from './index-words.ts';
import { tokens } from './tokens.ts';

describe('fold', () => {
  it.each([
    ['إسطنبول', 'اسطنبول'],
    ['القِمَّة', 'القمه'],
    ['مستشفى', 'مستشفي'],
    ['مســـؤول', 'مسوول'],
    ['٢٠١٦ و۲۰۱۶', '2016 و2016'],
    ['کتابی', 'كتابي'],
    ['ﺍﻟﻘﻤﺔ', 'القمه'],
    ['أحمد'.normalize('NFD'), 'احمد'],
    ['AT&T', 'at&t'],
  ])('folds %s to %s', (before, after) => {
    expect(fold(before)).toBe(after);
  });

  it('is at rest after one go, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('fold sign by sign', () => {
  it('gives what the rules give for the whole text', () => {
    const signs = fc.constantFrom(...'أإآاىيیةؤئكکـ٠۹ A«\n\u064b\u0651\u0652\u0653\u0654\u0655\u0670\u200fﻻéÉﷺ');
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(signs).map((all) => all.join('')),
    );
    fc.assert(fc.property(anyText, (text) => fold(text) === foldComposed(text)));
  });
});

describe('tokens', () => {
  it('keeps letters with their marks together and parts letters from digits', () => {
    expect(tokens('مؤتمرُ الطاقة ألـ23، AT&T').map((t) => t.text)).toEqual(['مؤتمرُ', 'الطاقة', 'ألـ', '23', 'AT', 'T']);
  });

  it('gives the offsets of each word in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        tokens(text).every((t) => text.slice(t.start, t.end) === t.text),
      ),
    );
  });
});

describe('tokens of any text', () => {
  it('are its runs of letters and of digits', () => {
    const word = /(?![\u0640\u06e5\u06e6])\p{L}[\p{L}\p{M}\u200b-\u200f\u2060-\u2069\u00ad]*|\p{Nd}+|[²³¹⁰⁴-⁹₀-₉]+/gu;
    const units = fc.constantFrom(...'اxـَۥ\u200f٣1²₀⁹ .', '\ud800', '\udc00', '\ud802\udd00', '😀');
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(units).map((c) => c.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tokens(text).map(({ text: t, start }) => [t, start])).toEqual(
          [...text.matchAll(word)].map((match) => [match[0], match.index]),
        );
      }),
    );
  });
});

describe('index words', () => {
  it('are one for each token, never empty and never two', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...'ﹰـﷺا ۥأ٣²ﻻَ')).map((c) => c.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const words = indexWords(text);
        expect(words).toHaveLength(tokens(text).length);
        expect(words.every((word) => /^[\p{L}\p{N}]+$/u.test(word))).toBe(true);
      }),
    );
  });

  it('keep apart what letters, digits and signs keep apart', () => {
    expect(indexWords('قالت «القِمّة»: ٢٥ألفًا، 1ـ2').join(' ')).toBe('قالت القمه 25 الفا 1 2');
    expect(indexWords('10⁶ م²، CO₂').join(' ')).toBe('10 6 م 2 co 2');
  });
});
