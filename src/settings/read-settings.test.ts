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

  it('has its address as programs write it', () => {
    expect(readSettings('baseUrl: https://archive.example.org/أخبار/')).toMatchObject({
      baseUrl: 'https://archive.example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1',
    });
  });

  it.each([
    ['title: [a]', 1, 'title', 'text', 'title: '],
    ['title: أ\nregion: XX', 2, 'XX', 'SY', 'region: SY'],
    ['titel: أ', 1, 'titel', 'title', 'title: …'],
    ['title: أ\nsections:\n  - name: سياسة\n    slug: سياسة', 4, 'سياسة', '1 to 32 of a-z', 'sections: '],
    ['sections:\n  - رياضة', 2, 'sections, item 1: "رياضة"', 'an item with name, slug', 'sections: ['],
    [
      'sections:\n  - { name: أ, slug: a }\n  - { name: ب, slug: a }',
      3,
      'slug: a, as the section on line 2',
      'of its own',
      'name it',
    ],
    ['sections: رياضة', 1, 'رياضة', 'a list', 'sections: ['],
    ['title: 2015', 1, 'title: 2015', 'text', 'title: "2015"'],
    ['sections:\n  - { name: 07, slug: a }', 2, 'item 1, name: 7', 'text', 'name: "07"'],
    ['region: eg', 1, 'eg', 'EG', 'region: EG'],
    ['originals: no', 1, 'no', 'publish, none', 'originals: none'],
    ['title: أ\nsections:\n  - name: سياسة\n    slgu: a\n    slug: a', 4, 'slgu', 'slug', 'slug: …'],
    ['baseUrl: https://archive.example.org/?a=1', 1, '?a=1', 'without ? and #', 'baseUrl: "https://'],
    ['title: أ\nbaseUrl: archive', 2, 'archive', 'web address', 'baseUrl: "https://'],
    ['folders:\n  - path: /a', 2, '/a', 'a folder below', 'folders: [{ path: '],
    ['folders:\n  - path: a/../b', 2, 'a/../b', 'a folder below', 'folders: '],
    ['folders:\n  - encoding: cp720', 2, 'no folders, item 1, path', 'text', 'folders: '],
    ['folders:\n  - path: a\n    encoding: klingon', 3, 'klingon', 'windows-1256', 'encoding: '],
    ['folders:\n  - path: a\n    dateOrder: ydm', 3, 'ydm', 'dmy, mdy, ymd', 'dateOrder: '],
    ['folders:\n  - path: a\n    byline: "تقرير:"', 3, 'تقرير:', '{author}', 'folders: '],
    ['folders:\n  - path: a\n    dateorder: dmy', 3, 'dateorder', 'dateOrder', 'dateOrder: …'],
    ['folders:\n  - path: a\n  - path: a/', 3, 'a second rule for a, beside the one on line 2', 'one rule', 'one rule'],
    ['title: "أ', 1, 'title', 'YAML', ''],
    ['- a', 1, '["a"]', 'key: value', 'title: '],
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

  it('knows an encoding by its other names', () => {
    expect(
      readSettings('folders:\n  - { path: a, encoding: windows1256 }\n  - { path: b, encoding: CP1256 }'),
    ).toMatchObject({
      folders: [{ encoding: 'windows-1256' }, { encoding: 'windows-1256' }],
    });
  });

  it('tells everything that is wrong at once', () => {
    expect(readSettings('title: 1\nregion: XX\nfoo: 1\n')).toHaveLength(3);
  });
});
