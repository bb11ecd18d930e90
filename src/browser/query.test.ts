import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexWords } from '../arabic/index-words.ts';
import { halfTyped, parseQuery, placesOf } from './query.ts';

describe('parseQuery', () => {
  it.each(['"سدّ النهر"', '«سدّ النهر»', '“سدّ النهر”', '„سدّ النهر”'])('reads %s as a phrase, folded', (text) => {
    expect(parseQuery(`قمّة ${text}`)).toEqual({
      words: [{ word: 'قمه', literal: false }],
      sequence: ['قمه'],
      phrases: [['سد', 'النهر']],
      numbers: [],
      excluded: [],
      alternatives: [],
      cut: false,
    });
  });

  it('keeps several phrases apart, and takes a single quoted word for a word', () => {
    expect(parseQuery('"سد النهر" "القمة" «خط بحري»')).toEqual({
      words: [{ word: 'القمه', literal: true }],
      sequence: [],
      numbers: [],
      excluded: [],
      alternatives: [],
      cut: false,
      phrases: [
        ['سد', 'النهر'],
        ['خط', 'بحري'],
      ],
    });
  });

  it('asks for a word once, however often and however it is spelt', () => {
    expect(parseQuery('إسطنبول اسطنبول "اسطنبول"').words).toEqual([{ word: 'اسطنبول', literal: true }]);
  });

  it('keeps the order of the words, and what is said twice', () => {
    expect(parseQuery('محمد بن محمد').sequence).toEqual(['محمد', 'بن', 'محمد']);
  });

  it('takes the first thirty words of a text, and says so', () => {
    const text = Array.from({ length: 200 }, (_, n) => `كلمة${'ا'.repeat(n)}`).join(' ');
    expect(parseQuery(text)).toMatchObject({ cut: true, sequence: [] });
    expect(parseQuery(text).words).toHaveLength(30);
    expect(parseQuery(`"${text}"`).phrases[0]).toHaveLength(30);
  });

  it('knows the numbers that are in parts, and not in quotes', () => {
    expect(parseQuery('نمو ٧٫٥٪ "3,000" 12')).toMatchObject({
      sequence: ['نمو', '7', '5', '12'],
      phrases: [['3', '000']],
      numbers: [['7', '5']],
    });
  });

  it('sets apart what is to be left out, and that of which one is enough', () => {
    expect(parseQuery('قصف حلب OR دمشق -"ريف حمص" -حماة')).toMatchObject({
      sequence: ['قصف', 'حلب', 'دمشق'],
      excluded: [['ريف', 'حمص'], ['حماه']],
      alternatives: ['قصف حلب', 'قصف دمشق'],
    });
  });

  it('says so where more is to be left out than it can', () => {
    expect(parseQuery(`قمة ${'-حلب '.repeat(31)}`)).toMatchObject({ cut: true });
    expect(parseQuery(`قمة ${'-حلب '.repeat(30)}`)).toMatchObject({ cut: false });
    expect(parseQuery('حلب OR دمشق '.repeat(5))).toMatchObject({ cut: true });
  });

  it.each(['', '   ', '!!!', '""', '«»', '«…»', 'َُِّ', '\0'])('finds no word in %j', (text) => {
    expect(parseQuery(text)).toEqual({
      words: [],
      sequence: [],
      phrases: [],
      numbers: [],
      excluded: [],
      alternatives: [],
      cut: false,
    });
  });

  it.each(['«خط بحري', '"خط بحري', 'خط بحري»', '»خط بحري«'])(
    'takes a quote that has no partner for nothing: %s',
    (text) => {
      expect(parseQuery(text)).toMatchObject({ sequence: ['خط', 'بحري'], phrases: [] });
    },
  );

  it('takes the inner one of two opened quotes for a phrase', () => {
    expect(parseQuery('قمة «في «سد النهر»')).toMatchObject({ sequence: ['قمه', 'في'], phrases: [['سد', 'النهر']] });
  });

  it.each(['"', '«', '“', '„', '-«', '" ', '1', 'ا OR '])(
    'reads a long query of «%s» within the time of a test',
    (part) => {
      expect(parseQuery(part.repeat(300_000 / part.length)).phrases).toEqual([]);
    },
  );

  it('has the words of any text and no others, none empty', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 25 }),
      fc
        .array(fc.constantFrom('"', '«', '»', '“', '”', ' ', 'قمّة', 'سد', '<b>', '.*', '(', '١٢'))
        .map((c) => c.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { words, phrases, excluded } = parseQuery(text);
        expect(new Set([...words.map(({ word }) => word), ...phrases.flat(), ...excluded.flat()])).toEqual(
          new Set(indexWords(text)),
        );
        expect(phrases.every((phrase) => phrase.length > 1)).toBe(true);
      }),
    );
  });
});

describe('placesOf', () => {
  it('tells every place of a phrase, also where two overlap', () => {
    expect(placesOf(['سد', 'النهر'], ['سد', 'النهر', 'و', 'سد', 'سد', 'النهر'])).toEqual([0, 1, 4, 5]);
    expect(placesOf(['ها', 'ها'], ['ها', 'ها', 'ها'])).toEqual([0, 1, 1, 2]);
    expect(placesOf(['سد', 'النهر'], ['النهر', 'سد'])).toEqual([]);
  });

  it('tells both words of a name with عبد, and a phrase that begins in its midst', () => {
    const words = ['زار', 'الملك', 'عبد', 'العزيز', 'المدينه'];
    expect(placesOf(['الملك', 'عبدالعزيز'], words)).toEqual([1, 2, 3]);
    expect(placesOf(['عبدالعزيز', 'المدينه'], words)).toEqual([2, 3, 4]);
    expect(placesOf(['العزيز', 'المدينه'], words)).toEqual([3, 4]);
  });
});

describe('the half-typed word of a query', () => {
  it.each([
    ['القم', 'القم'],
    ['مهرجان القِمّ', 'القم'],
    ['«سد النهر» بحي', 'بحي'],
    ['«سد النه', 'النه'],
    ['زار عبد الرح', 'عبدالرح'],
    ['', null],
    ['القمة ', null],
    ['القمة،', null],
    ['«سد النهر»', null],
    ['حلب -دم', null],
    ['حلب OR دم', 'دم'],
    ['حلب OR', null],
    ['حلب OR ', null],
    ['!!!', null],
  ])('of «%s» is %s', (text, begun) => {
    expect(halfTyped(text)).toBe(begun);
  });
});
