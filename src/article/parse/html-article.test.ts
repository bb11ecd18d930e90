import { describe, expect, test } from 'vitest';
import { textOf } from '../blocks.ts';
import { readHtml } from './html-article.ts';

const text = [
  'افتتح المجلس المحلي أمس الجسر الحجري في المدينة القديمة بعد عامين من أعمال الترميم.',
  'وحضر الافتتاح عدد كبير من أهالي الوادي، وقالت الجمعية إن الجسر سيبقى للمشاة وحدهم.',
];
const paragraphs = text.map((line) => `<p>${line}</p>`);
const menu =
  '<div id="top"><ul><li><a href="/">الرئيسية</a><li><a href="/s">رياضة</a><li><a href="/e">اقتصاد</a></ul></div>';
const page = (head: string, body: string) =>
  readHtml(
    `<html><head><title>صحيفة السنابل :: الجسر يفتح أبوابه</title>${head}</head><body>${menu}${body}</body></html>`,
  );
const linesOf = ({ parts }: ReturnType<typeof readHtml>) => textOf(parts.map((part) => part.block)).split('\n');

describe('a whole web page', () => {
  test('is read without menus, related articles and comments; what stood within the text is told', () => {
    const read = page(
      '',
      `<div class="entry"><h1>الجسر يفتح أبوابه</h1><div class="text">${paragraphs.join(
        '<p><strong>اقرأ أيضا:</strong></p><ul><li><a href="/2">تأجيل فتح الجسر</a></li></ul>',
      )}<p>طباعة | أرسل إلى صديق | عدد القراءات: 233</p></div>
      <div class="related-posts"><h3>مواضيع ذات صلة</h3><ul><li><a href="/3">مدرسة جديدة</a></li></ul></div>
      <div id="comments"><ol class="commentlist"><li><p>زائر: شكرا للبلدية على هذا العمل الجميل.</p></li></ol></div></div>
      <div id="footer"><p>جميع الحقوق محفوظة لصحيفة السنابل</p></div>`,
    );
    expect(linesOf(read)).toEqual(text);
    expect(read.removed).toEqual([
      { rule: 'related', text: 'اقرأ أيضا:' },
      { rule: 'related', text: 'تأجيل فتح الجسر' },
      { rule: 'share-bar', text: 'طباعة | أرسل إلى صديق | عدد القراءات: 233' },
    ]);
    expect(read.around).toBeGreaterThan(4);
    expect(read.offers.title?.value).toBe('الجسر يفتح أبوابه');
  });

  test('gives its byline and date where they stand between headline and text', () => {
    const read = page(
      '',
      `<p>12 أكتوبر 2016</p><div><h1>الجسر يفتح أبوابه</h1></div><div class="meta"><div>كتبت: هدى اليراعي</div><div>10 أكتوبر 2016</div><div>حجم الخط</div></div><div>${paragraphs.join('')}</div>`,
    );
    expect(linesOf(read)).toEqual(['كتبت: هدى اليراعي', '10 أكتوبر 2016', ...text]);
  });

  test('has its values from JSON-LD where no meta element states them', () => {
    const data = { '@type': 'NewsArticle', author: { name: 'هدى اليراعي' }, datePublished: '2016-10-10T08:00:00Z' };
    const { offers } = page(
      `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
      `<div>${paragraphs.join('')}</div>`,
    );
    expect(offers).toMatchObject({ authors: { value: ['هدى اليراعي'] }, date: { value: { date: { day: 10 } } } });
  });

  test.each([
    ['the name of the site is its first heading', '<h1><a href="/">صحيفة السنابل</a></h1><h2>الجسر يفتح أبوابه</h2>'],
    ['the headline is a bold line', '<b>الجسر يفتح أبوابه</b><br>'],
  ])('has its headline in its title where %s', (_, head) => {
    expect(page('', `<div>${head}${paragraphs.join('')}</div>`).offers.title?.value).toBe('الجسر يفتح أبوابه');
  });

  test.each([
    ['lines', text.join('\n\n'), []],
    ['HTML', paragraphs.join(''), ['<div id="app"></div>']],
    ['lines, of which the page shows the first', text.join('\n\n'), [`<p>${text[0]!.slice(0, 40)}…</p>`]],
  ])('has the text that was to come by script in its JSON-LD: %s', (_, articleBody, body) => {
    const data = { '@type': 'NewsArticle', headline: 'الجسر يفتح أبوابه', articleBody };
    const read = page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`, body.join(''));
    expect(linesOf(read)).toEqual(text);
    expect(read).toMatchObject({ isIndex: false, offers: { title: { value: 'الجسر يفتح أبوابه' } } });
  });

  test('has its own text where its JSON-LD has no more', () => {
    const data = { '@type': 'NewsArticle', articleBody: text.join(' ') };
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(linesOf(page(script, `<div>${paragraphs.join('')}</div>`))).toEqual(text);
  });

  test('is no article where it only leads to others', () => {
    const links = Array.from({ length: 6 }, (_, at) => `<p><a href="/${at}">الخبر رقم ${at} من أخبار المدينة</a></p>`);
    expect(page('', links.join('')).isIndex).toBe(true);
    expect(page('', `${links.join('')}${paragraphs.join('')}`).isIndex).toBe(false);
  });
});
