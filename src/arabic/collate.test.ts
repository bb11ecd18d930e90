import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, initialOf } from './collate.ts';

const anyName = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...Array.from('اأإآءبپتةجلهويىئؤABzé19«» ')), minLength: 1, maxLength: 8 }),
);

describe('initialOf', () => {
  it.each([
    ['أنقرة', 'ا'],
    ['إسطنبول', 'ا'],
    ['آسيا', 'ا'],
    ['القاهرة', 'ق'],
    ['الأمم المتحدة', 'ا'],
    ['الله', 'ا'],
    ['«الحياة»', 'ح'],
    ['ال', 'ا'],
    ['مُحمّد', 'م'],
    ['يوسف', 'ي'],
    ['Reuters', 'R'],
    ['Élysée', 'E'],
    ['٢٠٣٠', '#'],
    ['Москва', '#'],
    ['', '#'],
  ])('puts %s under %s', (name, initial) => {
    expect(initialOf(name)).toBe(initial);
  });
});

describe('compareNames', () => {
  it('sorts by the letters after ال, hamza or none, Latin names last but numbers', () => {
    const names = ['2030', 'Reuters', 'القاهرة', 'قطر', 'أنقرة', 'احمد', 'الأمم المتحدة', 'بيروت', 'BBC', 'يافا'];
    expect([...names].sort(compareNames)).toEqual([
      'احمد',
      'الأمم المتحدة',
      'أنقرة',
      'بيروت',
      'القاهرة',
      'قطر',
      'يافا',
      'BBC',
      'Reuters',
      '2030',
    ]);
  });

  it('is zero only for one and the same name', () => {
    fc.assert(fc.property(anyName, anyName, (a, b) => (compareNames(a, b) === 0) === (a === b)));
  });

  it('keeps names of one letter together', () => {
    fc.assert(
      fc.property(fc.array(anyName), (names) => {
        const initials = [...names].sort(compareNames).map(initialOf);
        const runs = initials.filter((initial, i) => initial !== initials[i - 1]);
        expect(runs.length).toBe(new Set(runs).size);
      }),
    );
  });

  it('does not depend on the order in which names come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyName), (names) => {
        expect([...names].reverse().sort(compareNames)).toEqual([...names].sort(compareNames));
      }),
    );
  });
});
