import { expect, it } from 'vitest';
import { hashText } from './text-hash.ts';

it('tells a part of a text as it tells that part alone, and spreads texts that are nearly alike', () => {
  expect(hashText('قمة النهر', 4)).toBe(hashText('النهر'));
  expect(hashText('قمة النهر', 0, 3)).toBe(hashText('قمة'));
  const addresses = Array.from({ length: 12_800 }, (_, n) => `2016/10/${n}.html`);
  const ofEach = (divisor: number) => addresses.filter((address) => hashText(address) % divisor === 0).length;
  expect(ofEach(128)).toBeGreaterThan(70);
  expect(ofEach(128)).toBeLessThan(130);
});
