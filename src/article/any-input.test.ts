import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codes } from '../problems/codes.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Settings } from '../settings/settings.ts';
import type { Article, Block, Sourced } from './article.ts';
import { textOf } from './blocks.ts';
import { readArticle, type Reading } from './read-article.ts';

const settings = readSettings('') as Settings;
const names = fc.constantFrom('a.txt', 'a.md', 'a.html', '2016/10/10/a.txt', 'ب/20161010_ج.txt', '.txt');

function read(path: string, bytes: Uint8Array, sidecar: Uint8Array | null = null): Reading {
  return readArticle({ path, bytes, sidecar: sidecar && { path: 'a.yaml', bytes: sidecar } }, settings, new Set());
}

/** Pieces of what files hold, whole and broken, in an order that nobody wrote. */
const pieces = fc.constantFrom(
  ...['\n', '\n\n', '\r\n', '\r', ' ', '  ', '\t', '\u0000', '\u001a', '\u200f', '\ufeff', '\ud83d', '---\n', '...\n'],
  ...[
    'title: ',
    'date: ',
    'العنوان: ',
    'الكاتب: ',
    'كتب: ',
    'بقلم ',
    'المصدر: ',
    'تاريخ النشر: ',
    'نص: ',
    '- ',
    '1. ',
    '> ',
    '# ',
  ],
  ...[
    'أعلنت البلدية اليوم بدء العمل.',
    'هدى اليراعي',
    'دبي - رويترز: ',
    '«',
    '»',
    '(',
    ')',
    'وقال فلان: ',
    'سوريا',
    'ﻗﻤﺔ',
    'ا\u0654',
  ],
  ...[
    '2016-10-10',
    '31/02/2016',
    '10 تشرين الأول/ أكتوبر 2016',
    '9 محرم 1438 هـ',
    '٣٣/٣٣/٣٣٣٣',
    '0000-00-00',
    '99999999',
  ],
  ...[
    '&',
    '&nbsp;',
    '&amp;lt;',
    '&#0;',
    '&#x110000;',
    '&#55357;',
    '<p>',
    '</p>',
    '<b',
    '<script>',
    '<!--',
    '<img src="x">',
    '<a href="javascript:x">',
  ],
  ...[
    '[x](y)',
    '![x](../../y)',
    '**',
    '`',
    '{{',
    '{%',
    'Ø§Ù„',
    '\ufffd',
    '"',
    "'",
    ': ',
    '[',
    '{a: *b}',
    '!!js/function',
  ],
);
const rubble = fc.array(pieces, { maxLength: 40 }).map((all) => Buffer.from(all.join('')));
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  rubble,
  fc.string({ unit: 'binary', maxLength: 300 }).map((text) => Buffer.from(text)),
  fc.tuple(rubble, fc.uint8Array({ maxLength: 40 })).map((parts) => Buffer.concat(parts)),
  rubble.map((bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le')),
  rubble.map((bytes) => Buffer.concat([Buffer.from([0xfe, 0xff]), bytes])),
);

describe('whatever bytes come in', () => {
  test('there is a whole article, or a problem that says why not', () => {
    const sidecar = fc.option(fc.oneof(rubble, fc.constant(Buffer.from('title: عنوان\ndate: 2016-10-10'))), {
      freq: 4,
    });
    fc.assert(
      fc.property(names, anyBytes, sidecar, (path, bytes, beside) => {
        const { article, problems } = read(path, bytes, beside);
        for (const problem of problems) {
          expect(Object.keys(codes)).toContain(problem.code);
          expect(problem.found.length + problem.expected.length + problem.hint.length).toBeGreaterThan(0);
          expect(problem.line === null || problem.line >= 1).toBe(true);
        }
        if (article === null) expect(problems).not.toEqual([]);
        else expectWhole(article);
      }),
      { numRuns: 1500 },
    );
  });

  test('the same bytes give the same reading', () => {
    fc.assert(
      fc.property(names, anyBytes, (path, bytes) => {
        expect(read(path, bytes)).toEqual(read(path, bytes));
      }),
    );
  });
});

function expectWhole(article: Article): void {
  expect(undefinedIn(article)).toEqual([]);
  expect(article.headline.value.trim()).not.toBe('');
  expect(article.words).toBeGreaterThan(0);
  expect(article.blocks).not.toEqual([]);
  const sourced: readonly Sourced<unknown>[] = [
    article.headline,
    article.authors,
    article.published,
    article.section,
    article.newspaper,
    article.tags,
  ];
  for (const { value, source } of sourced) {
    const absent = value === null || (Array.isArray(value) && value.length === 0);
    expect(source === null).toBe(absent);
  }
  expect(article.sha256).toMatch(/^[0-9a-f]{64}$/u);

  expect(textOf(article.blocks)).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u007f]/u);
  for (const href of linksIn(article.blocks)) expect(href).toMatch(/^(?:https?:|mailto:)/u);
}

function undefinedIn(value: unknown, path = ''): readonly string[] {
  if (value === undefined) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => undefinedIn(one, `${path}.${key}`));
}

function linksIn(blocks: readonly Block[]): readonly string[] {
  return [...JSON.stringify(blocks).matchAll(/"href":"([^"]*)"/gu)].map((match) => match[1]!);
}

const words =
  'أعلنت بلدية المدينة اليوم بدء العمل في الجسر الذي يصل إلى الوادي على أن ينجز بعد عام من الآن وقال المدير إن الطريق مفتوح المصدر التاريخ كتب بقلم محمد اليراعي دبي 2016 10/10/2016 «السوق» (القديم) أكتوبر: نشر، القسم: رويترز - ـ AT&T 50%'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 14, maxLength: 30 })
  .map((chosen) => `وفي ${chosen.join(' ')} انتهى.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const line = fc.oneof(
  paragraph,
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((chosen) => chosen.join(' ')),
  fc.constantFrom(
    'كتب: محمد اليراعي',
    'المصدر: رويترز',
    'الاثنين 10 أكتوبر 2016',
    'دبي - رويترز',
    'اقرأ أيضا: الجسر',
    'العنوان: الجسر يفتح',
    'شارك',
    '- الطريق',
    '1. الجسر',
    'سوق المدينة القديم',
    '* * *',
  ),
);
const gap = fc.constantFrom('\n', '\n\n', '\r\n', '\n\n\n');

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function missing(from: string, whole: string): readonly string[] {
  const left = counted(from);
  return [...counted(whole)].flatMap(([word, count]) => (count > (left.get(word) ?? 0) ? [word] : []));
}

describe('no word is lost', () => {
  test('of a body of plain sentences: all are shown, and no other', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), gap, (paragraphs, between) => {
        const text = paragraphs.join(between);
        const { article } = read('a.txt', Buffer.from(text));
        const shown = textOf(article!.blocks);
        expect(missing(shown, text)).toEqual([]);
        expect(missing(text, shown)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('of lines in any order: each word is shown, or stands with what was taken out', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), gap, (lines, between) => {
        const text = lines.join(between);
        const { article } = read('a.txt', Buffer.from(text));
        if (article === null) return;
        const taken = article.taken.map((one) => one.text).join('\n');
        expect(missing(`${textOf(article.blocks)}\n${taken}`, text)).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });
});
