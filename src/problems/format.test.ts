import { describe, expect, it } from 'vitest';
import { formatProblem, inLine } from './format.ts';
import type { Problem } from './problem.ts';

const problem: Problem = {
  code: 'impossible-date',
  file: 'خبر.txt',
  line: 3,
  found: 'التاريخ: 31/02/2016 <b>\u202e',
  expected: 'a day that exists',
  hint: 'date: 2016-02-29',
};
describe('a problem on a terminal', () => {
  it('says where, what was found, what is allowed and what to write', () => {
    expect(formatProblem({ ...problem, file: 'a.txt', found: 'x' }).split('\n')).toEqual([
      'a.txt:3  the stated date does not exist [impossible-date]',
      '  found:    x',
      '  expected: a day that exists',
      '  do:       date: 2016-02-29',
    ]);
  });

  it('sets Arabic apart on a line of its own, and lets no control character of an article through', () => {
    const said = formatProblem(problem);
    expect(said).toContain('\n    \u2068التاريخ: 31/02/2016 <b>\ufffd\u2069\n');
    expect(said).not.toContain('\u202e');
  });

  it('has a text from elsewhere on one line, Arabic between isolates', () => {
    expect(inLine('a\nb')).toBe('a\ufffdb');
    expect(inLine('قمة \u202e')).toBe('\u2068قمة \ufffd\u2069');
  });
});
