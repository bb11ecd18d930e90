import { expect, it } from 'vitest';
import type { Group } from '../problems/report.ts';
import { formatGroup, formatGroups } from './format-groups.ts';
import { formatLook } from './format-look.ts';

const dates: Group = {
  effect: 'assumed',
  what: 'published',
  by: 'alone',
  folder: 'archive/1998',
  folders: 1,
  files: 40_000,
  example: { file: 'archive/1998/a.txt', found: '1998-04-03' },
  settle: { file: 'archive.yaml', under: 'folders', text: '- { path: "archive/1998", dateOrder: dmy }' },
};

it('says of a group on one line how many files, where, what, an example and the line that settles it', () => {
  expect(formatGroup(dates)).toBe(
    '   40,000  archive/1998: dates of numbers read as day/month/year; e.g. archive/1998/a.txt: 1998-04-03; ' +
      'in archive.yaml, under folders: - { path: "archive/1998", dateOrder: dmy }',
  );
});

it.each<[Partial<Group>, string]>([
  [{ by: 'agreed' }, 'read as day/month/year, as others there can only be;'],
  [{ effect: 'unsure', by: 'date-order' }, 'where others have the month first;'],
  [{ effect: 'unsure', by: 'date-line' }, ': date (date-line);'],
  [{ effect: 'unsure', what: 'encoding', by: 'cp720' }, ': encoding, read as cp720;'],
  [{ effect: 'unknown', by: null }, ': no date;'],
  [{ effect: 'repaired', what: 'stray-ampersand', by: null, settle: null }, ': stray-ampersand; e.g.'],
  [{ effect: 'quarantine', what: 'empty-file', by: null }, ': the file is empty [empty-file];'],
])('names %j', (parts, said) => {
  expect(formatGroup({ ...dates, ...parts })).toContain(said);
});

it('never lets a name steer the terminal or break the line', () => {
  const example = { file: 'a\u001b[2J/قمة\n\u202e.txt', found: 'ن'.repeat(200) };
  const line = formatGroup({ ...dates, folder: 'a\u001b[2J', example });
  expect(line).not.toMatch(/[\u0000-\u001f\u202e]/u);
  expect(line).toContain('\u2068a\ufffd[2J/قمة\ufffd\ufffd.txt\u2069');
  expect(line.length).toBeLessThan(400);
});

it('has a heading for each kind, and at most 40 lines under one', () => {
  const lines = formatGroups([
    ...Array.from({ length: 45 }, () => dates),
    { ...dates, effect: 'unsure', by: 'date-order' },
  ]);
  expect(lines.filter((line) => /^[A-Z]/u.test(line))).toEqual(['Read without certainty:', 'To be confirmed:']);
  expect(lines.at(-1)).toBe('  … and 5 more groups; --json has them all');
  expect(lines.filter((line) => line.includes('e.g.'))).toHaveLength(41);
});

it('says first how many files there are of one thing in all folders, where there are several', () => {
  const undated: Group = { ...dates, effect: 'unknown', by: null, folder: 'عدد *', folders: 1_500, files: 1_900 };
  const lines = formatGroups([undated, { ...undated, folder: 'wire', folders: 1, files: 7 }, dates]);
  expect(lines.slice(1, 5)).toEqual([
    'Looked for and not found:',
    '    1,907  in 1,501 folders: no date',
    '  by folder:',
    expect.stringMatching(/^ {4}1,900 {2}\u2068عدد \*\u2069 \(1,500 folders\): no date; e\.g\./u),
  ]);
  expect(lines.slice(6, 8)).toEqual(['', 'To be confirmed:']);
  expect(lines).toHaveLength(9);
});

it('shows an article of a sample with where each value came from', () => {
  const said = formatLook({
    source: 'sport/a.txt',
    encoding: 'cp720',
    encodingConfidence: 'likely',
    original: `قمة\nفي المدينة ${'ن'.repeat(200)}`,
    understood: [
      { field: 'headline', value: 'قمة', from: 'inferred', rule: 'first-line', confidence: 'likely', line: 1 },
      { field: 'authors', value: '', from: null, rule: null, confidence: null, line: null },
      { field: 'published', value: '2016-10', from: 'stated', rule: 'sidecar', confidence: 'sure', line: null },
    ],
  });
  expect(said.split('\n').slice(0, 5)).toEqual([
    'sport/a.txt',
    '  encoding  cp720  (likely)',
    '  headline  \u2068قمة\u2069  (inferred: first-line, line 1; likely)',
    '  authors   -',
    '  date      2016-10  (stated: sidecar; sure)',
  ]);
  expect(said.split('\n')[5]).toMatch(/^ {2}original {2}\u2068قمة في المدينة ن+…\u2069$/u);
});
