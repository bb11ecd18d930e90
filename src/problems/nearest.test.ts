import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it.each([
  ['titel', 'title'],
  ['التارخ', 'التاريخ'],
  ['Tags', 'tags'],
  ['photographer', null],
])('the key nearest to %s is %s', (found, meant) => {
  expect(nearest(found, ['title', 'date', 'id', 'tags', 'التاريخ'])).toBe(meant);
});
