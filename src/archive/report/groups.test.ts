import { describe, expect, it } from 'vitest';
import type { Problem } from '../../problems/problem.ts';
import type { Doubt, Group } from '../../problems/report.ts';
import type { Evidence } from './evidence.ts';
import { groupFolder } from './folder.ts';
import { groupsOf } from './groups.ts';

const doubt = (source: string, parts: Partial<Doubt>): Doubt => ({
  source,
  url: 'x',
  encoding: 'utf-8',
  unsure: {},
  by: {},
  unknown: [],
  repairs: {},
  ...parts,
});
const problem = (code: Problem['code'], file: string, found = 'x'): Problem => ({
  code,
  file,
  line: 1,
  found,
  expected: 'y',
  hint: 'do',
});
const evidence = (parts: Partial<Evidence> = {}): Evidence => ({ dates: [], files: new Map(), ...parts });

it.each([
  ['archive/1998/05/a.txt', 'archive/1998'],
  ['archive/1998/05/10/a.txt', 'archive/1998'],
  ['١٩٩٨/٠٥/a.txt', '١٩٩٨'],
  ['2016/أكتوبر/a.txt', '2016/أكتوبر'],
  ['20161010/a.txt', '.'],
  ['sport/', 'sport'],
  ['a.txt', '.'],
])('counts %s under %s', (file, folder) => {
  expect(groupFolder(file)).toBe(folder);
});

it('counts files by rule and folder: what stops first, then of one kind the largest', () => {
  const groups = groupsOf(
    {
      problems: [
        problem('empty-file', 'a/1.txt'),
        problem('impossible-date', 'b/2.txt'),
        problem('missing-image', 'c/3.txt'),
        problem('missing-image', 'c/3.txt'),
      ],
      doubts: [
        doubt('a/4.txt', { unsure: { headline: 'قمة' }, by: { headline: 'lead' } }),
        doubt('b/5.txt', { unsure: { headline: 'نهر' }, by: { headline: 'lead' }, repairs: { tag: 2 } }),
        doubt('b/6.txt', { unsure: { headline: 'بحر' }, by: { headline: 'lead' }, unknown: ['published'] }),
      ],
    },
    evidence(),
  );
  expect(groups.map(({ effect, what, by, folder, files }) => [effect, what, by, folder, files])).toEqual([
    ['stop', 'impossible-date', null, 'b', 1],
    ['quarantine', 'empty-file', null, 'a', 1],
    ['unsure', 'headline', 'lead', 'b', 2],
    ['unsure', 'headline', 'lead', 'a', 1],
    ['unknown', 'published', null, 'b', 1],
    ['notice', 'missing-image', null, 'c', 1],
    ['repaired', 'tag', null, 'b', 1],
  ]);
  expect(groups[2]).toMatchObject({
    example: { file: 'b/5.txt', found: 'نهر' },
    settle: { file: 'b/5.yaml', under: null, text: 'title: "نهر"' },
  });
  expect(groups[0]?.settle).toEqual({ file: null, under: null, text: 'do' });
});

it('has files that are no articles apart by their kind', () => {
  const found = ['a .docx file', 'a .zip file', 'a .docx file'];
  const problems = found.map((kind, at) => problem('unknown-kind', `a/${at}`, kind));
  expect(groupsOf({ problems, doubts: [] }, evidence()).map(({ by, files }) => [by, files])).toEqual([
    ['a .docx file', 2],
    ['a .zip file', 1],
  ]);
});

it('gives one line for the encoding of a folder only where no file of it is of another', () => {
  const cp = (source: string) => doubt(source, { unsure: { encoding: 'cp720' }, by: { encoding: 'cp720' } });
  const settle = (files: number) =>
    groupsOf(
      { problems: [], doubts: [cp('1998/a.txt'), cp('1998/b.txt')] },
      evidence({ files: new Map([['1998', files]]) }),
    )[0]?.settle;
  expect(settle(2)).toEqual({
    file: 'archive.yaml',
    under: 'folders',
    text: '- { path: "1998", encoding: cp720 }',
  });
  expect(settle(3)).toEqual({ file: '1998/a.yaml', under: null, text: 'encoding: cp720' });
});

