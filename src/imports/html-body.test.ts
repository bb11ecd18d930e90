import { describe, expect, test } from 'vitest';
import { isHtml } from '../article/parse/html.ts';
import { htmlBlocks, wordpressBlocks } from './html-body.ts';
import { formatMarkdown } from './markdown.ts';

const shown = (html: string) => formatMarkdown(htmlBlocks(html)).trim();
const posted = (content: string) => formatMarkdown(wordpressBlocks(content)).trim();

describe('HTML of a field', () => {
  test.each<[string, string]>([
    ['<h3>يوم أول</h3><p>نص <em>مائل</em> و<strong>عريض</strong></p>', '### يوم أول\n\nنص *مائل* و**عريض**'],
    ['<ol><li>أول<ul><li>فرع</li></ul></li><li>ثان</li></ol>', '1. أول\n\n   - فرع\n2. ثان'],
    ['<ol start="5"><li>خامسا</li><li value="9">تاسعا</li></ol>', '5. خامسا\n\n9) تاسعا'],
    ['سطر<br><br>بعده<br>تتمة', 'سطر\n\nبعده\\\nتتمة'],
    ['<b>عنوان</b>\n\nفقرة بلا وسوم', '**عنوان**\n\nفقرة بلا وسوم'],
    ['<p>صورة <img src="data:image/png;base64,AAAA" alt="شعار"></p>', 'صورة\n\nشعار'],
    ['<p><a href="javascript:x()">نص</a><script>y()</script></p>', 'نص'],
    ['<p>*ليست قائمة*</p><p>- ولا هذه</p>', '\\*ليست قائمة\\*\n\n\\- ولا هذه'],
  ])('%s', (html, markdown) => {
    expect(shown(html)).toBe(markdown);
  });

  test.each<[string, boolean]>([
    ['<p>نص', true],
    ['نص <b>عريض</b>', true],
    ['نص<br/>نص', true],
    ['إذا كان س < 5 و ص > 3', false],
    ['&nbsp;نص & نص', false],
    ['<محمد>', false],
  ])('%s is told from plain text', (text, is) => {
    expect(isHtml(text)).toBe(is);
  });
});

describe('the content of a WordPress post', () => {
  test.each<[string, string]>([
    ['سطر أول\nسطر ثان\n\nفقرة', 'سطر أول\\\nسطر ثان\n\nفقرة'],
    ['<!-- wp:paragraph -->\n<p>سطر\nواحد</p>\n<!-- /wp:paragraph -->', 'سطر واحد'],
    [
      '[caption id="a" width="9"]<img src="https://x.org/a.jpg" alt="ب"> تعليق[/caption]',
      '![تعليق](<https://x.org/a.jpg>)',
    ],
    ['قبل\n\n[gallery ids="1,2"]\n\nبعد', 'قبل\n\nبعد'],
    ['[vc_row][vc_column width="1/2"]نص[/vc_column][/vc_row]', 'نص'],
    ['قبل\n\n[ads]\n[contact-form-7 id="5" title="x"]\nبعد [new_slider id=\'3\'] تتمة', 'قبل\n\nبعد تتمة'],
    [
      'نص [youtube https://x.org/v?a=1] [video width="9" mp4="https://x.org/v.mp4"][/video]',
      'نص [https://x.org/v?a=1](<https://x.org/v?a=1>) [https://x.org/v.mp4](<https://x.org/v.mp4>)',
    ],
    ['[su_button url="https://x.org/a"]المزيد[/su_button]', 'المزيد'],
    ['<!-- wp:verse --><pre>صدر\nعجز</pre><!-- /wp:verse -->', 'صدر\\\nعجز'],
    [
      '<!-- wp:gallery --><figure><figure><img src="a.jpg"><figcaption>أولى</figcaption></figure><figure><img src="b.jpg" alt="ثانية"></figure><figcaption>صور الوادي</figcaption></figure>',
      '![أولى](<a.jpg>)\n\n![ثانية](<b.jpg>)\n\nصور الوادي',
    ],
    ['قال [sic] و[1] و[المصدر]', 'قال \\[sic\\] و\\[1\\] و\\[المصدر\\]'],
    ['<blockquote>أول\n\nثان</blockquote>', '> أول\n>\n> ثان'],
  ])('%s', (content, markdown) => {
    expect(posted(content)).toBe(markdown);
  });
});
