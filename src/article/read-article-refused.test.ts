import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../problems/problem.ts';
import { body, read } from '../testing/read-text.ts';

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
