import { decode, encode } from 'cborg';
import { indexedWords, type IndexedWordPages } from './indexed-words.ts';
import type { IndexFile } from './packed.ts';
import { pack, unpack } from './pagefind-format.ts';

/** What Pagefind made of some of the articles: its list of pages, and the files of words by their names. */
export interface PartialIndex {
  readonly meta: Uint8Array;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

type Page = readonly [hash: string, words: number, ...rest: unknown[]];
type WordFile = readonly [from: string, to: string, name: string];
type Meta = readonly [version: string, pages: readonly Page[], files: readonly WordFile[], ...rest: unknown[]];

/** The name of the list of pages, whatever is in it: the folder has a name of its own. */
const metaFile = 'pagefind.zz.pf_meta';

/**
 * The index that Pagefind would make of all articles at once, which would take it half a gigabyte for 3,000: files of words of `placesAFile` places, then
 * the list of pages. Pages and files of words are named by their numbers, as hashes can't be packed, and at 5,000 articles make two thirds of what every
 * reader loads first. `words` says how many words each page was given, in its order; throws where the pages are others.
 */
export function* mergeIndexes(
  parts: readonly PartialIndex[],
  words: readonly number[],
  placesAFile: number,
): Generator<IndexFile> {
  const metas = parts.map(({ meta }) => decode(unpack(meta)) as Meta);
  const counts = metas.flatMap(([, pages]) => pages.map(([, count]) => count));
  if (counts.length !== words.length || counts.some((count, n) => count !== words[n])) {
    throw new Error('Pagefind gave its pages in another order than they were added');
  }
  const ranges: (readonly [from: string, to: string])[] = [];
  for (const file of wordFiles(parts, metas, placesAFile)) {
    yield { path: `index/${nameOf(ranges.length)}.pf_index`, bytes: pack(file.data) };
    ranges.push([file.from, file.to]);
  }
  const pages = counts.map((count, n) => [nameOf(n), count]);
  const files = tellApart(ranges).map(([from, to], n): WordFile => [from, to, nameOf(n)]);
  // No filters, no orders; of what is said of a page the title alone.
  yield { path: metaFile, bytes: pack([encode([metas[0]![0], pages, files, [], [], ['title']])]) };
}

const nameOf = (n: number) => n.toString(36);

interface FileOfWords {
  readonly from: string;
  readonly to: string;
  readonly data: readonly Uint8Array[];
}

function* wordFiles(
  parts: readonly PartialIndex[],
  metas: readonly Meta[],
  placesAFile: number,
): Generator<FileOfWords> {
  let lines: Uint8Array[] = [];
  let [size, from] = [0, ''];
  let word: Buffer = Buffer.alloc(0);
  const file = () => ({ from, to: word.toString(), data: [head(array, 1), head(array, lines.length), ...lines] });
  for (const same of mergedWords(parts, metas)) {
    word = same[0]!.pages.word;
    if (lines.length === 0) from = word.toString();
    lines.push(lineOf(same));
    size += same.reduce((sum, { pages }) => sum + pages.size, 0);
    if (size < placesAFile) continue;
    yield file();
    [lines, size] = [[], 0];
  }
  if (lines.length > 0) yield file();
}

/** A word's pages in one part of the index, whose pages are numbered from `offset` on in the whole. */
interface PagesOfPart {
  readonly pages: IndexedWordPages;
  readonly offset: number;
}

// Word by word in the order of their bytes, of each what every part that has it says.
function* mergedWords(parts: readonly PartialIndex[], metas: readonly Meta[]): Generator<readonly PagesOfPart[]> {
  let articles = 0;
  const sources = parts.map(({ files }, n) => {
    const [, pages, listed] = metas[n]!;
    const offset = articles;
    articles += pages.length;
    const words = indexedWords(listed.map(([, , name]) => files.get(`index/${name}.pf_index`)!));
    return { offset, words, next: words.next().value };
  });
  for (;;) {
    let least: Buffer | null = null;
    for (const { next } of sources) if (next && (!least || next.word.compare(least) < 0)) least = next.word;
    if (!least) return;
    const same: PagesOfPart[] = [];
    for (const source of sources) {
      if (!source.next?.word.equals(least)) continue;
      same.push({ pages: source.next, offset: source.offset });
      source.next = source.words.next().value;
    }
    yield same;
  }
}

const [text, array] = [3, 4];

// The beginning of a value in CBOR: its kind and its number.
function head(kind: number, value: number): Buffer {
  const [first, size] = value < 24 ? [value, 0] : value < 2 ** 8 ? [24, 1] : value < 2 ** 16 ? [25, 2] : [26, 4];
  const bytes = Buffer.alloc(1 + size);
  bytes[0] = (kind << 5) | first;
  if (size > 0) bytes.writeUIntBE(value, 1, size);
  return bytes;
}

// The word, its pages, each with its places, and no variants.
function lineOf(same: readonly PagesOfPart[]): Uint8Array {
  const { word } = same[0]!.pages;
  const count = same.reduce((sum, { pages }) => sum + pages.pages, 0);
  let before = 0;
  const pages = same.flatMap(({ pages: { first, last, rest }, offset }) => {
    const distance = offset + first - before;
    before = offset + last;
    return [head(array, 3), head(0, distance), rest];
  });
  return Buffer.concat([head(array, 3), head(text, word.length), word, head(array, count), ...pages, head(array, 0)]);
}

// As Pagefind has them: of the words where one file ends and the next begins as many letters as tell them apart.
function tellApart(ranges: readonly (readonly [from: string, to: string])[]): readonly (readonly [string, string])[] {
  const told = ranges.map(([from, to]): [string, string] => [from, to]);
  told.slice(1).forEach((next, n) => {
    const file = told[n]!;
    const [to, from] = [[...file[1]], [...next[0]]];
    const shared = from.findIndex((letter, at) => letter !== to[at]);
    const ending = to.slice(0, shared + 1).join('');
    if (ending >= file[0]) file[1] = ending;
    next[0] = from.slice(0, shared + 1).join('');
  });
  return told;
}
