import { describe, expect, test } from 'vitest';
import type { Block } from './article.ts';
import { countWords, textOf } from './blocks.ts';
import { parseMarkdown } from './markdown.ts';
import { readHtml } from './parse/html-article.ts';

const text = (value: string) => ({ kind: 'text', text: value }) as const;
const shapes = (blocks: readonly Block[]) =>
  blocks.map((block) => `${block.kind}${'start' in block ? ` from ${block.start}` : ''}: ${textOf([block])}`);

describe('Markdown', () => {
  test('its structure becomes blocks', () => {
    expect(parseMarkdown('# عنوان\n\nنص *مائل* و**عريض**\nسطر\n\n- واحد\n- اثنان\n\n> قول\n\n#### فرع')).toEqual([
      { kind: 'heading', level: 2, children: [text('عنوان')] },
      {
        kind: 'paragraph',
        children: [
          text('نص '),
          { kind: 'emphasis', children: [text('مائل')] },
          text(' و'),
          { kind: 'strong', children: [text('عريض')] },
          text(' سطر'),
        ],
      },
      {
        kind: 'list',
        ordered: false,
        items: [[{ kind: 'paragraph', children: [text('واحد')] }], [{ kind: 'paragraph', children: [text('اثنان')] }]],
      },
      { kind: 'quote', blocks: [{ kind: 'paragraph', children: [text('قول')] }] },
      { kind: 'heading', level: 4, children: [text('فرع')] },
    ]);
  });

  test.each<[string, readonly string[]]>([
    ['1. أولا\n2. ثانيا', ['list: أولا\nثانيا']],
    ['3. ثالثا\n4. رابعا', ['list from 3: 3. ثالثا\n4. رابعا']],
    ['0) صفرا', ['list from 0: 0. صفرا']],
    ['1. أولا\n1. ثانيا\n1. ثالثا', ['list: أولا\nثانيا\nثالثا']],
    ['3. ثالثا\n2. ثانيا\n1. أولا', ['list from 3: 3. ثالثا', 'list from 2: 2. ثانيا', 'list: أولا']],
    ['1. أولا\n2. ثانيا\n7. سابعا', ['list: أولا\nثانيا', 'list from 7: 7. سابعا']],
    ['99. الأخير', ['list from 99: 99. الأخير']],
    ['1978. كان عاما صعبا.', ['paragraph: 1978. كان عاما صعبا.']],
    ['1978. *كان* عاما\n\n      صعبا', ['paragraph: 1978. كان عاما', 'paragraph: صعبا']],
    ['1978)', ['paragraph: 1978)']],
    ['1978. كان\n1979. صار', ['list from 1978: 1978. كان\n1979. صار']],
    ['1978. كان\n1979. صار\n1982. عاد', ['paragraph: 1978. كان', 'paragraph: 1979. صار', 'paragraph: 1982. عاد']],
  ])('%j keeps its numbers', (source, shown) => {
    expect(shapes(parseMarkdown(source))).toEqual(shown);
  });

  test.each([
    ['[نص](https://example.org/أ)', 'https://example.org/أ'],
    ['[نص](mailto:a@example.org)', 'mailto:a@example.org'],
    ['[نص](javascript:alert(1))', null],
    ['[نص](data:text/html,x)', null],
    ['[نص](page.html)', null],
  ])('the link %s leads to %s', (source, href) => {
    const [block] = parseMarkdown(source);
    const children = block?.kind === 'paragraph' ? block.children : [];
    expect(children).toEqual(href === null ? [text('نص')] : [{ kind: 'link', href, children: [text('نص')] }]);
  });

  test('HTML, template tags and indented verse come out as text', () => {
    expect(textOf(parseMarkdown('<script>alert(1)</script> <b>نعم</b> {{ x }}\n\n    بيت من الشعر'))).toBe(
      '<script>alert(1)</script> <b>نعم</b> {{ x }}\nبيت من الشعر',
    );
  });

  test('an image follows its paragraph, its file name as written', () => {
    expect(parseMarkdown('قبل ![صورة الجسر](صور/جسر.png) بعد')).toEqual([
      { kind: 'paragraph', children: [text('قبل بعد')] },
      { kind: 'image', src: 'صور/جسر.png', caption: 'صورة الجسر' },
    ] satisfies Block[]);
  });
});

