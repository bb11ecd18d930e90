import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoOf } from '../arabic/partial-date.ts';
import { tokens } from '../arabic/tokens.ts';
import type { Article, Block } from '../article/article.ts';
import { textOf } from '../article/blocks.ts';
import { readArticle } from '../article/read-article.ts';
import type { Settings } from '../settings/settings.ts';
import { readSettings } from '../settings/read-settings.ts';
import { fileOf, type ArticleFile } from './file-of.ts';
import type { SourceRecord } from './found.ts';
import { oneLine } from './front-matter.ts';
import { importedOf } from './imported.ts';
import { mappingOf } from './mapping.ts';

const settings = readSettings('') as Settings;
const lead =
  'افتتح المجلس المحلي في المدينة القديمة أمس الجسر الحجري الذي أعيد بناؤه خلال العامين الماضيين بعد فيضان كبير ضرب الوادي كله';

function fileFor(
  values: Record<string, string | readonly string[]>,
  blocks: readonly Block[] | null = null,
): ArticleFile {
  const record: SourceRecord = {
    place: { file: 'a.ndjson', line: 7 },
    number: '000007',
    values: new Map(Object.entries(values)),
    blocks,
    images: new Map(),
  };
  const mapping = mappingOf([record], []);
  if (!('taken' in mapping)) throw new Error(JSON.stringify(mapping));
  const article = importedOf(record, mapping);
  if (!('entries' in article)) throw new Error(JSON.stringify(article));
  const file = fileOf(article, settings);
  if ('code' in file) throw new Error(JSON.stringify(file));
  return file;
}

function reread({ path, text }: ArticleFile): Article {
  const reading = readArticle({ path, bytes: Buffer.from(text), sidecar: null }, settings, new Set());
  expect(reading.problems.filter(({ code }) => code !== 'missing-image')).toEqual([]);
  return reading.article!;
}

const pieces =
  '--- ... ---js ‎{{ }} {% %} : :: title: العنوان: التاريخ: الكاتب: المصدر: نعم yes null ~ 07 1e3 2016-10-10 # #وسم & AT&T * ** - [ ] { } , ، ؛ " \' \\ \\n | > ! % @ ` = ؟ . هدى اليراعي قال الوزير إن كتبت: بقلم دبي (رويترز) – 10 أكتوبر 2016 \ufeff \u2028 \u0085 \u200f \u200b \t \n'.split(
    ' ',
  );
