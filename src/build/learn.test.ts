import { expect, it } from 'vitest';
import { outgrown } from './learn.ts';

it('is asked for when the archive has twice the articles that it knew', () => {
  expect(outgrown(100, 199)).toEqual([]);
  expect(outgrown(100, 200)).toMatchObject([{ code: 'old-lexicon', hint: 'warraq learn' }]);
});
