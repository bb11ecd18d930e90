import { expect, test } from 'vitest';
import { readSettings } from './read-settings.ts';
import { rulesFor, unusedRules, type FolderRule } from './folder-rules.ts';

function rules(text: string): readonly FolderRule[] {
  const settings = readSettings(text);
  if (!('folders' in settings)) throw new Error(JSON.stringify(settings));
  return settings.folders;
}

const list = rules(`folders:
  - { path: ., dateOrder: dmy }
  - { path: رياضة/, section: رياضة, encoding: windows-1256 }
  - { path: رياضة/1998, encoding: cp720 }
  - { path: sport, dateOrder: mdy, byline: "تقرير: {author}" }
`);

test.each([
  ['a.txt', { encoding: null, dateOrder: 'dmy', byline: null, section: null }],
  ['رياضة/a.txt', { encoding: 'windows-1256', dateOrder: 'dmy', byline: null, section: 'رياضة' }],
  ['رياضة/1998/05/a.txt', { encoding: 'cp720', dateOrder: 'dmy', byline: null, section: 'رياضة' }],
  ['sport/a.txt', { encoding: null, dateOrder: 'mdy', byline: 'تقرير: {author}', section: null }],
  ['sports/a.txt', { encoding: null, dateOrder: 'dmy', byline: null, section: null }],
])('for %s each thing is said by the nearest folder that says it', (file, expected) => {
  expect(rulesFor(file, list)).toEqual(expected);
});

test('a rule in any order of the list counts alike', () => {
  expect(rulesFor('رياضة/1998/a.txt', [...list].reverse())).toEqual(rulesFor('رياضة/1998/a.txt', list));
});

test('a rule for a folder without articles is told', () => {
  const files = [{ path: 'رياضة/1998/a.txt' }, { path: 'sports/a.txt' }];
  const split = ['رياضة', 'bulletins', null].map((folder) => ({ folder, line: '***', label: null }));
  expect(unusedRules({ folders: list, split }, files)).toMatchObject([
    { code: 'unused-rule', found: 'a rule for sport' },
    { code: 'unused-rule', found: 'a rule for bulletins' },
  ]);
});
