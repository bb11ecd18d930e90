import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { article, body, read } from '../testing/read-text.ts';
import type { Block } from './article.ts';
import { textOf } from './blocks.ts';

describe('the seed', () => {
  const name = '000_4f8fa452f22a0a4f';
  const bytes = readFileSync(new URL(`../../content/${name}.txt`, import.meta.url));
  const seed = article(bytes, `${name}.txt`, 'date: 2016-10-10\n');

  test('its byline leaves the first sentence', () => {
    expect(seed.authors).toMatchObject({
      value: ['نصر المجالي'],
      source: { from: 'inferred', rule: 'byline-in-lead', line: 1 },
    });
    expect(textOf(seed.blocks).startsWith('أعلنت قمة تركية')).toBe(true);
    expect(seed.taken).toEqual([{ rule: 'byline-in-lead', text: 'نصر المجالي:' }]);
  });

  test('no & is left, and each was counted', () => {
    expect(textOf(seed.blocks)).not.toContain('&');
    expect(seed.repairs).toEqual([{ rule: 'stray-ampersand', count: 7 }]);
  });

  test('سوريا and يوم حافل are its subheads, and its paragraphs are as they were', () => {
    expect(seed.blocks.filter(({ kind }) => kind === 'heading').map((block) => textOf([block]))).toEqual([
      'سوريا',
      'يوم حافل',
    ]);
    expect(seed.blocks.map(({ kind }) => kind[0]).join('')).toBe('ppppphpppphppp');
  });

  test('its date is the one the sidecar states', () => {
    expect(seed.published).toMatchObject({
      value: { year: 2016, month: 10, day: 10 },
      source: { from: 'stated', rule: 'sidecar', confidence: 'sure', file: `${name}.yaml`, line: 1 },
    });
    expect(article(bytes, `${name}.txt`).published).toEqual({ value: null, source: null });
  });

  test('its headline is inferred from the lead', () => {
    expect(seed.headline).toMatchObject({
      value: 'قمة تركية ـ روسية عقدت في اسطنبول على هامش مؤتمر الطاقة العالمي ألـ23',
      source: { from: 'inferred', rule: 'lead' },
    });
  });

  test('its bytes are known by their hash', () => {
    expect(seed.bytes).toBe(3836);
    expect(seed.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });
});

describe('values', () => {
  test('front matter, sidecar, labels and folders each say where they were read', () => {
    const found = article(
      `---\ntitle: عنوان\n---\nالكاتب: هدى اليراعي\n\n${body}`,
      'politics/2016/10/10/a.txt',
      'tags: [جسر]\npage: 07',
    );
    expect(found.headline.source).toMatchObject({ rule: 'front-matter', line: 2 });
    expect(found.authors.source).toMatchObject({ rule: 'label', from: 'stated', line: 4 });
    expect(found.tags).toMatchObject({ value: ['جسر'], source: { rule: 'sidecar', line: 1 } });
    expect(found.published).toMatchObject({
      value: { year: 2016, month: 10, day: 10 },
      source: { rule: 'folder', from: 'inferred' },
    });
    expect(found.section).toMatchObject({ value: 'سياسة', source: { rule: 'folder' } });
    expect(found.newspaper).toMatchObject({ value: 'مصباح الوادي', source: { rule: 'settings' } });
    expect(found).toMatchObject({ page: '07', rights: 'حقوق', id: null, draft: false, embargo: null, words: 17 });
  });

  test('a section is known by its slug or its name', () => {
    expect(article(body, 'a.txt', 'section: politics').section.value).toBe('سياسة');
    expect(article(body, 'a.txt', 'section: طيران').section.value).toBe('طيران');
  });

  test('a Hijri date is read as its Gregorian day', () => {
    expect(article(body, 'a.txt', 'التاريخ: ٩ محرم ١٤٣٨ هـ').published.value).toEqual({
      year: 2016,
      month: 10,
      day: 10,
    });
  });

  test('a finer date that agrees with a coarser one is taken', () => {
    expect(article(`---\ndate: 2016-10\n---\n${body}`, 'a.txt', 'date: 2016-10-10').published.value?.day).toBe(10);
  });

  test('dates of file name and folder that differ are told', () => {
    const { article: found, problems } = read(body, '2016-11-12/2016-10-09-a.txt');
    expect(found?.published).toMatchObject({
      value: { month: 10, day: 9 },
      source: { rule: 'file-name', confidence: 'unsure' },
    });
    expect(problems).toMatchObject([{ code: 'unsure-value', found: '2016-10-09 (file-name), 2016-11-12 (folder)' }]);
  });

  test.each([
    ['a text and a file name that differ are unsure', '2016-10-09.txt', '9 محرم 1438 هـ', 'unsure'],
    ['two that say the same are sure', '2016-10-10.txt', '9 محرم 1438 هـ', 'sure'],
    ['a wrong weekday counts less where the file name agrees', '2016-10-10.txt', 'الأحد 10 أكتوبر 2016', 'likely'],
    ['a wrong weekday by itself makes it unsure', 'a.txt', 'الأحد 10 أكتوبر 2016', 'unsure'],
    ['a folder of the month chooses the order', '2016/10/a.txt', '10/09/2016', 'likely'],
    ['a day of correction counts where no other is known', 'a.txt', 'آخر تحديث: 10 أكتوبر 2016', 'likely'],
  ])('%s', (_, path, line, confidence) => {
    const found = article(`الجسر الحجري يفتح أبوابه\n${line}\n\n${body}`, path);
    expect(found.published.source?.confidence).toBe(confidence);
    expect(textOf(found.blocks)).toBe(body);
  });

  test('issue and page that stand beside the date are read', () => {
    expect(article(`الجسر الحجري يفتح أبوابه\nالعدد 1234 - الاثنين 10 أكتوبر 2016 - صفحة 3\n\n${body}`)).toMatchObject({
      issue: '1234',
      page: '3',
      published: { value: { month: 10, day: 10 } },
    });
  });

  test('a sidecar states the encoding of its article', () => {
    const found = article(iconv.encode(body, 'windows-1256'), 'a.txt', 'encoding: windows-1256');
    expect(found).toMatchObject({ encoding: 'windows-1256', encodingConfidence: 'sure' });
    expect(textOf(found.blocks)).toBe(body);
  });
});

describe('images', () => {
  const sources = (path: string, ...names: string[]) =>
    article(names.map((name) => `![صورة](${name})`).join('\n\n') + `\n\n${body}`, path)
      .blocks.filter((block): block is Extract<Block, { kind: 'image' }> => block.kind === 'image')
      .map(({ src }) => src);

  test('are found from the folder of the article, and never outside the content', () => {
    expect(sources('a/b/c.md', 'x.png', '../y.png', './z/%D8%A3.png', '../../w.png')).toEqual([
      'a/b/x.png',
      'a/y.png',
      'a/b/z/أ.png',
      'w.png',
    ]);
    expect(
      sources(
        'a/c.md',
        '../../x.png',
        '/etc/x.png',
        'https://example.org/x.png',
        'data:image/png;base64,AA',
        '//x/y.png',
      ),
    ).toEqual(Array(5).fill(null));
  });

  test('that are not there are told with their line, and leave their caption', () => {
    const found = read(`${body}\n\n![جسر](https://example.org/x.png)\n\n![سد](lost.png)\n`, 'a.md');
    expect(found.article?.blocks.filter(({ kind }) => kind === 'image')).toEqual([
      { kind: 'image', src: null, caption: 'جسر' },
      { kind: 'image', src: null, caption: 'سد' },
    ]);
    expect(found.problems).toMatchObject([
      { code: 'missing-image', line: 3, found: 'https://example.org/x.png' },
      { code: 'missing-image', line: 5, found: 'lost.png' },
    ]);
  });
});

describe('text stays text', () => {
  test.each(['a.txt', 'a.md'])('in %s', (path) => {
    const source = `قال {{ collections.all }} و{% include x %} و<b onclick="x()">.\n\n${body}`;
    expect(textOf(article(source, path).blocks)).toMatch(
      /^قال \{\{ collections\.all \}\} و\{% include x %\} و(?:<b onclick="x\(\)">)?\./u,
    );
  });

  test('a script that was left in is shown only among what was taken out', () => {
    const found = article(`قال الوزير نعم.<script>alert(1)</script>\n\n${body}`);
    expect(textOf(found.blocks)).toBe(`قال الوزير نعم.\n${body}`);
    expect(found.taken).toEqual([{ rule: 'script', text: '<script>alert(1)</script>' }]);
    expect(found.repairs).toEqual([{ rule: 'script', count: 1 }]);
  });

  test('---js opens no front matter', () => {
    const found = article(`---js\n{ title: process.exit() }\n---\n\n${body}`);
    expect(textOf(found.blocks) + found.taken.map(({ text }) => text).join('')).toContain('{ title: process.exit() }');
  });
});
