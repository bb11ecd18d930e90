import { inflateSync } from 'node:zlib';
import { decode } from 'cborg';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openGroups } from '../browser/groups.ts';
import { packedJson } from './packed.ts';
import { postingsOf, type Postings } from './postings.ts';
import { beginningsOf, formatWords, stretchOf } from './word-files.ts';
import { WordGatherer } from './word-places.ts';

const key = fc.string({ unit: fc.constantFrom(...'abx0.'), minLength: 1, maxLength: 5 });
const bundles = fc.array(fc.array(fc.array(key, { maxLength: 40 }), { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 4,
});

/** The words of pages, as a bundle has them. */
function postings(pages: readonly (readonly string[])[]): Postings {
  const gatherer = new WordGatherer();
  for (const keys of pages) {
    const words = keys.map((_, n) => n);
    gatherer.add({ words, headline: 0, body: words.length }, gatherer.numbersOf(keys));
  }
  return postingsOf(gatherer.sorted());
}

const stretchesOf = (all: readonly Postings[], from: string, to: string | undefined) =>
  all.map((one) => {
    const { words, start, end } = stretchOf(one, from, to);
    return { words, bytes: one.bytes.subarray(start, end) };
  });

const most = 120;

it('gives every reader all words of each bundle, in files that are small unless one word fills them', async () => {
  const isWhole = async (lists: readonly (readonly (readonly string[])[])[]) => {
    const all = lists.map(postings);
    const beginnings = beginningsOf(all, most);
    expect(beginnings).toEqual([...new Set(beginnings)].sort());
    const files = beginnings.map((from, n) => stretchesOf(all, from, beginnings[n + 1]));
    for (const stretches of files) {
      const size = stretches.reduce((sum, { bytes }) => sum + bytes.length, 0);
      expect(size <= most || stretches.every(({ words }) => words <= 1)).toBe(true);
    }
    const names = beginnings.map((_, n) => String(n));
    const list = { folder: 'words/', beginnings, names, bundles: all.map(() => ({ sizes: [], dates: [] })) };
    const groups = openGroups([{ list: 'list', sections: [], bundles: all.map((_, n) => n) }], (path) => {
      const packed = path === 'list' ? packedJson(list) : formatWords(files[Number(path.slice('words/'.length))]!);
      return Promise.resolve(new Uint8Array(inflateSync(packed)));
    });
    for (const [bundle, { keys }] of all.entries()) {
      const read = await Promise.all(
        beginnings.map(async (_, file) => (decode(await groups.wordsOf(bundle, file)) as [[string][]])[0]),
      );
      expect(read.flat().map(([word]) => word)).toEqual(keys);
    }
  };
  await fc.assert(fc.asyncProperty(bundles, isWhole));
});

it('leaves the other files as they are where an article changes some words', () => {
  // Of many, an article more changes the few files of its words.
  const pages = Array.from({ length: 60 }, (_, page) =>
    Array.from({ length: 50 }, (_one, n) => `${((page * 7919 + n * 104_729) % 4001).toString(4)}x`),
  );
  const filesOf = (some: readonly (readonly string[])[]) => {
    const all = [postings(some)];
    const beginnings = beginningsOf(all, 400);
    return beginnings.map((from, n) => Buffer.from(formatWords(stretchesOf(all, from, beginnings[n + 1]))).toString());
  };
  const [before, after] = [filesOf(pages), filesOf([...pages, ['1x', '2x', '3021x']])];
  const anew = after.filter((file) => !before.includes(file));
  expect(before.length).toBeGreaterThan(20);
  expect(anew.length).toBeGreaterThan(0);
  expect(anew.length).toBeLessThanOrEqual(5);
});
