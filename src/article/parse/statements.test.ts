import { describe, expect, test } from 'vitest';
import { isoOf } from '../../arabic/partial-date.ts';
import type { Problem } from '../../problems/problem.ts';
import { keys } from '../keys.ts';
import { readDebris } from './debris.ts';
import { splitFrontMatter } from './front-matter.ts';
import { keyOf, nearestKey } from './key-names.ts';
import { takeLabels } from './labels.ts';
import { settleStatements } from './stated.ts';
import { statementsOf } from './statement.ts';

function stated(text: string) {
  const split = splitFrontMatter(text, 'a.txt');
  if ('code' in split) return { ...settleStatements([], null).stated, body: '', bodyLine: 0, problems: [split] };
  const { statements, problems } = split.matter
    ? statementsOf(split.matter, 'a.txt', 'front-matter')
    : { statements: [], problems: [] };
  const settled = settleStatements(statements, null);
  return {
    ...settled.stated,
    body: split.body,
    bodyLine: split.bodyLine,
    problems: [...problems, ...settled.problems],
  };
}

const matter = (lines: string) => stated(`---\n${lines}\n---\nنص`);

describe('front matter', () => {
  test('ends at --- or ..., and the body begins on the next line', () => {
    expect(stated('---\ntitle: عنوان\n---\n\nنص')).toMatchObject({ body: '\nنص', bodyLine: 4, problems: [] });
    expect(stated('---\ntitle: عنوان\n...\nنص')).toMatchObject({ body: 'نص', bodyLine: 4 });
    expect(stated('---\n---\nنص')).toMatchObject({ body: 'نص', bodyLine: 3 });
  });

  test.each([
    '---js\nmodule.exports = {}\n---\nنص',
    '---\nنص بلا مفاتيح\n---\nنص',
    '---\nنص لا ينتهي',
    'نص\n---\ntitle: x\n---',
    '----\ntitle: x\n----',
  ])('%j has none: it is all text', (text) => {
    expect(stated(text)).toMatchObject({ body: text, bodyLine: 1, problems: [] });
  });

  test('English and Arabic keys give the same values', () => {
    const english = matter(
      'title: عنوان\nauthors: [هدى اليراعي]\ndate: 2016-10-10\ntags: أ، ب\nissue: 007\ndraft: true',
    );
    const arabic = matter(
      'العنوان: عنوان\nالكاتب: هدى اليراعي\nتاريخ النشر: 10 أكتوبر 2016\nالوسوم:\n  - أ\n  - ب\nرقم_العدد: "007"\nمسودة: نعم',
    );
    for (const read of [english, arabic]) {
      expect(read.problems).toEqual([]);
      expect(read.texts.get('title')?.value).toBe('عنوان');
      expect(read.texts.get('issue')?.value).toBe('007');
      expect(read.lists.get('authors')?.value).toEqual(['هدى اليراعي']);
      expect(read.lists.get('tags')?.value).toEqual(['أ', 'ب']);
      expect(read.dates.get('date')?.value).toEqual({ year: 2016, month: 10, day: 10 });
      expect(read.flags.get('draft')?.value).toBe(true);
    }
  });

  test('a list with Arabic commas alone has what they part; in quotes, or beside other items, a comma is text', () => {
    const written = matter('tags: [قمم، طاقة؛ مياه]\nauthors: [هدى اليراعي، سليم الحداد]');
    expect(written.problems).toEqual([]);
    expect(written.lists.get('tags')?.value).toEqual(['قمم', 'طاقة', 'مياه']);
    expect(written.lists.get('authors')?.value).toEqual(['هدى اليراعي', 'سليم الحداد']);
    const whole = matter('tags: ["السلم، والحرب"]\nauthors: [الحداد، سليم, هدى اليراعي]');
    expect(whole.lists.get('tags')?.value).toEqual(['السلم، والحرب']);
    expect(whole.lists.get('authors')?.value).toEqual(['الحداد، سليم', 'هدى اليراعي']);
  });

  test('an empty value is not stated', () => {
    expect(matter('title:\nauthor: ""\ntags: []')).toMatchObject({ problems: [] });
  });

  test.each<[string, Partial<Problem>]>([
    ['titel: عنوان', { code: 'unknown-key', line: 2, found: 'titel', hint: 'title: …' }],
    ['titel: عنوان\nالعنوانن: عنوان', { code: 'unknown-key', line: 2 }],
    ['encoding: utf-8', { code: 'unknown-key', hint: 'write encoding: in a sidecar beside the file' }],
    [
      'title: x\ndate: 31/02/2016',
      { code: 'impossible-date', line: 3, found: 'date: 31/02/2016', hint: 'date: 2016-10-10' },
    ],
    ['التاريخ: 31 محرم 1438', { code: 'impossible-date', hint: 'التاريخ: 2016-10-10' }],
    ['date: أمس', { code: 'wrong-value', line: 2 }],
    ['title: [a, b]', { code: 'wrong-value' }],
    ['title: true', { code: 'wrong-value' }],
    ['tags: {a: b}', { code: 'wrong-value' }],
    ['authors: [[a]]', { code: 'wrong-value' }],
    ['draft: maybe', { code: 'wrong-value', hint: 'draft: true' }],
    ['id: ../../x', { code: 'bad-id', found: 'id: ../../x' }],
    ['id: a..b', { code: 'bad-id' }],
    ['id: Ünal', { code: 'bad-id' }],
    [`id: ${'a'.repeat(65)}`, { code: 'bad-id' }],
    ['title: x\nheadline: y', { code: 'stated-twice', line: 3 }],
    ['title: قمة: تركية', { code: 'broken-yaml', line: 2, hint: 'title: "قمة: تركية"' }],
  ])('%j is refused', (lines, problem) => {
    expect(matter(lines).problems[0]).toMatchObject(problem);
  });

  test('a fence that is never closed is told, where keys stand below it', () => {
    expect(stated('---\ntitle: عنوان\ndate: 2016\n\nنص')).toMatchObject({
      problems: [{ code: 'broken-yaml', line: 1, hint: 'write --- alone on line 4' }],
    });
  });

  test('all problems are told, not only the first', () => {
    expect(matter('titel: x\ndate: 31/02/2016\nid: ..').problems.map(({ code }) => code)).toEqual([
      'unknown-key',
      'impossible-date',
      'bad-id',
    ]);
  });
});

