import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { isoOf } from '../arabic/partial-date.ts';
import { tokens } from '../arabic/tokens.ts';
import type { Problem } from '../problems/problem.ts';
import type { Settings } from '../settings/settings.ts';
import type { Article, Block } from './article.ts';
import { textOf } from './blocks.ts';
import { readArticle } from './read-article.ts';

const settings: Settings = {
  title: 'أرشيف',
  description: null,
  publisher: 'أرشيف',
  newspaper: 'مصباح الوادي',
  region: 'SY',
  digits: 'latn',
  baseUrl: null,
  rights: 'حقوق',
  originals: 'publish',
  sections: [{ name: 'سياسة', slug: 'politics' }],
  split: [],
  folders: [],
};

const images = new Set(['a/b/x.png', 'a/y.png', 'a/b/z/أ.png', 'w.png']);

const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? Buffer.from(content) : content);

function read(content: string | Uint8Array, path = 'a.txt', sidecar: string | null = null) {
  const beside = sidecar === null ? null : { path: path.replace(/\.[^.]*$/u, '.yaml'), bytes: Buffer.from(sidecar) };
  return readArticle({ path, bytes: bytesOf(content), sidecar: beside }, settings, images);
}

function article(content: string | Uint8Array, path = 'a.txt', sidecar: string | null = null): Article {
  const reading = read(content, path, sidecar);
  if (!reading.article) throw new Error(JSON.stringify(reading.problems));
  return reading.article;
}

const body = 'فتحت البلدية الجسر أمام المشاة صباح اليوم، بعد عام ونصف العام من العمل المتواصل على ضفتي النهر.';

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

describe('the lines around a text', () => {
  const head = {
    title: 'الجسر الحجري يفتح أبوابه للمشاة',
    by: 'كتبت: هدى اليراعي',
    date: 'الاثنين 10 تشرين الأول/ أكتوبر 2016',
  };

  test.each([
    [[head.title, head.by, head.date]],
    [[head.by, head.title, head.date]],
    [[head.date, head.title, head.by]],
    [[head.date, head.by, head.title]],
  ])('are read in any order: %j', (lines) => {
    const found = article(`${lines.join('\n')}\n\n${body}\n`);
    expect(found.headline).toMatchObject({ value: head.title, source: { rule: 'first-line' } });
    expect(found.authors.value).toEqual(['هدى اليراعي']);
    expect(found.published.value && isoOf(found.published.value)).toBe('2016-10-10');
    expect(textOf(found.blocks)).toBe(body);
    expect(found.taken).toHaveLength(3);
  });

  test('a name between headline and date is the author', () => {
    expect(article(`${head.title}\nأيمن الخيزراني\n3 تموز 2016\n\n${body}`).authors.value).toEqual(['أيمن الخيزراني']);
  });

  test('a stated title leaves the first line, which repeats it, out', () => {
    expect(textOf(article(`${head.title}\n\n${body}`, 'a.txt', `title: ${head.title}`).blocks)).toBe(body);
  });

  test('a dateline gives place and agency', () => {
    expect(article(`دبي (رويترز) – ${body}`)).toMatchObject({
      place: 'دبي',
      credit: 'رويترز',
      blocks: [{ kind: 'paragraph' }],
    });
  });

  test('a date in running text is not the date of the article', () => {
    expect(article(`${body} وكان ذلك في 10 أكتوبر 2016.`).published.value).toBeNull();
  });

  test('no word is lost: each is in the text, the headline or a line that was taken', () => {
    const vocabulary = [
      'قال',
      'الوزير',
      'إن',
      'محمد',
      'هدى:',
      'التاريخ:',
      '10',
      'أكتوبر',
      '2016',
      '–',
      'دبي',
      '<b>',
      '&',
      '•',
      'نعم.',
      'ماذا؟',
    ];
    const line = fc.array(fc.constantFrom(...vocabulary), { maxLength: 25 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const { article: found } = read(lines.join('\n'));
        if (!found) return;
        const words = (text: string) =>
          tokens(text.replace(/<b>/gu, ''))
            .map(({ text: word }) => word)
            .sort();
        const kept = [textOf(found.blocks), ...found.taken.map(({ text }) => text)].join('\n');
        expect(words(kept)).toEqual(words(lines.join('\n')));
      }),
    );
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

describe('a file that can not be published', () => {
  test.each<[string, string | Uint8Array, string | null, Partial<Problem>]>([
    ['empty', '', null, { code: 'empty-file', file: 'a.txt' }],
    ['binary', Buffer.from([0, 1, 2, 3, 0, 0, 7]), null, { code: 'binary-file' }],
    ['too large', Buffer.alloc(20_000_000, 'a'), null, { code: 'file-too-large', found: '20.0 MB' }],
    ['only a headline and a date line', 'عنوان المقالة\n10 أكتوبر 2016\n', 'title: عنوان المقالة', { code: 'no-body' }],
    ['only labels', 'العنوان: عنوان\nالتاريخ: 2016', null, { code: 'no-body' }],
    ['broken front matter', `---\ntitle: a: b\n---\n${body}`, null, { code: 'broken-yaml', line: 2 }],
    ['broken sidecar', body, 'title: "a', { code: 'broken-yaml', file: 'a.yaml' }],
    ['a sidecar that is no mapping', body, '- a', { code: 'broken-yaml', file: 'a.yaml', line: 1 }],
    ['an unknown key', body, 'autor: x', { code: 'unknown-key', file: 'a.yaml', line: 1, hint: 'author: …' }],
    ['an unknown encoding', body, 'encoding: klingon', { code: 'wrong-value', file: 'a.yaml' }],
    ['a date that does not exist', `التاريخ: 31/02/2016\n\n${body}`, null, { code: 'impossible-date', line: 1 }],
    [
      'two dates',
      `---\ndate: 2016-10-10\n---\n${body}`,
      'date: 2016-10-11',
      { code: 'stated-twice', file: 'a.yaml', line: 1 },
    ],
    ['two titles', `العنوان: هذا\n\n${body}`, 'title: ذاك', { code: 'stated-twice', file: 'a.txt', line: 1 }],
    ['a bad id', body, 'id: ../../x', { code: 'bad-id', file: 'a.yaml', line: 1 }],
  ])('%s', (_, content, sidecar, problem) => {
    const { article: found, problems } = read(content, 'a.txt', sidecar);
    expect(found).toBeNull();
    expect(problems[0]).toMatchObject(problem);
  });

  test('any bytes give an article or a problem, never an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('a.txt', 'a.md', 'a.html'), (bytes, path) => {
        const { article: found, problems } = read(bytes, path);
        expect(found !== null || problems.length > 0).toBe(true);
      }),
    );
  });
});
