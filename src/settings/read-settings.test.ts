import { describe, expect, it } from 'vitest';
import { readSettings } from './read-settings.ts';

describe('archive.yaml', () => {
  it('may be empty: every setting has a default', () => {
    expect(readSettings('')).toMatchObject({
      title: 'أرشيف الأخبار',
      region: 'EG',
      digits: 'latn',
      baseUrl: null,
      sections: [],
      folders: [],
    });
  });

  it('is read with its publisher and base address made whole', () => {
    expect(readSettings('title: أرشيف\nbaseUrl: https://a.example/news/\n')).toMatchObject({
      publisher: 'أرشيف',
      baseUrl: 'https://a.example/news',
    });
  });

  it.each([
    ['title: [a]', 1, 'title', 'text', 'title: '],
    ['title: أ\nregion: XX', 2, 'XX', 'SY', 'region: SY'],
    ['titel: أ', 1, 'titel', 'title', 'title: …'],
    ['title: أ\nsections:\n  - name: سياسة\n    slug: سياسة', 4, 'سياسة', 'text like', 'sections: '],
    ['title: أ\nsections:\n  - name: سياسة\n    slgu: a\n    slug: a', 4, 'slgu', 'slug', 'slug: …'],
    ['title: أ\nbaseUrl: archive', 2, 'archive', 'web address', 'baseUrl: "https://'],
    ['folders:\n  - path: /a', 2, '/a', 'a folder below', 'folders: [{ path: '],
    ['folders:\n  - path: a/../b', 2, 'a/../b', 'a folder below', 'folders: '],
    ['folders:\n  - encoding: cp720', 2, 'no folders.0.path', 'text', 'folders: '],
    ['folders:\n  - path: a\n    encoding: klingon', 3, 'klingon', 'windows-1256', 'encoding: '],
    ['folders:\n  - path: a\n    dateOrder: ydm', 3, 'ydm', 'dmy, mdy, ymd', 'dateOrder: '],
    ['folders:\n  - path: a\n    byline: "تقرير:"', 3, 'تقرير:', '{author}', 'folders: '],
    ['folders:\n  - path: a\n    dateorder: dmy', 3, 'dateorder', 'dateOrder', 'dateOrder: …'],
    ['folders:\n  - path: a\n  - path: a/', 3, 'a second rule for a, beside the one on line 2', 'one rule', 'one rule'],
    ['title: "أ', 1, 'title', 'YAML', ''],
    ['- a', 1, '["a"]', 'object', 'title: '],
  ])('tells what is wrong with %j', (text, line, found, expected, hint) => {
    expect(readSettings(text)).toContainEqual({
      code: 'bad-settings',
      file: 'archive.yaml',
      line,
      found: expect.stringContaining(found) as unknown,
      expected: expect.stringContaining(expected) as unknown,
      hint: expect.stringContaining(hint) as unknown,
    });
  });

  it('tells everything that is wrong at once', () => {
    expect(readSettings('title: 1\nregion: XX\nfoo: 1\n')).toHaveLength(3);
  });
});
