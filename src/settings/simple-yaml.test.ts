import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simpleYaml } from './simple-yaml.ts';
import { parseYaml } from './yaml.ts';

const plain =
  'title: عنوان المقال\ndate: 2016-10-10\nالكاتب: "هدى: \\"اليراعي\\""\nقسم: \'محليات\'\nتاريخ النشر:\ntags: ["النهر", قمة  بغداد , \'أ, ب\']\nkeywords: []\n';

test('lines of keys and texts are read with their lines and spelling', () => {
  const read = simpleYaml(plain, 2)!;
  expect(read.value).toEqual({
    title: 'عنوان المقال',
    date: '2016-10-10',
    الكاتب: 'هدى: "اليراعي"',
    قسم: 'محليات',
    'تاريخ النشر': null,
    tags: ['النهر', 'قمة  بغداد', 'أ, ب'],
    keywords: [],
  });
  expect([read.lineOf(['tags', 1]), read.writtenAt(['tags', 1]), read.writtenAt(['tags'])]).toEqual([
    7,
    'قمة  بغداد',
    null,
  ]);
  expect(read.lineOf(['الكاتب'])).toBe(4);
  expect(read.writtenAt(['date'])).toBe('2016-10-10');
});

test.each([
  'tags: [أ، ب]',
  'tags: [a, 1]',
  'tags: [true]',
  'tags: [a, [b]]',
  'tags: ["a": b]',
  'tags: [a,]',
  'tags:\n  - أ',
  'page: 07',
  'draft: true',
  'a: b\na: c',
  'a: b: c',
  'a: b # c',
  '# a',
  'a: &b c',
  'a: |\n  b',
])('%j is left to the whole of YAML', (text) => {
  expect(simpleYaml(text, 1)).toBeNull();
});

test('what it reads, all of YAML reads alike', () => {
  const piece = fc.constantFrom(
    ...['a', 'title', 'العنوان', 'تاريخ النشر', 'true', 'Null', 'x-y_z'],
    ...[':', ': ', ' : ', ':\n', ' ', '  ', '\n', '\t', '\u00a0', '\u0085', '\u2028', '\ufeff', '\u200f'],
    ...[
      '"',
      "'",
      '\\',
      '\\"',
      '\\\\',
      '\\n',
      '#',
      ' #',
      '-',
      '- ',
      '---',
      '...',
      '2016-10-10',
      '07',
      '1e3',
      '.5',
      'نص',
      'b',
    ],
    ...['[', ']', '{', '}', ',', '&', '*', '!', '|', '>', '%', '@', '`', '?', '? ', '~', '<<'],
  );
  const anyText = fc.array(piece, { maxLength: 14 }).map((all) => all.join(''));
  const inside = fc.array(piece, { maxLength: 5 }).map((all) => all.join(''));
  const value = fc.oneof(
    inside,
    inside.map((text) => `نص ${text}`),
    inside.map((text) => `"${text}"`),
    inside.map((text) => `'${text}'`),
    fc
      .array(fc.oneof(inside, ...['"', "'"].map((mark) => inside.map((text) => mark + text + mark))), { maxLength: 3 })
      .map((all) => `[${all.join(',')}]`),
  );
  const pairs = fc
    .array(fc.tuple(fc.constantFrom('title', 'قسم', 'a b', 'x', 'page'), value), { minLength: 1, maxLength: 4 })
    .map((all) => all.map(([key, value]) => `${key}: ${value}`).join('\n'));
  let simple = 0;
  fc.assert(
    fc.property(fc.oneof(anyText, pairs), (text) => {
      const read = simpleYaml(text, 5);
      if (read === null) return;
      simple += 1;
      const whole = parseYaml(text, 'a.txt', 5);
      if ('code' in whole) throw new Error(whole.found);
      expect(read.value).toEqual(whole.value);
      for (const path of [
        ...Object.keys(read.value as object).map((key) => [key]),
        [],
        ['b'],
        ['title', 0],
        ['title', 1],
        ['قسم', 3],
        ['x', 0, 0],
      ]) {
        expect([path, read.lineOf(path), read.writtenAt(path), read.isPlainAt(path)]).toEqual([
          path,
          whole.lineOf(path),
          whole.writtenAt(path),
          whole.isPlainAt(path),
        ]);
      }
    }),
    { numRuns: 4000 },
  );
  expect(simple).toBeGreaterThan(100);
});