test('keys are known by any spelling of their names', () => {
  expect(keyOf('Published-At')?.field).toBe('date');
  expect(keyOf('عنوان الخبر')?.field).toBe('title');
  expect(keyOf('الكاتب')?.field).toBe('authors');
  expect(keyOf('Keywords')?.field).toBe('tags');
  expect(keyOf('تاريخ_النشر')?.field).toBe('date');
  expect(keyOf('الاسم')).toBeNull();
  expect(nearestKey('autor')).toBe('author');
  expect(nearestKey('zzzzzz')).toBeNull();
});

test('no name means two keys, and every name means its own', () => {
  for (const key of keys) {
    for (const name of [...key.english, ...key.arabic]) expect(keyOf(name), name).toBe(key);
  }
});

describe('two stated dates', () => {
  const both = (one: string, other: string) => {
    const read = matter(`date: ${one}\npublished: ${other}`);
    const date = read.dates.get('date');
    return read.problems[0]?.code ?? (date && `${isoOf(date.value)} ${date.source.confidence}`);
  };

  test.each([
    ['2010-03-04', '2010-03', '2010-03-04 sure'],
    ['2010', '2010-03-04', '2010-03-04 sure'],
    ['2010-03-04', '03/04/2010', '2010-03-04 sure'],
    ['03/04/2010', '2010-03-04', '2010-03-04 sure'],
    ['2010-03-04', '18 ربيع الأول 1431 هـ', '2010-03-04 sure'],
    ['20 ربيع الأول 1431 هـ', '2010-03-04', '2010-03-04 sure'],
    ['الأحد 4 مارس 2010', '4 مارس 2010', '2010-03-04 unsure'],
  ])('%s and %s agree', (one, other, expected) => {
    expect(both(one, other)).toBe(expected);
  });

  test.each([
    ['2010-03-04', '2010-03-05'],
    ['2010-03-04', '2011'],
    ['2010-03-04', '05/03/2010'],
    ['2010-03-04', '25 ربيع الأول 1431 هـ'],
  ])('%s and %s stop the build', (one, other) => {
    expect(both(one, other)).toBe('stated-twice');
  });
});

