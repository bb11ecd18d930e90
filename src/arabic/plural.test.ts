import { describe, expect, it } from 'vitest';
import { counted } from './plural.ts';

const article = { zero: 'لا مقالات', one: 'مقالة واحدة', two: 'مقالتان', few: 'مقالات', many: 'مقالة', other: 'مقالة' };
const section = { zero: 'لا أقسام', one: 'قسم واحد', two: 'قسمان', few: 'أقسام', many: 'قسمًا', other: 'قسم' };

describe('counted', () => {
  it.each([
    [0, 'لا مقالات'],
    [1, 'مقالة واحدة'],
    [2, 'مقالتان'],
    [3, '3 مقالات'],
    [10, '10 مقالات'],
    [11, '11 مقالة'],
    [99, '99 مقالة'],
    [100, '100 مقالة'],
    [103, '103 مقالات'],
    [1000, '1000 مقالة'],
  ])('counts %i articles as %s', (n, phrase) => {
    expect(counted(article, n)).toBe(phrase);
  });

  it.each([
    [10, '10 أقسام'],
    [11, '11 قسمًا'],
    [99, '99 قسمًا'],
    [100, '100 قسم'],
    [101, '101 قسم'],
    [102, '102 قسم'],
    [110, '110 أقسام'],
    [111, '111 قسمًا'],
  ])('gives the noun its ending after %i: %s', (n, phrase) => {
    expect(counted(section, n)).toBe(phrase);
  });

  it('shows the number in the digits it is given, and none where the noun says the number', () => {
    expect(counted(article, 12, '١٢')).toBe('١٢ مقالة');
    expect(counted(article, 2, '٢')).toBe('مقالتان');
  });
});
