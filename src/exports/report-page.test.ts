import { describe, expect, it } from 'vitest';
import { buildReport, nothingRead, type ReportParts } from '../archive/report.ts';
import type { Problem } from '../problems/problem.ts';
import type { Doubt, Look } from '../problems/report.ts';
import { formatReportPage } from './report-page.ts';

const problem: Problem = {
  code: 'impossible-date',
  file: 'خبر.txt',
  line: 3,
  found: 'التاريخ: 31/02/2016 <b>\u202e',
  expected: 'a day that exists',
  hint: 'date: 2016-02-29',
};
const doubtOf = (source: string, parts: Partial<Doubt> = {}): Doubt => ({
  source,
  url: `2016/${source}.html`,
  encoding: 'utf-8',
  unsure: { headline: 'قمة' },
  by: { headline: 'lead' },
  unknown: [],
  repairs: {},
  ...parts,
});
const lookOf = (source: string): Look => ({
  source,
  encoding: 'windows-1256',
  encodingConfidence: 'likely',
  original: 'قمة في المدينة <script>\nعقدت اليوم',
  understood: [
    { field: 'headline', value: 'قمة', from: 'inferred', rule: 'lead', confidence: 'unsure', line: 1 },
    { field: 'authors', value: '', from: null, rule: null, confidence: null, line: null },
    { field: 'published', value: '2016-10-10', from: 'stated', rule: 'sidecar', confidence: 'sure', line: 2 },
    { field: 'section', value: 'رياضة', from: 'inferred', rule: 'folder', confidence: 'sure', line: null },
  ],
});
const parts: ReportParts = {
  ...nothingRead,
  published: false,
  balance: { read: 40_003, published: 0, drafts: 1, quarantined: 1 },
  files: { ...nothingRead.files, found: 40_012, articles: 40_001, sidecars: 9, unusedImages: 2 },
  problems: [problem, { ...problem, code: 'empty-file', file: 'a.txt', line: null, found: 'nothing' }],
  held: [
    { source: 'b.txt', why: 'draft' },
    { source: 'd.txt', why: 'embargo until 2030-01-01' },
  ],
  doubts: [doubtOf('c.txt', { repairs: { entity: 2 } })],
  looks: [lookOf('c.txt')],
  reprints: { clusters: 2, articles: 5 },
};
/** The words of a page, without tags and isolates. */
const textOf = (html: string) =>
  html
    .replace(/<style>.*<\/style>/su, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/[\u2068\u2069]/gu, '')
    .replace(/\s+/gu, ' ');

describe('the report', () => {
  it('lists problems in the order of their files, with what each does to the build', () => {
    expect(buildReport(parts).problems.map(({ file, effect }) => [file, effect])).toEqual([
      ['a.txt', 'quarantine'],
      ['خبر.txt', 'stop'],
    ]);
  });

  it('keeps what it was settled by to itself', () => {
    expect(Object.keys(buildReport(parts)).sort()).toEqual(
      ['balance', 'doubts', 'files', 'groups', 'held', 'looks', 'problems', 'published', 'reprints'].sort(),
    );
  });
});

