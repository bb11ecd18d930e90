import { expect, it } from 'vitest';
import { directionOf, isolateDirection } from './direction.ts';

it.each([
  ['AT&T تعلن أرباحها', undefined, 'rtl'],
  ['«STC» تتيح الفاتورة', undefined, 'rtl'],
  ['Anna Smith، ليلى السنديان', undefined, 'rtl'],
  ['قمة G20', undefined, undefined],
  ['20 قمة', undefined, undefined],
  ['Valley Power', 'ltr', undefined],
  ['The old bridge, known to everyone as «الجسر الحجري», was opened to walkers this morning.', 'ltr', undefined],
  ['«الجسر الحجري» is the name that everyone in the town gives to the old bridge.', undefined, undefined],
  ['The Valley Power Company for Water تفتح فرعا في المدينة القديمة', undefined, 'rtl'],
  ['Valley FC: الجسر', undefined, 'rtl'],
  ['5-7', undefined, undefined],
  ['', undefined, undefined],
])('%j stands in the direction of its language, not of its first letter', (text, direction, isolate) => {
  expect(directionOf(text)).toBe(direction);
  expect(isolateDirection(text)).toBe(isolate);
});
