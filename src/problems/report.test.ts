import { describe, expect, it } from 'vitest';
import { formatProblem } from './format.ts';
import type { Problem } from './problem.ts';
import { buildReport, formatReportHtml } from './report.ts';

const problem: Problem = {
  code: 'impossible-date',
  file: 'خبر.txt',
  line: 3,
  found: 'التاريخ: 31/02/2016 <b>\u202e',
  expected: 'a day that exists',
  hint: 'date: 2016-02-29',
};
const report = buildReport({
  published: false,
  balance: { read: 3, published: 0, drafts: 1, quarantined: 1 },
  problems: [problem, { ...problem, code: 'empty-file', file: 'a.txt', line: null, found: 'nothing' }],
  held: [{ source: 'b.txt', why: 'draft' }],
  doubts: [
    { source: 'c.txt', url: '2016/c.html', encoding: 'utf-8', unsure: { headline: 'قمة' }, repairs: { entity: 2 } },
  ],
  reprints: { clusters: 2, articles: 5 },
});

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
});

describe('the report', () => {
  it('lists problems in the order of their files, with what each does to the build', () => {
    expect(report.problems.map(({ file, effect }) => [file, effect])).toEqual([
      ['a.txt', 'quarantine'],
      ['خبر.txt', 'stop'],
    ]);
  });

  it('is a page that says what happened, and shows the text of an article as text', () => {
    const html = formatReportHtml(report);
    expect(html).toContain('3 files read = 0 published + 1 drafts + 1 quarantined');
    expect(html).toContain('NOT published');
    expect(html).toContain('31/02/2016 &lt;b&gt;');
    expect(html).toContain('headline: \u2068قمة\u2069');
    expect(html).toContain('Texts printed more than once: 2, in 5 articles');
    expect(html).not.toContain('<b>');
    expect(formatReportHtml({ ...report, reprints: { clusters: 0, articles: 0 } })).not.toContain('printed more');
  });
});
