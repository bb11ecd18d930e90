import { describe, expect, it } from 'vitest';
import { readOperators } from './operators.ts';

const read = (q: string) => {
  const { text, excluded, alternatives } = readOperators(q);
  return [plain(text), excluded, alternatives.map(plain)];
};
const plain = (text: string) => text.trim().replace(/\s+/gu, ' ');

describe('the signs of a query', () => {
  it.each([
    ['حلب -دمشق', 'حلب', ['دمشق']],
    ['-دمشق حلب', 'حلب', ['دمشق']],
    ['حلب −"ريف دمشق" -حمص', 'حلب', ['ريف دمشق', 'حمص']],
    ['حلب -«ريف دمشق»', 'حلب', ['ريف دمشق']],
    ['حلب NOT دمشق', 'حلب', ['دمشق']],
    ['حلب AND NOT دمشق', 'حلب', ['دمشق']],
    ['حلب OR -دمشق', 'حلب', ['دمشق']],
    ['حلب NOT 2015', 'حلب', ['2015']],
    ['حلب -2015 -٣٠٠', 'حلب', ['2015', '٣٠٠']],
    ['قصف «حلب» -2015', 'قصف «حلب»', ['2015']],
    ['«سد النهر» -قمة', '«سد النهر»', ['قمة']],
    ['حلب AND دمشق', 'حلب دمشق', []],
    ['حلب -"" -«»', 'حلب', []],
  ])('of «%s» are read', (q, text, excluded) => {
    expect(read(q)).toEqual([text, excluded, []]);
  });

  it.each([
    ['قصف حلب OR دمشق', 'قصف حلب دمشق', ['قصف حلب', 'قصف دمشق']],
    ['حلب | دمشق OR حمص', 'حلب دمشق حمص', ['حلب', 'دمشق', 'حمص']],
    ['"سد النهر" OR «سد الوادي»', '"سد النهر" «سد الوادي»', ['"سد النهر"', '«سد الوادي»']],
    ['قمة حلب OR "سد النهر"', 'قمة حلب "سد النهر"', ['قمة حلب', 'قمة "سد النهر"']],
    ['حلب OR دمشق قصف OR غارة', 'حلب دمشق قصف غارة', ['حلب قصف', 'حلب غارة', 'دمشق قصف', 'دمشق غارة']],
    ['حلب OR - OR دمشق', 'حلب - دمشق', ['حلب', 'دمشق']],
    ['حلب أو دمشق', 'حلب أو دمشق', ['حلب', 'دمشق']],
    ['قصف حلب او "ريف حمص"', 'قصف حلب او "ريف حمص"', ['قصف حلب', 'قصف "ريف حمص"']],
    ['7.5 OR 3,000', '7.5 3,000', ['7.5', '3,000']],
  ])('that ask for one of several in «%s» are read', (q, text, alternatives) => {
    const [own, excluded, all] = read(q);
    expect([own, excluded]).toEqual([text, []]);
    expect([...(all as string[])].sort()).toEqual([...alternatives].sort());
  });

  it.each([
    '-دمشق',
    'حلب - دمشق',
    'حلب-دمشق',
    'حلب -5',
    'موسم 2014 -2015',
    '-273 درجة',
    'هبطت 5 -300',
    'أو حلب',
    'حلب أو',
    'أو أو',
    '«فن الجمال أو جمال الفن»',
    'هل يختار أهل المدينة الجسر الجديد أو الجسر القديم',
    'الملك -رحمه الله- زار النهر',
    'حلب and دمشق',
    'حلب -!',
    'حلب|دمشق',
    '"حلب OR دمشق"',
    '«قمة | سد» حلب',
    'OR',
    'OR OR',
    '-',
    '--',
    '- -',
    '-"',
    '-«',
    '--حلب',
    '',
  ])('are none in «%s»', (q) => {
    expect(read(q)).toEqual([plain(q), [], []]);
  });

  it.each(['OR حلب', 'حلب OR', '| حلب', 'حلب AND', 'حلب NOT', 'OR حلب OR OR'])('say nothing at an end: «%s»', (q) => {
    expect(read(q)).toEqual(['حلب', [], []]);
  });

  it('ask for so many at most, and say so', () => {
    const { alternatives, cut } = readOperators(Array.from({ length: 40 }, (_, n) => `كلمة${n}`).join(' OR '));
    expect([alternatives.length, cut]).toEqual([20, true]);
    expect(readOperators('حلب OR دمشق').cut).toBe(false);
  });

  it.each([
    '-',
    '- ',
    'ا',
    '"',
    '«',
    '" ',
    'ا OR ',
    'OR ',
    '-ا ',
    '1',
    '1.',
    'NOT ',
    ' ',
    '-"',
    '-«ا ',
    'ا -123 ',
    '! -123',
    ' -123',
    'أو ',
  ])('are read within the time of a test, however long a query of «%s» is', (part) => {
    expect(readOperators(part.repeat(100_000 / part.length)).alternatives.length).toBeLessThanOrEqual(20);
  });
});
