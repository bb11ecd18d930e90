import { expect, test } from 'vitest';
import { NotedTally } from './report.ts';

test('records passed over are counted apart by their kind and status, not by the line that they repeat', () => {
  const tally = new NotedTally();
  const reasons = [
    ['kind', 'page'],
    ['kind', 'files'],
    ['kind', 'files'],
    ['status', 'draft'],
    ['repeats', '1'],
    ['repeats', '2'],
  ] as const;
  for (const [line, [reason, value]] of reasons.entries())
    tally.add({ effect: 'passed', file: 'a.xml', line, what: '', why: { reason, value } });
  expect(tally.groups().map(({ what, value, count }) => [what, value, count])).toEqual([
    ['kind', 'files', 2],
    ['repeats', null, 2],
    ['kind', 'page', 1],
    ['status', 'draft', 1],
  ]);
});
