import { gunzipSync } from 'node:zlib';
import { decode, decodeFirst } from 'cborg';
import fc from 'fast-check';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, it } from 'vitest';
import { postingsOf } from './postings.ts';
import { WordGatherer } from './word-places.ts';

afterAll(() => close());

type Meta = readonly [version: string, pages: readonly unknown[], files: readonly (readonly string[])[]];
interface Text {
  readonly title: readonly string[];
  readonly body: readonly string[];
  readonly asides: readonly string[];
}
const keysOf = ({ title, body, asides }: Text) => [...title, ...body, ...asides];

/** Every word with its places, in the order of the keys. */
function ours(texts: readonly Text[]): readonly unknown[] {
  const gatherer = new WordGatherer();
  // Each by itself, as parts of an archive come: their words have other numbers in each.
  for (const one of texts) {
    const met = [...new Set(keysOf(one))];
    const numbered = keysOf(one).map((word) => met.indexOf(word));
    const { title, body } = one;
    gatherer.add({ words: numbered, headline: title.length, body: body.length }, gatherer.numbersOf(met));
  }
  const { keys, ends, bytes } = postingsOf(gatherer.sorted());
  const words: unknown[] = [];
  for (let rest: Uint8Array = bytes; rest.length > 0;) {
    const [word, left] = decodeFirst(rest) as [unknown, Uint8Array];
    words.push(word);
    expect(ends[words.length - 1]).toBe(bytes.length - left.length);
    rest = left;
  }
  expect(keys).toEqual(words.map((word) => (word as readonly unknown[])[0]));
  return words;
}

// Weight 1.05 is 25 of 24, which is what Pagefind takes for usual where nothing else is said.
async function byPagefind(texts: readonly Text[]): Promise<readonly unknown[]> {
  const { index } = await createIndex({ forceLanguage: 'zz', keepIndexUrl: true });
  for (const [n, { title, body, asides }] of texts.entries()) {
    const content = [...title, ...body].join(' ');
    const weighed = `___PAGEFIND_WEIGHT___1.05 ${content} ___PAGEFIND_WEIGHT___0.25 ${asides.join(' ')}`;
    await index!.addCustomRecord({ url: `/${n}`, language: 'zz', content: weighed, meta: { title: title.join(' ') } });
  }
  const { files } = await index!.getFiles();
  await index!.deleteIndex();
  const dataOf = (name: RegExp): unknown => {
    const { content } = files.find(({ path }) => name.test(path))!;
    return decode(gunzipSync(content).subarray('pagefind_dcd'.length));
  };
  const [, , ranges] = dataOf(/\.pf_meta$/u) as Meta;
  return ranges.flatMap(([, , name]) => (dataOf(new RegExp(`${name}\\.pf_index$`, 'u')) as [unknown[]])[0]);
}

const key = fc.string({ unit: fc.constantFrom(...'ahzx09'), minLength: 1, maxLength: 3 });
const keys = (least: number, most: number) => fc.array(key, { minLength: least, maxLength: most });
const text = fc.record({ title: keys(0, 6), body: keys(1, 120), asides: keys(0, 8) });

it('says of words what Pagefind says itself', { timeout: 120_000 }, async () => {
  const lists = fc.array(text, { minLength: 1, maxLength: 40 });
  const isSame = async (texts: readonly Text[]) => {
    expect(ours(texts)).toEqual(await byPagefind(texts));
  };
  await fc.assert(fc.asyncProperty(lists, isSame), { numRuns: 50, endOnFailure: true });
});

it('takes an article without words', () => {
  expect(ours([{ title: [], body: [], asides: [] }])).toEqual([]);
});