describe('the page of a report', () => {
  const html = formatReportPage(buildReport(parts), 'build');
  const text = textOf(html);

  it('says in Arabic what happened, the balance first', () => {
    expect(html).toMatch(/<html lang="ar" dir="rtl">/u);
    expect(text).toContain('لم يُنشر الموقع');
    expect(text.indexOf('الحصيلة')).toBeLessThan(text.indexOf('لا يُنشر شيء حتى يُصلح هذا'));
    for (const said of ['مقروء 40,003', 'منشور 0', 'محتجز 1', 'منحّى 1', 'غير منشور 40,001'])
      expect(text).toContain(said);
    expect(text).toContain('نصوص نُشرت أكثر من مرة: 2، وعدد طبعاتها 5');
    expect(text).toContain('محظور النشر حتى 2030-01-01 d.txt');
  });

  it('says where every file of the folder ended, and leaves out what there is none of', () => {
    const files = text.slice(text.indexOf('ملفات مجلد المحتوى'), text.indexOf('نصوص نُشرت'));
    for (const said of ['موجود 40,012', 'ملفات مقالات 40,001', 'ملفات بيانات مرافقة 9', 'صور لا تعرضها مقالة 2'])
      expect(files).toContain(said);
    expect(files).not.toContain('صور معروضة');
  });

  it('shows the text of an article as text, and lets no control of it through', () => {
    expect(html).toContain('31/02/2016 &lt;b&gt;\ufffd');
    expect(html).not.toMatch(/<b>|<script|\u202e/u);
  });

  it('has the original beside what was understood, and what settles it to copy', () => {
    expect(html).toContain('<pre class="original" dir="auto">قمة في المدينة &lt;script&gt;\nعقدت اليوم</pre>');
    expect(text).toContain('العنوان قمة استنتاج، من مطلع النص، السطر 1: غير مؤكد');
    expect(text).toContain('الكاتب غير معروف');
    expect(text).toContain('تاريخ النشر 2016-10-10 تصريح، من ملف البيانات المرافق، السطر 2: مؤكد');
    expect(html).toContain('c.yaml\u2069</figcaption><pre dir="ltr">title: &quot;قمة&quot;</pre>');
  });

  it('shows at most 200 articles of a group, and says how many there are', () => {
    const names = Array.from({ length: 1340 }, (_, n) => `${n}.txt`);
    const many = { ...parts, doubts: names.map((name) => doubtOf(name)), looks: names.map(lookOf) };
    const page = formatReportPage(buildReport(many), 'build');
    expect(page.match(/<article>/gu)).toHaveLength(200);
    expect(textOf(page)).toContain('المقالات المعروضة: 200 من 1,340؛ والباقي في report.json');
  });

  it('shows at most 100 groups of a kind', () => {
    const names = Array.from({ length: 150 }, (_, n) => `${'a'.repeat(n + 1)}/x.txt`);
    const page = formatReportPage(buildReport({ ...parts, doubts: names.map((name) => doubtOf(name)) }), 'build');
    expect(textOf(page)).toContain('المجموعات المعروضة: 100 من 150');
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
    const targets = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(targets.length).toBe(102);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has issues in thousands of folders as one group, with its articles, and says first how many there are of each kind', () => {
    const names = [...Array.from({ length: 1500 }, (_, n) => `عدد ${n}/x.txt`), 'ملحق/y.txt'];
    const many = { ...parts, doubts: names.map((name) => doubtOf(name)), looks: names.map(lookOf) };
    const page = formatReportPage(buildReport(many), 'build');
    const said = textOf(page);
    expect(said).toContain('1,501 عنوان غير مؤكد: من مطلع النص 1,501');
    expect(said.indexOf('المجموع بحسب المسألة')).toBeLessThan(said.indexOf('قيم غير مؤكدة'));
    expect(said).toContain('عنوان غير مؤكد: من مطلع النص عدد * (المجلدات: 1,500)');
    expect(page.match(/<article>/gu)).toHaveLength(201);
  });

  it('links to nothing outside, and needs no script', () => {
    expect(html).not.toMatch(/\b(?:src|action)=|href="[^#]|https?:|url\(|@import/u);
  });

  it('says of a file of two encodings that no line settles it, of another which may be tried', () => {
    const doubt = { unsure: { encoding: 'cp720' }, by: { encoding: 'cp720' } };
    const page = (repairs: Doubt['repairs']) =>
      textOf(formatReportPage(buildReport({ ...parts, doubts: [doubtOf('c.txt', { ...doubt, repairs })] }), 'build'));
    expect(page({})).toContain('encoding: cp720 إن بدا الأصل غير مقروء فاكتب مكانه ترميزًا آخر: utf-8,');
    expect(page({ 'foreign-byte': 3 })).toContain('في الملف أكثر من ترميز');
    expect(page({ 'foreign-byte': 3 })).not.toContain('encoding: cp720');
  });

  it('is that of a check, which publishes nothing', () => {
    const clean = { ...parts, problems: [], doubts: [], held: [], reprints: { clusters: 0, articles: 0 } };
    const page = textOf(formatReportPage(buildReport(clean), 'check'));
    expect(page).toContain('ليس فيما قُرئ ما يوقف البناء');
    expect(page).toContain('لا شيء يحتاج إلى نظر.');
    expect(page).toContain('صالح للنشر');
    expect(textOf(formatReportPage(buildReport(parts), 'check'))).toContain('فيما قُرئ ما يوقف البناء؛ أصلحه أولًا');
  });
});
