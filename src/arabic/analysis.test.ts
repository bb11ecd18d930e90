import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutsOf, indexedCut, keyOf, stemmed, type Nearness } from './analysis.ts';
import { clitics } from './analysis/clitics.ts';
import { indexWords } from './index-words.ts';

// In how many articles of an archive words are.
const archive = new Map(
  Object.entries({
    قمه: 9,
    القمه: 20,
    وقمه: 2,
    وزير: 30,
    الوزير: 40,
    زير: 1,
    وزارتها: 3,
    وزاره: 50,
    زار: 25,
    وليد: 8,
    حكم: 12,
    بحكم: 4,
    بحث: 9,
  }),
);
const cut = (word: string) => {
  const { clitic, base } = indexedCut(word, (asked) => archive.get(asked) ?? 0);
  return [clitic.letters, base];
};

describe('a word is indexed', () => {
  it.each([
    ['القمه', 'ال', 'قمه'],
    ['والوزير', 'وال', 'وزير'],
    ['للوزير', 'لل', 'وزير'],
    ['وبالوزير', 'وبال', 'وزير'],
    ['وقمه', 'و', 'قمه'],
    ['بحكم', 'ب', 'حكم'],
    ['وبحكم', 'وب', 'حكم'],
    ['وزير', '', 'وزير'],
    ['وزارتها', '', 'وزارتها'],
    ['وليد', '', 'وليد'],
    ['بحث', '', 'بحث'],
    ['الله', '', 'الله'],
    ['والله', '', 'والله'],
    ['لله', '', 'لله'],
    ['والدته', '', 'والدته'],
    ['بالغه', '', 'بالغه'],
    ['فلسطين', '', 'فلسطين'],
    ['كاليفورنيا', '', 'كاليفورنيا'],
    ['لعبدالرحمن', 'ل', 'عبدالرحمن'],
    ['اليد', '', 'اليد'],
    ['الان', '', 'الان'],
    ['2016', '', '2016'],
  ])('%s as «%s» and %s, by the word and the lexicon', (word, letters, base) => {
    expect(cut(word)).toEqual([letters, base]);
  });

  it('in a way that a query tries too, whatever the word and the lexicon', () => {
    const letters = fc
      .array(fc.constantFrom(...'والبفكسلهيت'), { minLength: 1, maxLength: 8 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(letters, fc.func(fc.nat(9)), (word, frequency) => {
        const { clitic, base } = indexedCut(word, frequency);
        expect(clitic.letters + base).toBe(word);
        expect(cutsOf(word)).toContainEqual({ clitic, base });
      }),
    );
  });

  it('with a code of its own for each particle', () => {
    expect(new Set(clitics.map(({ code }) => code)).size).toBe(clitics.length);
  });
});

describe('stemmed', () => {
  it.each([
    ['كتاب', 'كتاب'],
    ['كتابهم', 'كتاب'],
    ['كتابها', 'كتاب'],
    ['معامله', 'معامل'],
    ['معاملتها', 'معامل'],
    ['معاملاتهم', 'معامل'],
    ['خارجيه', 'خارج'],
    ['خارجيتها', 'خارج'],
    ['لبناني', 'لبنان'],
    ['لبنان', 'لبنان'],
    ['فلسطين', 'فلسطين'],
    ['مهندسون', 'مهندس'],
    ['مهندسين', 'مهندس'],
    ['مهندسوها', 'مهندس'],
    ['طالبتان', 'طالب'],
    ['سجلت', 'سجل'],
    ['سجلتها', 'سجل'],
    ['تصويت', 'تصويت'],
    ['قوات', 'قوات'],
    ['قواتها', 'قوات'],
    ['حياه', 'حيا'],
    ['حياتها', 'حيا'],
    ['بيوتهم', 'بيوت'],
    ['سكانها', 'سكان'],
    ['يده', 'يده'],
    ['وقت', 'وقت'],
    ['الله', 'الله'],
  ])('%s is %s', (base, stem) => {
    expect(stemmed(base).stem).toBe(stem);
  });

  it('loses no letter: words with one stem and one code are one word', () => {
    const word = fc
      .tuple(
        fc.constantFrom('كتاب', 'سجل', 'مهندس'),
        fc.array(fc.constantFrom('ه', 'ها', 'هم', 'ات', 'ي', 'ت', 'ون', 'ا', 'نا', 'و'), { maxLength: 3 }),
      )
      .map(([stem, ends]) => stem + ends.join(''));
    fc.assert(
      fc.property(word, word, (one, other) => {
        const [a, b] = [stemmed(one), stemmed(other)];
        if (a.stem === b.stem && a.code === b.code) expect(one).toBe(other);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('keyOf', () => {
  const bare = (base: string) => cutsOf(base).at(-1)!;

  it.each([
    ['والوزير', 'wzyr0002', 'wzyr000', 'wzyr0'],
    ['مكتبهم', 'mvtb0030', 'mvtb003', 'mvtb0'],
    ['ثوره', 'x1wr0100', 'x1wr010', 'x1wr0'],
    ['ظرف', 'x3rf0000', 'x3rf000', 'x3rf0'],
    ['2016', '2016z', '2016z', '2016z'],
    ['at', 'xaxt0000', 'xaxt000', 'xaxt0'],
    ['é', 'x9006h0000', 'x9006h000', 'x9006h0'],
  ])('%s: %s, of any particle %s, of any ending %s', (word, form, anyParticle, anyEnding) => {
    const read = cutsOf(word)[0]!;
    expect((['form', 'word', 'stem'] as const).map((nearness: Nearness) => keyOf(read, nearness))).toEqual([
      form,
      anyParticle,
      anyEnding,
    ]);
  });

  it('is another for another word, and no stem is the beginning of another one', () => {
    const word = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'ابتثذظغءپ19٣axyzé'), minLength: 1, maxLength: 5 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }),
    );
    fc.assert(
      fc.property(word, word, (one, other) => {
        const [a, b] = [indexWords(one)[0], indexWords(other)[0]];
        if (a === undefined || b === undefined || a === b) return;
        expect(keyOf(bare(a))).not.toBe(keyOf(bare(b)));
        const sameStem = stemmed(a).stem === stemmed(b).stem;
        expect(keyOf(bare(b)).startsWith(keyOf(bare(a), 'stem'))).toBe(sameStem);
        expect(keyOf(bare(a))).toMatch(/^[a-z0-9]+$/u);
      }),
      { numRuns: 2000 },
    );
  });
});
