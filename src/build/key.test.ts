import { expect, it } from 'vitest';
import { changedInputs, keyOf } from './key.ts';

it('is the same for the same inputs, and tells which of them changed', () => {
  const key = keyOf({ program: ['1'], articles: ['a', 'b'], images: [] });
  expect(keyOf({ program: ['1'], articles: ['a', 'b'], images: [] })).toBe(key);
  expect(changedInputs(key, key)).toEqual([]);
  expect(changedInputs(key, keyOf({ program: ['1'], articles: ['a', 'c'], images: ['p.png'] }))).toEqual([
    'articles',
    'images',
  ]);
});

it('tells one text from two', () => {
  expect(keyOf({ articles: ['a', 'b'] })).not.toBe(keyOf({ articles: ['ab'] }));
});
