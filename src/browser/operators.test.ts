import { describe, expect, it } from 'vitest';
import { readOperators } from './operators.ts';

const read = (q: string) => {
  const { text, excluded, either } = readOperators(q);
  return [text.trim().replace(/\s+/gu, ' '), excluded, either];
};

describe('the signs of a query', () => {
  it.each([
    ['حلب -دمشق', 'حلب', ['دمشق'], []],
    ['-دمشق حلب', 'حلب', ['دمشق'], []],
    ['حلب −"ريف دمشق" -حمص', 'حلب', ['ريف دمشق', 'حمص'], []],
    ['حلب NOT دمشق', 'حلب', ['دمشق'], []],
    ['«سد النهر» -قمة', '«سد النهر»', ['قمة'], []],
    ['حلب AND دمشق', 'حلب دمشق', [], []],
    ['قصف حلب OR دمشق', 'قصف حلب دمشق', [], ['حلب', 'دمشق']],
    ['حلب | دمشق', 'حلب دمشق', [], ['حلب', 'دمشق']],
  ])('of «%s» are read', (q, text, excluded, either) => {
    expect(read(q)).toEqual([text, excluded, either]);
  });

  it.each([
    '-دمشق',
    'حلب - دمشق',
    'حلب-دمشق',
    'حلب -5',
    'الملك -رحمه الله- زار النهر',
    'حلب and دمشق',
    'OR حلب',
    'حلب -!',
    'حلب|دمشق',
    '',
  ])('are none in «%s»', (q) => {
    expect(read(q)).toEqual([q.replace(/\s+/gu, ' '), [], []]);
  });
});
