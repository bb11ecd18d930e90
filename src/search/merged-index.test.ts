import { gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeIndexes, type PartialIndex } from './merged-index.ts';
import { pack, unpack } from './pagefind-format.ts';

type Word = [word: string, pages: [distance: number, places: number[], titlePlaces: number[]][], variants: unknown[]];

// Written as Pagefind does, with a file for every two words.
function indexOf(pages: readonly (readonly string[])[]): PartialIndex {
  const words = [...new Set(pages.flat())].sort().map((word): Word => {
    const having = pages.flatMap((page, n) => (page.includes(word) ? [n] : []));
    const placesOn = (n: number) => pages[n]!.flatMap((one, at) => (one === word ? [at * 300] : []));
    return [
      word,
      having.map((n, at) => [n - (having[at - 1] ?? 0), placesOn(n), pages[n]!.length % 2 ? [-1, 0] : []]),
      [],
    ];
  });
  const files = Array.from({ length: Math.ceil(words.length / 2) }, (_, n) => words.slice(2 * n, 2 * n + 2));
  const listed = files.map((file, n) => [file[0]![0], file.at(-1)![0], `zz_${n}`]);
  const meta = ['1.6.0', pages.map((page, n) => [`zz_a${n}`, page.length]), listed, [], [], ['title']];
  return {
    meta: pack([encode(meta)]),
    files: new Map(files.map((file, n) => [`index/zz_${n}.pf_index`, pack([encode([file])])])),
  };
}

function merged(parts: readonly PartialIndex[], sizes: readonly number[], placesAFile: number) {
  const made = [...mergeIndexes(parts, sizes, placesAFile)].map(({ path, bytes }) => ({
    path,
    data: decode(unpack(bytes)) as unknown[],
  }));
  const [, pages, files] = made.at(-1)!.data as [string, [string, number][], [string, string, string][]];
  return { pages, files, words: made.slice(0, -1).map(({ path, data }) => ({ path, words: data[0] as Word[] })) };
}

const sizesOf = (pages: readonly (readonly string[])[]) => pages.map((page) => page.length);
const letters = fc.string({ unit: fc.constantFrom(...'abcz'), minLength: 1, maxLength: 4 });
const somePages = fc.array(fc.array(letters, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 40 });

describe('a merged index', () => {
  it('says of every word what an index of all pages says', () => {
    fc.assert(
      fc.property(
        fc.array(somePages, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 200 }),
        (parts, most) => {
          const pages = parts.flat();
          const { words } = merged(parts.map(indexOf), sizesOf(pages), most);
          const whole = [...indexOf(pages).files.values()].flatMap((file) => (decode(unpack(file)) as [Word[]])[0]);
          expect(words.flatMap((file) => file.words)).toEqual(whole);
        },
      ),
    );
  });

  it('lists its pages and its files by numbers, and of each file the words between which it is', () => {
    const parts = [indexOf([['كتاب', 'قلم']]), indexOf([['قلم', 'قمر', 'باب', 'نهر']])];
    const { pages, files, words } = merged(parts, [2, 4], 4);
    expect(pages).toEqual([
      ['0', 2],
      ['1', 4],
    ]);
    expect(words.map(({ path, words: held }) => [path, ...held.map(([word]) => word)])).toEqual([
      ['index/0.pf_index', 'باب', 'قلم'],
      ['index/1.pf_index', 'قمر', 'كتاب'],
      ['index/2.pf_index', 'نهر'],
    ]);
    expect(files).toEqual([
      ['باب', 'قل', '0'],
      ['قم', 'ك', '1'],
      ['ن', 'نهر', '2'],
    ]);
  });

  it('ends a file at the word that fills it', () => {
    const { words } = merged([indexOf([[...'abc'], [...'abc']])], [3, 3], 3);
    expect(words.map((file) => file.words.length)).toEqual([1, 1, 1]);
  });

  it('refuses another format, variants of a word, and pages that are not those it was given', () => {
    const part = indexOf([['a']]);
    expect(() => merged([{ ...part, meta: gzipSync('pagefind_xyz') }], [1], 9)).toThrow('no file of Pagefind 1.6');
    expect(() => merged([part], [2], 9)).toThrow('another order');
    expect(() => merged([part], [1, 1], 9)).toThrow('another order');
    const varied = pack([encode([[['a', [[0, [0], []]], [['A', [[0, [0], []]]]]]]])]);
    expect(() => merged([{ ...part, files: new Map([['index/zz_0.pf_index', varied]]) }], [1], 9)).toThrow('variants');
  });
});
