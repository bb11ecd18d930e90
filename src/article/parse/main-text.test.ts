import { expect, test } from 'vitest';
import { textOf } from '../blocks.ts';
import { htmlParts } from './html-blocks.ts';
import { parseHtml } from './html.ts';
import { isListOfLinks, mainText } from './main-text.ts';

const first = 'افتتح المجلس المحلي أمس الجسر الحجري في المدينة القديمة بعد عامين من أعمال الترميم.';
const second = 'وحضر الافتتاح عدد كبير من أهالي الوادي، وقالت الجمعية إن الجسر سيبقى للمشاة وحدهم.';
const third = 'وينتظر أن تفتح السوق المجاورة أبوابها في الأسبوع المقبل بعد انتهاء أعمال الرصف والإنارة.';
const body = [first, second, third];
const menu =
  '<div id="top"><a href="/">الرئيسية</a> <a href="/s">رياضة</a> <a href="/e">اقتصاد</a> <a href="/c">ثقافة وفنون</a></div>';
const teasers = `<div class="col-2"><p><a href="/1">${third}</a></p><p><a href="/2">${second}</a></p></div>`;
const talk = `<div class="comments-area">${`<p>تعليق: ${first} ${third}</p>`.repeat(6)}</div>`;
const p = (text: string) => `<p>${text}</p>`;

test.each<[string, string]>([
  ['in <article>', `${menu}<article><div>${body.map(p).join('</div><div>')}</div></article>${teasers}${talk}`],
  [
    'marked as articleBody',
    `${menu}<div><p>مقدمة الموقع</p><div itemprop="articleBody">${body.map(p).join('')}</div></div>${talk}`,
  ],
  ['in paragraphs of one container', `${menu}<div><div>${body.map(p).join('')}</div>${teasers}</div>${talk}`],
  [
    'in wrappers parted by advertisements',
    `${menu}<div class="story">${body.map((text) => `<div class="part">${p(text)}</div><div class="ad-box"><a href="/x">إعلان</a></div>`).join('')}</div>${teasers}`,
  ],
  ['with line breaks in a table', `<table><tr><td>${menu}</td><td>${body.join('<br><br>')}</td></tr></table>`],
  [
    'right in the body',
    `${menu}${body.map(p).join('')}<footer>جميع الحقوق محفوظة لمصباح الوادي ولا يجوز النقل إلا بإذن مكتوب.</footer>`,
  ],
  [
    'with share bars and related articles inside',
    `<article>${p(first)}<div class="share-buttons"><a href="#">شارك</a></div>${p(second)}<div class="related-posts"><ul><li><a href="/3">خبر آخر</a></li></ul></div>${p(third)}</article>`,
  ],
])('the text of a page %s is found whole, and nothing else', (_, html) => {
  const found = mainText(parseHtml(`<html><head><title>ص</title></head><body>${html}</body></html>`));
  expect(
    textOf(htmlParts(found).map((part) => part.block))
      .split('\n')
      .filter((line) => line !== ''),
  ).toEqual(body);
});

test.each<[string, boolean]>([
  [teasers.repeat(3), true],
  [`${teasers.repeat(3)}${p(first)}`, false],
  [`<p><a href="/1">${first}</a></p>`, false],
])('%# is told from a list of links', (html, is) => {
  expect(isListOfLinks(parseHtml(html))).toBe(is);
});

test('a large page that is nested deep is read within the time of a test', () => {
  const html = `<body>${'<div>'.repeat(180)}${`<p>${first} <a href="/x">${third}</a></p>`.repeat(5_000)}`;
  expect(mainText(parseHtml(html)).name).toBe('div');
});