describe('labelled lines', () => {
  const labels = (text: string) => {
    const { statements, lines } = takeLabels(readDebris(text, 1).lines, 'a.txt', new Set());
    return {
      fields: statements.map(({ key, written, source }) => `${key.field}=${written ?? ''}@${source.line ?? ''}`),
      rest: lines.map((line) => line.text).filter((line) => line !== ''),
    };
  };

  test('are taken from the head, with or without a headline above', () => {
    expect(labels('العنوان: عنوان\nالكاتب : هدى اليراعي\n\nنص')).toEqual({
      fields: ['title=عنوان@1', 'authors=هدى اليراعي@2'],
      rest: ['نص'],
    });
    expect(labels('عنوان\nDate: 2016-10-10\nنص')).toEqual({ fields: ['date=2016-10-10@2'], rest: ['عنوان', 'نص'] });
  });

  test('may end with one that says where the text begins', () => {
    expect(labels('العنوان: عنوان\nالكاتب: هدى اليراعي\n\nالنص:\nنص').rest).toEqual(['نص']);
    expect(labels('عنوان\nالنص:\nنص').rest).toEqual(['عنوان', 'النص:', 'نص']);
  });

  test.each(['النص: أعلن الوزير', 'نص الخبر : أعلن الوزير', 'Text:أعلن الوزير'])(
    'right above %j leave the text that follows the label',
    (line) => {
      expect(labels(`العنوان: عنوان\nالكاتب: هدى اليراعي\n\n${line}\nنص`).rest).toEqual(['أعلن الوزير', 'نص']);
      expect(labels(`العنوان: عنوان\nبقلم: هدى اليراعي\n${line}`).rest).toEqual(['بقلم: هدى اليراعي', 'أعلن الوزير']);
      expect(labels(`العنوان: عنوان\nنص\n${line}`).rest).toEqual(['نص', line]);
      expect(labels(`عنوان\n${line}\nنص`).rest).toEqual(['عنوان', line, 'نص']);
      expect(labels(line).rest).toEqual([line]);
    },
  );

  test('are taken below a headline that asks, and no further than the first full stop', () => {
    expect(labels('هل يفتح الجسر؟\nالكاتب: هدى اليراعي\nنص').fields).toEqual(['authors=هدى اليراعي@2']);
    expect(labels('فتح الجسر.\nالكاتب: هدى اليراعي\nنص\nنص\nنص\nنص').fields).toEqual([]);
  });

  test('are taken from the foot where they name the source or the topics', () => {
    expect(labels('نص أول\nنص ثان\nالمصدر: وكالة السنابل').fields).toEqual(['source=وكالة السنابل@3']);
    expect(labels('نص أول.\nنص ثان.\nالمكان: الساحة').rest).toHaveLength(3);
  });

  test('below front matter are taken only at once', () => {
    const below = (text: string) =>
      takeLabels(readDebris(text, 5).lines, 'a.txt', new Set(['title'])).statements.map(({ key }) => key.field);
    expect(below('التاريخ: 2016-10-10\nنص')).toEqual(['date']);
    expect(below('رسالة إلى البلدية\nالتاريخ: 2016-10-10\nنص')).toEqual([]);
  });

  test('are text where no table knows them, or below the first long line', () => {
    expect(labels('الوزير: لا جديد\nنص').fields).toEqual([]);
    expect(labels(`${'كلمة '.repeat(50)}\nالعنوان: شارع الساعة\nنص\nنص\nنص\nنص\nنص`).fields).toEqual([]);
  });
});

test.each([
  [['الكاتب: هدى اليراعي', 'المحرر: أيمن الخيزراني'], ['الكاتب'], ['المحرر: أيمن الخيزراني']],
  [['المحرر: أيمن الخيزراني', 'الكاتب: هدى اليراعي'], ['الكاتب'], ['المحرر: أيمن الخيزراني']],
  [['الكاتب: هدى اليراعي', 'المحرر: هدى اليراعي'], ['الكاتب', 'المحرر'], []],
  [['العنوان: قراءة', 'المؤلف: هدى اليراعي', 'الناشر: دار'], ['العنوان', 'المؤلف'], ['الناشر: دار']],
  [
    ['العنوان: قراءة', 'الكتاب: النهر', 'المؤلف: هدى اليراعي', 'الطبعة: الأولى'],
    ['العنوان'],
    ['الكتاب: النهر', 'المؤلف: هدى اليراعي', 'الطبعة: الأولى'],
  ],
  [['المراسل: ما مصير السوق؟'], [], ['المراسل: ما مصير السوق؟']],
  [['التاريخ: علم العبر'], [], ['التاريخ: علم العبر']],
  [['التاريخ: غير معروف'], ['التاريخ'], []],
])('of the labels %j the article has %j', (labels, stated, rest) => {
  const body = 'فتحت البلدية الجسر أمام المشاة صباح اليوم.';
  const read = takeLabels(readDebris([...labels, '', body].join('\n'), 1).lines, 'a.txt', new Set());
  expect(read.statements.map(({ name }) => name)).toEqual(stated);
  expect(read.lines.map(({ text }) => text).filter((text) => text !== '')).toEqual([...rest, body]);
});

test.each([
  [['العنوان: الجسر', 'العنوان الفرعي: الأشغال تبدأ في الربيع'], ['العنوان'], ['الأشغال تبدأ في الربيع']],
  [['Slug: BRIDGE-2', 'Title: الجسر', 'Deck: الأشغال تبدأ'], ['Title'], ['الأشغال تبدأ']],
  [['رقم الخبر: 1234', 'العنوان: الجسر', 'عدد الكلمات: 320'], ['العنوان'], []],
  [['محظور النشر حتى يوم 5 مايو 2012', 'العنوان: الجسر'], ['حظر النشر', 'العنوان'], []],
  [['محظور النشر حتى الثامنة مساء'], [], ['محظور النشر حتى الثامنة مساء']],
])('of the labels %j %j are stated, and %j stays', (labels, stated, rest) => {
  const body = 'فتحت البلدية الجسر أمام المشاة صباح اليوم.';
  const read = takeLabels(readDebris([...labels, '', body].join('\n'), 1).lines, 'a.txt', new Set());
  expect(read.statements.map(({ name }) => name)).toEqual(stated);
  expect(read.lines.map(({ text }) => text).filter((text) => text !== '')).toEqual([...rest, body]);
});
