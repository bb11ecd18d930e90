import { expect, test } from 'vitest';
import { parseHtml } from '../article/parse/html.ts';
import { dayOf, importedOf, shownText } from './imported.ts';
import { mappingOf } from './mapping.ts';
import { linkedDataOf } from '../article/parse/json-ld.ts';

test.each([
  ['1476144000', '2016-10-11'],
  ['1476144000000', '2016-10-11'],
  ['Mon, 10 Oct 2016 20:30:00 +0000', '10 Oct 2016'],
  ['10/10/2016', '10/10/2016'],
  ['2016-10-10T22:30:00+03:00', '2016-10-10T22:30:00+03:00'],
])('the date %s is stated as %s', (written, stated) => {
  expect(dayOf(written)).toBe(stated);
});

test.each<[string, string | readonly string[], boolean]>([
  ['status', '1', false],
  ['status', '0', true],
  ['status', ['false'], true],
  ['state', '-2', true],
  ['is_published', '0', true],
  ['state', 'الوادي', false],
])('a record whose %s is %j is passed over: %s', (name, value, isPassed) => {
  const values = new Map<string, string | readonly string[]>([
    ['body', 'فتحت البلدية الجسر.'],
    [name, value],
  ]);
  const record = { place: { file: 'a.csv', line: 2 }, number: '000002', values, blocks: null, images: new Map() };
  const mapping = mappingOf([record], []);
  expect('taken' in mapping && 'passed' in importedOf(record, mapping)).toBe(isPassed);
});

test.each([
  ['فتحت البلدية الجسر، وقالت إن […]', true],
  ['فتحت البلدية الجسر، وقالت إن [&#8230;]', true],
  ['<p>فتحت البلدية الجسر [...] <a href="/1">اقرأ المزيد »</a></p>', true],
  ['<p>فتحت البلدية الجسر…</p><p><a href="/1">إقرأ المزيد</a></p>', true],
  ['فتحت البلدية الجسر... المزيد', true],
  ['فتحت البلدية الجسر، ويريد الأهالي المزيد.', false],
  ['قال الراوي: ثم مضى...', false],
  ['حذف المحرر [...] من النص ما أراد.', false],
])('the text %s is told as cut: %s', (body, isTold) => {
  const record = {
    place: { file: 'a.xml', line: 2 },
    number: '000002',
    values: new Map([['body', body]]),
    blocks: null,
    images: new Map(),
  };
  const mapping = mappingOf([record], []);
  const imported = 'taken' in mapping ? importedOf(record, mapping) : null;
  const notices = imported && 'notices' in imported ? imported.notices : [];
  expect(notices.map(({ code }) => code)).toEqual(isTold ? ['cut-text'] : []);
});

test.each([
  ['قال &quot;لا&quot;\n  ثم <b>نعم</b>', 'قال "لا" ثم نعم'],
  ['AT&amp;T &#1575;&#1604;', 'AT&T ال'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['س\u0000 \ufeffص\ud800', 'س ص\ufffd'],
])('the value %j is shown as %s', (value, shown) => {
  expect(shownText(value)).toBe(shown);
});

test.each<[string, object | null]>([
  ['{"@type":"WebPage","name":"صفحة"}', null],
  ['{"@type":"NewsArticle","headline":', null],
  [
    '[{"@type":"Organization","name":"دار"},{"@type":["NewsArticle"],"headline":"قمة &quot;المدينة&quot;","author":["هدى اليراعي",{"name":"ليلى السنديان"}],"keywords":"قمم، طاقة"}]',
    { headline: 'قمة "المدينة"', authors: ['هدى اليراعي', 'ليلى السنديان'], tags: ['قمم', 'طاقة'], date: null },
  ],
  [
    '{"@type":"WebPage","mainEntity":{"@type":"BlogPosting","headline":"خبر","url":"https://example.org/1","datePublished":"2016-10-10"}}',
    { headline: 'خبر', url: 'https://example.org/1', date: '2016-10-10' },
  ],
])('the linked data %s is read', (json, expected) => {
  const found = linkedDataOf(parseHtml(`<script type="application/ld+json">${json}</script>`));
  if (expected === null) expect(found).toBeNull();
  else expect(found).toMatchObject(expected);
});
