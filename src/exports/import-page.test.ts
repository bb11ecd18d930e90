import { describe, expect, it } from 'vitest';
import { NotedTally, notedProblem, type ImportReport } from '../imports/report.ts';
import type { Problem } from '../problems/problem.ts';
import { formatImportPage } from './import-page.ts';

const problem: Problem = {
  code: 'no-body',
  file: 'dump.ndjson',
  line: 7,
  found: 'سجل <b>بلا نص\u202e',
  expected: 'a text of at least one word',
  hint: 'name the column that holds it: --map body=name',
};
const tally = new NotedTally();
for (let line = 1; line <= 1_340; line++) {
  tally.add({
    file: 'dump.ndjson',
    line,
    effect: 'passed',
    what: `خبر ${line}`,
    why: { reason: 'status', value: 'draft' },
  });
}
tally.add(notedProblem({ ...problem, code: 'file-differs' }));
tally.add(notedProblem(problem));
tally.add(notedProblem({ ...problem, code: 'impossible-date' }));
const report: ImportReport = {
  source: 'dump.ndjson',
  rehearsal: false,
  balance: { read: 41_343, written: 40_000, there: 0, differing: 1, passed: 1_340, quarantined: 2 },
  mapping: { title: 'headline', body: '<script>' },
  left: ['views'],
  groups: tally.groups(),
};
const textOf = (html: string) =>
  html
    .replace(/<style>.*<\/style>/su, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ');

describe('the page of an import', () => {
  const html = formatImportPage(report);
  const text = textOf(html);

  it('has the balance, what was taken from where, and the reasons, what was set aside first', () => {
    for (const said of ['سجل مقروء 41,343', 'مكتوب 40,000', 'تُرك ملفه كما هو 1', 'متروك عن قصد 1,340', 'منحّى 2'])
      expect(text).toContain(said);
    expect(text).toContain('title headline');
    expect(text).toContain('أعمدة لم يؤخذ منها شيء: views');
    const places = ['ما نُحّي جانبًا', 'تنبيهات', 'ما تُرك عن قصد'].map((heading) => text.indexOf(heading));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  it('names each record by its line, of one reason the first 200 and how many there are', () => {
    expect(text).toContain('dump.ndjson:7');
    expect(text).toContain('dump.ndjson:200 خبر 200 حالته: draft');
    expect(text).not.toContain('dump.ndjson:201');
    expect(text).toContain('المعروضة: 200 من 1,340');
  });

  it('shows the text of a source as text, and links to nothing outside', () => {
    expect(html).toContain('سجل &lt;b&gt;بلا نص\ufffd');
    expect(html).not.toMatch(/<b>|<script|\u202e|\b(?:src|action)=|href="[^#]|https?:/u);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
    expect([...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('says of a rehearsal that nothing was written', () => {
    const rehearsed = textOf(formatImportPage({ ...report, rehearsal: true, groups: [] }));
    expect(rehearsed).toContain('هذه تجربة لم يُكتب فيها شيء');
    expect(rehearsed).toContain('سيُكتب 40,000');
    expect(rehearsed).toContain('لا شيء يحتاج إلى نظر');
  });
});
