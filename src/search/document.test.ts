import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutTexts } from '../arabic/text-words.ts';
import { tokens } from '../arabic/tokens.ts';
import { recordOf } from '../archive/record.ts';
import { textOf } from '../article/blocks.ts';
import { readArticle } from '../article/read-article.ts';
import type { Settings } from '../settings/settings.ts';
import { WordCount } from './word-count.ts';
import { articleWords, documentOf, type ArticleWords, type SearchDocument } from './document.ts';

const settings: Settings = {
  title: 'أرشيف',
  description: null,
  publisher: 'أرشيف',
  newspaper: null,
  region: 'SY',
  digits: 'arab',
  baseUrl: null,
  rights: null,
  originals: 'none',
  sections: [],
  split: [],
  folders: [],
};

function documentFrom(headers: string, body: string): SearchDocument & { readonly words: ArticleWords } {
  const bytes = Buffer.from(`---\n${headers}\n---\n${body}\n`);
  const { article, problems } = readArticle({ path: 'a.txt', bytes, sidecar: null }, settings, new Set());
  if (!article) throw new Error(JSON.stringify(problems));
  const entry = {
    id: 'a',
    source: 'a.txt',
    address: 'x/a.html',
    published: '2020-01-01',
    changed: '2020-01-01',
    sha256: '',
  };
  const [text] = cutTexts(textOf(article.blocks));
  const filed = { article, record: recordOf(article, entry, ['النهر']) };
  return {
    ...documentOf({ settings, texts: [], subjects: [] }, filed, commonest),
    words: articleWords(article, text!),
  };
}

const lead = 'عُقِدت القِمّة في إسطنبول.\n\nوقال مستشفى المدينة إنّ ٢٣ طبيبًا حضروا.';

const commonest = new Map([['هدي', 'هدى']]);

describe('documentOf', () => {
  it('gives the reader the words as written', () => {
    const { hit } = documentFrom('title: القمّة الأولى', lead);
    expect(hit.headline).toBe('القمّة الأولى');
    expect(hit.body).toBe(lead.replace('\n\n', '\n'));
  });

  it.each([
    ['2016-10-10', '2016-10-10', 'الاثنين ١٠ تشرين الأول ٢٠١٦'],
    ['2016-10', '2016-10', 'تشرين الأول ٢٠١٦'],
    ['"2016"', '2016', '٢٠١٦'],
  ])('tells the date %s as far as it is known', (stated, date, shownDate) => {
    expect(documentFrom(`title: قمة\ndate: ${stated}`, lead).hit).toMatchObject({ date, shownDate });
  });

  it('filters by what is known', () => {
    const { filters, hit } = documentFrom('title: قمة\nauthor: هدي\ntags: [نهر, سد]', lead);
    expect(filters).toEqual({ section: [], tag: ['نهر', 'سد'], subject: ['النهر'], author: ['هدى'] });
    expect(hit.date).toBe('');
  });

  it('has one word for each token of what is shown, in any text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc
        .array(fc.constantFrom('قِمّة', 'ـ', 'ﻻ', 'ۥ', '٢٣', 'ألـ23', 'AT&T', '«', ' ', '\n'), { maxLength: 40 })
        .map((c) => c.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { hit, words } = documentFrom('title: قمة', `${lead} ${text}`);
        const numbers = new WordCount(() => 0).numbersOf([words.body]);
        expect(numbers).toHaveLength(tokens(hit.body).length);
      }),
    );
  });
});
