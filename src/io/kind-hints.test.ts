import { expect, it } from 'vitest';
import { endingOf, hintOf } from './kind-hints.ts';

it.each([
  ['a/notes.DOCX', '.docx', 'soffice'],
  ['scan.pdf', '.pdf', 'pdftotext -enc UTF-8 scan.pdf;'],
  ['1998.zip', '.zip', 'unpack'],
  ['a/news.csv', '.csv', 'warraq import a/news.csv'],
  ['dump.sql', '.sql', 'phpMyAdmin'],
  ['news.php?id=3', '.php', '.html'],
  ['news.asp@id=3', '.asp', '.html'],
])('%s is a %s file, and what to do is said', (file, ending, hint) => {
  expect(endingOf(file)).toBe(ending);
  expect(hintOf(file)).toContain(hint);
});

it.each([
  ['a.b/خبر', ''],
  ['قال د. أحمد', '. أحمد'],
  ['video.mp4', '.mp4'],
  ['.htaccess', ''],
])('of the kind of %s nothing is known', (file, ending) => {
  expect([endingOf(file), hintOf(file)]).toEqual([ending, null]);
});
