import { describe, expect, test } from 'vitest';
import { article, body } from '../../testing/read-text.ts';

const headline = 'البلدية تفتح الجسر أمام المشاة';
const page = (title: string, above = '', head = '') =>
  article(`<html><head><title>${title}</title>${head}</head><body>${above}<p>${body}</p></body></html>`, 'a.html');

describe('of the title of a page without an h1 the headline is taken', () => {
  test.each([
    `${headline} - صوت السهل`,
    `${headline} | صوت السهل`,
    `${headline}|صوت السهل`,
    `${headline} – جريدة صوت السهل الإلكترونية اليومية المستقلة الشاملة`,
    `${headline} - محليات - صوت السهل`,
    `${headline} :: صوت السهل :: شبكة إخبارية مستقلة`,
    `${headline} - sahl.example`,
    `صوت السهل | ${headline}`,
    `صوت السهل - ${headline}`,
    `موقع أخبار السهل - ${headline}`,
    `محليات | ${headline} | صوت السهل`,
  ])('«%s»', (title) => {
    expect(page(title).headline).toMatchObject({ value: headline, source: { rule: 'html-title' } });
  });

  test.each([
    headline,
    'الوادي 3 - السهل 2: فوز كبير في النهائي',
    'البلدية - الجسر مفتوح أمام المشاة',
    'البلدية تفتح الجسر - العمل المتواصل على ضفتي النهر',
    'حكاية الجسر - 2',
    'كلام - صوت الجسر',
    'مدير البلدية : الجسر مفتوح',
  ])('«%s» is one', (title) => {
    expect(page(title).headline.value).toBe(title);
  });

  test('with the name of its site told by the page', () => {
    const site = '<meta property="og:site_name" content="السهل">';
    expect(page('', '', `<meta property="og:title" content="${headline} - السهل">${site}`).headline.value).toBe(
      headline,
    );
  });

  test('where a line above the text repeats it', () => {
    expect(page(`${headline} - كل ما يهم أهل السهل وما حوله من أخبار`, `<b>${headline}</b><br>`).headline.value).toBe(
      headline,
    );
  });
});

test.each(['Untitled Document', 'صفحة جديدة 1', 'صوت السهل', 'صوت السهل - الخبر بين يديك'])(
  'where the title is «%s» the heading of the text is the headline',
  (title) => {
    const found = page(title, `<h2>${headline}</h2>`);
    expect(found.headline).toMatchObject({ value: headline, source: { rule: 'first-line' } });
    expect(found.blocks).toHaveLength(1);
  },
);

test('an h1 that is the site beside the headline in the title is no headline', () => {
  const found = page(`${headline} - صوت السهل`, `<h1>صوت السهل</h1><h2>${headline}</h2>`);
  expect(found.headline.value).toBe(headline);
  expect(found.blocks).toHaveLength(1);
});

test('menus in tables above the text leave it, and its head is read', () => {
  const found = page(
    headline,
    `<table><tr><td>الرئيسية | محليات</td></tr></table><b>${headline}</b><br>هدى اليراعي - 9/1/2009<br><br>`,
  );
  expect(found).toMatchObject({
    authors: { value: ['هدى اليراعي'] },
    published: { value: { year: 2009, month: 1, day: 9 } },
  });
  expect(found.blocks).toHaveLength(1);
  expect(found.taken).toContainEqual({ rule: 'page-line', text: 'الرئيسية | محليات' });
  expect(page(headline, '<p>الرئيسية | محليات<br>سطر من النص</p>').blocks).toHaveLength(2);
});