const lineOf = (list: readonly string[]) =>
  fc.array(fc.constantFrom(...list), { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
const line = lineOf(pieces);
// A lone & in a value is debris, and taken out.
const value = lineOf(pieces.filter((piece) => piece !== '&'));
// What `decode` makes of a text, blanks aside.
const shown = (text: string) => oneLine(text.replace(/[\ufeff\u200f\u200b\u200e]/gu, '').replaceAll('\u0085', ' '));
const hasWord = (text: string) => /(?!\u0640)[\p{L}\p{N}]/u.test(text);
const stated = fc.record({
  title: value.filter(hasWord),
  authors: fc.uniqueArray(value.map(shown).filter(hasWord), { minLength: 1, maxLength: 3 }),
  tags: fc.uniqueArray(value.map(shown).filter(hasWord), { minLength: 1, maxLength: 3 }),
  rights: value.filter(hasWord),
});

function expectStated(
  article: Article,
  values: { title: string; authors: readonly string[]; tags: readonly string[]; rights: string },
): void {
  expect(article.headline).toMatchObject({ value: shown(values.title), source: { rule: 'front-matter' } });
  expect(article.authors).toMatchObject({ value: values.authors, source: { rule: 'front-matter' } });
  expect(article.tags.value).toEqual(values.tags);
  expect(article.rights).toBe(shown(values.rights));
  expect(article.published.value && isoOf(article.published.value)).toBe('2016-10-09');
}

const wordsIn = (text: string) =>
  tokens(shown(text))
    .map(({ text: word }) => word)
    .sort();

describe('a file that an import writes', () => {
  test('states what the record says, whatever that holds, and keeps every word of a text that looks like a head', () => {
    fc.assert(
      fc.property(stated, fc.array(line, { minLength: 1, maxLength: 6 }), (values, lines) => {
        const body = [...lines, lead].join('\n');
        const article = reread(fileFor({ ...values, date: '2016-10-09', body }));
        expectStated(article, values);
        expect(wordsIn([textOf(article.blocks), ...article.taken.map(({ text }) => text)].join('\n'))).toEqual(
          wordsIn(body),
        );
        const labels = article.taken.filter(({ rule }) => rule === 'label').map(({ text }) => text);
        expect(labels.filter((label) => /^(?:العنوان|الكاتب|التاريخ|title)/u.test(label))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  test('gives the blocks of a text with structure back as they were', () => {
    const running = line.map((words) => shown(words)).filter((words) => words !== '');
    const paragraph = running.map((text): Block => ({ kind: 'paragraph', children: [{ kind: 'text', text }] }));
    const block: fc.Arbitrary<Block> = fc.oneof(
      paragraph,
      running.map((text): Block => ({ kind: 'heading', level: 2, children: [{ kind: 'text', text }] })),
      fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((blocks): Block => ({ kind: 'quote', blocks })),
      fc
        .array(paragraph, { minLength: 1, maxLength: 3 })
        .map((items): Block => ({ kind: 'list', ordered: true, items: items.map((item) => [item]) })),
      running.map((caption): Block => ({ kind: 'image', src: null, caption })),
    );
    const edge: Block = { kind: 'paragraph', children: [{ kind: 'text', text: `${lead}.` }] };
    fc.assert(
      fc.property(stated, fc.array(block, { maxLength: 6 }), (values, inner) => {
        const blocks = [edge, ...inner, edge, edge];
        const article = reread(fileFor({ ...values, date: '2016-10-09' }, blocks));
        expectStated(article, values);
        expect(article.blocks).toEqual(blocks);
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  test.each<[string, Record<string, string>, string]>([
    ['its id', { id: 'Cup-Final', date: '2016-10-10' }, '2016/10/cup-final.txt'],
    [
      'date and number where the id is none',
      { id: '../x', date: '10 تشرين الأول 2016' },
      '2016/10/2016-10-10-000007.txt',
    ],
    ['the year where only that is known', { date: '2016' }, '2016/2016-000007.txt'],
    ['its number where no date is known', {}, 'undated/undated-000007.txt'],
    ['no date where a database has none', { id: '5', date: '0000-00-00 00:00:00' }, 'undated/5.txt'],
    ['the ending of Markdown where it has structure', { id: '4', body: `<p>${lead}</p><p>نعم</p>` }, 'undated/4.md'],
  ])('is named by %s', (_, values, path) => {
    expect(fileFor({ body: lead, ...values }).path).toBe(path);
  });

  test('keeps a plain text letter by letter', () => {
    const body = `${lead}.\n\n  - أولاً\n  - ثانياً &nbsp; &\n\n${lead}`;
    expect(fileFor({ title: 'الجسر: يُفتح', body }).text).toBe(
      `---\n# imported from a.ndjson, line 7\ntitle: "الجسر: يُفتح"\n---\n\n${body}\n`,
    );
  });

  test('is Markdown where a line of a plain text would contradict what is stated', () => {
    const file = fileFor({ title: 'الجسر يفتح أبوابه', date: '2016-10-09', body: `العنوان: زيارة الوادي\n\n${lead}` });
    expect(file.path).toMatch(/\.md$/u);
    expect(textOf(reread(file).blocks)).toBe(`العنوان: زيارة الوادي\n${lead}`);
  });

  test.each([
    ['a date that does not exist', { date: '31/02/2016' }, 'impossible-date'],
    ['a date that is none', { date: 'أمس' }, 'wrong-value'],
    ['no text', { body: ' … ' }, 'no-body'],
  ])('is not written with %s', (_, values, code) => {
    const record: SourceRecord = {
      place: { file: 'a.csv', line: 3 },
      number: '3',
      values: new Map(Object.entries({ body: lead, ...values })),
      blocks: null,
      images: new Map(),
    };
    const mapping = mappingOf([record], []);
    expect('taken' in mapping && importedOf(record, mapping)).toMatchObject({ code, file: 'a.csv', line: 3 });
  });
});
