import { expect, it } from 'vitest';
import { batchesOf } from './batches.ts';

it('puts neighbours into batches, and what is too large into one of its own', () => {
  expect(batchesOf([3, 3, 9, 1], 6, (size) => size)).toEqual([[3, 3], [9], [1]]);
});

it('counts each as one where nothing else is said', () => {
  expect(batchesOf(['a', 'b', 'c'], 2)).toEqual([['a', 'b'], ['c']]);
  expect(batchesOf([], 2)).toEqual([]);
});
