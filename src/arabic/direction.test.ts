import { expect, it } from 'vitest';
import { directionOf, isolateDirection } from './direction.ts';

it.each([
  ['AT&T تعلن أرباحها', undefined, 'rtl'],
  ['«STC» تتيح الفاتورة', undefined, 'rtl'],
  ['Anna Smith، ليلى السنديان', undefined, 'rtl'],
  ['قمة G20', undefined, undefined],
  ['20 قمة', undefined, undefined],
  ['Valley Power', 'ltr', undefined],
  ['5-7', undefined, undefined],
  ['', undefined, undefined],
])('%j stands in the direction of its language, not of its first letter', (text, direction, isolate) => {
  expect(directionOf(text)).toBe(direction);
  expect(isolateDirection(text)).toBe(isolate);
});
