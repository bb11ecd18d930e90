import { decode } from 'cborg';
import fc from 'fast-check';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, it } from 'vitest';
import { unpack } from './pagefind-format.ts';
import { writeIndex } from './pagefind-index.ts';
import { WordGatherer } from './word-places.ts';

afterAll(() => close());

type Page = readonly [hash: string, words: number, ...rest: unknown[]];
type Range = readonly [from: string, to: string, name: string];
type Meta = readonly [version: string, pages: readonly Page[], files: readonly Range[], ...rest: unknown[]];
interface Text {
  readonly title: readonly string[];
  readonly body: readonly string[];
  readonly asides: readonly string[];
}
/** What an index says, whatever its pages and files are called: the words of each file, and the list of pages. */
interface Told {
  readonly words: readonly unknown[];
  readonly pages: readonly number[];
  readonly ranges: readonly (readonly string[])[];
  readonly rest: readonly unknown[];
}

function toldBy(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): Told {
  const { bytes: list } = files.find(({ path }) => path.endsWith('.pf_meta'))!;
  const [version, pages, ranges, ...rest] = decode(unpack(list)) as Meta;
  const words = ranges.map(([, , name]) => {
    const { bytes } = files.find(({ path }) => path === `index/${name}.pf_index`)!;
    return decode(unpack(bytes)) as unknown;
  });
  return {
    words,
    pages: pages.map(([, count]) => count),
    ranges: ranges.map(([from, to]) => [from, to]),
    rest: [version, ...rest],
  };
}

const keysOf = ({ title, body, asides }: Text) => [...title, ...body, ...asides];

function ours(texts: readonly Text[]): Told {
  const words = new WordGatherer();
  // Each by itself, as parts of an archive come: their words have other numbers in each.
  for (const one of texts) {
    const met = [...new Set(keysOf(one))];
    const numbered = keysOf(one).map((word) => met.indexOf(word));
    const { title, body } = one;
    words.add({ words: numbered, headline: title.length, body: body.length }, words.numbersOf(met));
  }
  const sizes = texts.map((one) => keysOf(one).length);
  return toldBy([...writeIndex(words.sorted(), sizes, placesAFile)]);
}

// Its process reads this once, when it starts.
const placesAFile = 60;
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(placesAFile);

// Weight 1.05 is 25 of 24, which is what Pagefind takes for usual where nothing else is said.
async function byPagefind(texts: readonly Text[]): Promise<Told> {
  const { index } = await createIndex({ forceLanguage: 'zz', keepIndexUrl: true });
  for (const [n, { title, body, asides }] of texts.entries()) {
    const content = [...title, ...body].join(' ');
    const weighed = `___PAGEFIND_WEIGHT___1.05 ${content} ___PAGEFIND_WEIGHT___0.25 ${asides.join(' ')}`;
    await index!.addCustomRecord({ url: `/${n}`, language: 'zz', content: weighed, meta: { title: title.join(' ') } });
  }
  const { files } = await index!.getFiles();
  await index!.deleteIndex();
  return toldBy(files.map(({ path, content }) => ({ path, bytes: content })));
}

const key = fc.string({ unit: fc.constantFrom(...'ahzx09'), minLength: 1, maxLength: 3 });
const keys = (least: number, most: number) => fc.array(key, { minLength: least, maxLength: most });
const text = fc.record({ title: keys(0, 6), body: keys(1, 120), asides: keys(0, 8) });

it('says of words and pages what Pagefind says itself', { timeout: 120_000 }, async () => {
  const lists = fc.array(text, { minLength: 1, maxLength: 40 });
  const isSame = async (texts: readonly Text[]) => {
    expect(ours(texts)).toEqual(await byPagefind(texts));
  };
  await fc.assert(fc.asyncProperty(lists, isSame), { numRuns: 50, endOnFailure: true });
});

it('takes an article without words', () => {
  expect(ours([{ title: [], body: [], asides: [] }])).toMatchObject({ words: [], pages: [0], ranges: [] });
});
