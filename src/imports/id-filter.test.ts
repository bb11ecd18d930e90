import { expect, test } from 'vitest';
import { IdFilter } from './id-filter.ts';

test('every id that was added is known, and hardly another', () => {
  const filter = new IdFilter();
  const ids = (from: string) => Array.from({ length: 100_000 }, (_, n) => `${from}${n}`);
  for (const id of ids('a')) filter.add(id);
  expect(ids('a').every((id) => filter.mayHave(id))).toBe(true);
  expect(ids('b').filter((id) => filter.mayHave(id)).length).toBeLessThan(5);
});
