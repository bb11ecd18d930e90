import { expect, it } from 'vitest';
import { formatReasons } from './format-reasons.ts';

it('groups what is made anew by what changed', () => {
  const reasons = [
    { what: 'file a.txt', why: ['new'] },
    { what: 'part 2016/10/a.html', why: ['articles', 'neighbours'] },
    { what: 'part 2016/10/b.html', why: ['articles', 'neighbours'] },
  ];
  expect(formatReasons(reasons)).toBe(
    'new: 1\n  file a.txt\narticles and neighbours: 2\n  part 2016/10/a.html\n  part 2016/10/b.html',
  );
});

it('names ten of many, and says how many more there are', () => {
  const lines = formatReasons(Array.from({ length: 12 }, (_, n) => ({ what: `file ${n}`, why: ['new'] }))).split('\n');
  expect(lines[0]).toBe('new: 12');
  expect(lines).toHaveLength(12);
  expect(lines.at(-1)).toBe('  … and 2 more');
});

it('says so where nothing is', () => {
  expect(formatReasons([])).toBe('nothing is read or made anew');
});