describe('HTML', () => {
  test('the article is read, markup and scripts are not', () => {
    const { parts } = readHtml(
      '<nav>قائمة</nav><article><p onclick="x()">نص <b>عريض</b> <a href="javascript:x">رابط</a><br>سطر</p><script>x</script><div>آخر<p>ثالث</div></article>',
    );
    expect(parts.map(({ block }) => block)).toEqual([
      {
        kind: 'paragraph',
        children: [
          text('نص '),
          { kind: 'strong', children: [text('عريض')] },
          text(' رابط'),
          { kind: 'break' },
          text('سطر'),
        ],
      },
      { kind: 'paragraph', children: [text('آخر')] },
      { kind: 'paragraph', children: [text('ثالث')] },
    ]);
  });

  test('its head offers title, author, day and topics', () => {
    const { offers } = readHtml(
      '<title>جسر جديد في الوادي - موقع</title><meta name="author" content="هدى اليراعي"><meta name="keywords" content="جسر، واد"><meta property="article:published_time" content="2016-10-10T08:00:00Z"><p>نص</p>',
    );
    expect(offers).toMatchObject({
      title: { value: 'جسر جديد في الوادي', rule: 'html-title' },
      authors: { value: ['هدى اليراعي'], rule: 'html-meta' },
      date: { value: { date: { year: 2016, month: 10, day: 10 } } },
      tags: { value: ['جسر', 'واد'] },
    });
  });

  test('of the account that runs the site the author is not read', () => {
    const { offers } = readHtml(`<head><meta name="author" content="admin"></head><p>نص</p>`);
    expect(offers.authors).toBeNull();
  });

  test('two line breaks part its paragraphs', () => {
    const { parts } = readHtml('<p>أول<br>\n&nbsp;<br>\nثان</p><p>ثالث</p>');
    expect(parts.map(({ block, line }) => [shapes([block])[0], line])).toEqual([
      ['paragraph: أول', 1],
      ['paragraph: ثان', 1],
      ['paragraph: ثالث', 3],
    ]);
  });

  test('a figure keeps its caption', () => {
    const { parts } = readHtml('<figure><img src="a.png" alt="بديل"><figcaption>شرح الصورة</figcaption></figure>');
    expect(parts.map(({ block }) => block)).toEqual([{ kind: 'image', src: 'a.png', caption: 'شرح الصورة' }]);
  });

  test.each<[string, readonly string[]]>([
    ['<ol><li>أولا<li>ثانيا</ol>', ['list: أولا\nثانيا']],
    ['<ol start="5"><li>خامسا<li><li>سادسا</ol>', ['list from 5: 5. خامسا\n6. سادسا']],
    ['<ol><li>أولا<li value=" 5 ">خامسا<li>سادسا</ol>', ['list: أولا', 'list from 5: 5. خامسا\n6. سادسا']],
    ['<ol start="1978"><li>كان عاما صعبا</ol>', ['paragraph: 1978. كان عاما صعبا']],
    ['<ol start="iv"><li value="-2">أولا</ol>', ['list: أولا']],
    ['<ul><li value="5">بند</ul>', ['list: بند']],
  ])('%s keeps its numbers', (source, shown) => {
    expect(shapes(readHtml(source).parts.map(({ block }) => block))).toEqual(shown);
  });

  test('any depth of nesting is read', () => {
    expect(readHtml(`${'<div>'.repeat(50_000)}نص`).parts).toHaveLength(1);
  });
});

test('words are runs between blanks with a letter or digit in them', () => {
  expect(countWords(parseMarkdown('مؤتمر ألـ23 — في «اسطنبول»\n\n- نعم'))).toBe(5);
});

describe('of several <article>s', () => {
  const long = `<p>${'فتحت البلدية الجسر أمام المشاة صباح اليوم. '.repeat(12)}</p>`;
  const words = (html: string) => readHtml(`<title>النشرة</title>${html}`).parts;
  const teaser = '<article><h2>خبر آخر</h2><p>سطر عنه.</p></article>';

  test('the text is the one with the h1, or by far the longest', () => {
    expect(words(`${teaser}<article><h1>الجسر</h1><p>فتح الجسر.</p></article>`)).toHaveLength(2);
    expect(words(`${teaser}<article>${long}</article>${teaser}`)).toHaveLength(1);
  });

  test('none is lost where they are of one kind', () => {
    expect(words(`${teaser}${teaser}`)).toHaveLength(4);
    expect(words(`<article>${long}</article><article><h2>السد</h2>${long}</article>`)).toHaveLength(3);
  });
});
