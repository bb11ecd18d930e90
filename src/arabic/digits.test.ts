import { expect, test } from 'vitest';
import { toDigits } from './digits.ts';

test('digits of the three scripts become those asked for and nothing else changes', () => {
  expect(toDigits('9 محرم ١٤٣٨ و۲۰۱۶', 'latn')).toBe('9 محرم 1438 و2016');
  expect(toDigits('10/10/2016', 'arab')).toBe('١٠/١٠/٢٠١٦');
});
