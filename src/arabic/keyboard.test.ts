import { expect, it } from 'vitest';
import { onArabicKeyboard } from './keyboard.ts';

it.each([
  ['hgsu,]dm', 'السعودية'],
  ['hgrlm 2016', 'القمة 2016'],
  ['hgrhivM', 'القاهرة'],
  ['Hkfhx', 'أنباء'],
  ['القمة hgrlm', null],
  ['2016', null],
])('%s is %s on an Arabic keyboard', (typed, arabic) => {
  expect(onArabicKeyboard(typed)).toBe(arabic);
});