it('has the dates of a folder in one group, in doubt or to be confirmed, with the line of archive.yaml', () => {
  const counts = { 'day-first': 0, 'month-first': 3, either: 1 };
  const dates = [
    {
      folder: 'sport',
      counts,
      inDoubt: true,
      order: 'mdy' as const,
      either: { source: 'sport/a.txt', date: '2010-04-03' },
    },
    {
      folder: 'news',
      counts: { 'day-first': 9, 'month-first': 0, either: 40_000 },
      inDoubt: false,
      order: 'dmy' as const,
      either: { source: 'news/b.txt', date: '2010-05-03' },
    },
    { folder: 'wire', counts: { ...counts, either: 0 }, inDoubt: true, order: 'mdy' as const, either: null },
  ];
  const unsure = doubt('sport/2010/a.txt', { unsure: { published: '2010-04-03' }, by: { published: 'date-order' } });
  const groups = groupsOf(
    { problems: [problem('date-order', 'sport/'), problem('date-order', 'wire/')], doubts: [unsure] },
    evidence({ dates }),
  );
  expect(groups).toEqual([
    {
      effect: 'unsure',
      what: 'published',
      by: 'date-order',
      folder: 'sport',
      folders: 1,
      files: 1,
      example: { file: 'sport/2010/a.txt', found: '2010-04-03' },
      settle: { file: 'archive.yaml', under: 'folders', text: '- { path: "sport", dateOrder: mdy }' },
    },
    {
      effect: 'assumed',
      what: 'published',
      by: 'agreed',
      folder: 'news',
      folders: 1,
      files: 40_000,
      example: { file: 'news/b.txt', found: '2010-05-03' },
      settle: { file: 'archive.yaml', under: 'folders', text: '- { path: "news", dateOrder: dmy }' },
    },
    expect.objectContaining({ effect: 'notice', what: 'date-order', folder: 'wire' }),
  ]);
});

describe('folders that differ by numbers only', () => {
  const issues = Array.from({ length: 1500 }, (_, n) => `جريدة/عدد ${n + 1}`);
  const undated = issues.map((folder) => doubt(`${folder}/a.txt`, { unknown: ['published'] }));
  const shownOf = (groups: readonly Group[]) => groups.map(({ folder, folders, files }) => [folder, folders, files]);

  it('are one group, with the example of the largest', () => {
    const more = doubt('جريدة/عدد 7/b.txt', { unknown: ['published'] });
    const other = doubt('ملحق/c.txt', { unknown: ['published'] });
    const doubts = [...undated.slice(0, 7), more, ...undated.slice(7), other];
    const groups = groupsOf({ problems: [], doubts }, evidence());
    expect(shownOf(groups)).toEqual([
      ['جريدة/عدد *', 1500, 1501],
      ['ملحق', 1, 1],
    ]);
    expect(groups[0]!.example.file).toBe('جريدة/عدد 7/a.txt');
  });

  it('stay apart where they are so few that each can be read, such as years', () => {
    const years = Array.from({ length: 40 }, (_, n) => doubt(`${1980 + n}/a.txt`, { unknown: ['published'] }));
    expect(groupsOf({ problems: [], doubts: years }, evidence())).toHaveLength(40);
  });

  it('are settled by a line for the folder above where it holds nothing else', () => {
    const cp = issues.map((folder) =>
      doubt(`${folder}/a.txt`, { unsure: { encoding: 'cp720' }, by: { encoding: 'cp720' } }),
    );
    const settle = (files: number) =>
      groupsOf({ problems: [], doubts: cp }, evidence({ files: new Map([['جريدة', files]]) }))[0]!.settle;
    expect(settle(1500)!.text).toBe('- { path: "جريدة", encoding: cp720 }');
    expect(settle(1501)).toMatchObject({ file: 'جريدة/عدد 1/a.yaml', text: 'encoding: cp720' });
  });

  it('are settled by a line for the order of dates above where none of them is in doubt', () => {
    const counts = { 'day-first': 0, 'month-first': 0, either: 2 };
    const dates = issues.map((folder) => ({
      folder,
      counts,
      inDoubt: false,
      order: 'dmy' as const,
      either: { source: `${folder}/a.txt`, date: '2010-04-03' },
    }));
    const settle = (more: Evidence['dates']) =>
      groupsOf({ problems: [], doubts: [] }, evidence({ dates: [...dates, ...more] }))[0]!.settle!.text;
    expect(settle([])).toBe('- { path: "جريدة", dateOrder: dmy }');
    const inDoubt = { ...dates[0]!, folder: 'جريدة/برقيات', inDoubt: true, order: 'mdy' as const };
    expect(settle([inDoubt])).toBe('- { path: "جريدة/عدد 1", dateOrder: dmy }');
  });
});
