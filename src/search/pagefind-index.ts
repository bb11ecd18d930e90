import type { IndexFile } from './packed.ts';
import { CborWriter, pack, pagefindVersion } from './pagefind-format.ts';
import { stands, type PlacedWord, type WordPlaces } from './word-places.ts';

/** The name of the list of pages, whatever is in it: the folder has a name of its own. */
const metaFile = 'pagefind.zz.pf_meta';

// Of the one list of metadata, the title; and of 24ths of a word's weight, the lesser ones' six: each as the negative number that marks what follows.
const inTitle = -1;
const ofLesserWeight = -7;

/**
 * Files of words with `placesAFile` places each, then the list of pages: what Pagefind's browser program searches, as its indexer would write it of
 * the same keys, in less than half of the time: keys need no analysis, and nobody reads the copies of all texts that it makes. Pages and
 * files are named by their numbers, as hashes can't be packed, and at 5,000 articles make two thirds of what every reader loads first.
 * `sizes` says how many words each page has.
 */
export function* writeIndex(words: WordPlaces, sizes: readonly number[], placesAFile: number): Generator<IndexFile> {
  const ranges: (readonly [from: string, to: string])[] = [];
  for (const file of filesOf(words, placesAFile)) {
    yield { path: `index/${nameOf(ranges.length)}.pf_index`, bytes: pack(wordFile(words, file)) };
    ranges.push([file[0]!.key, file.at(-1)!.key]);
  }
  yield { path: metaFile, bytes: pack(pageList(sizes, tellApart(ranges))) };
}

const nameOf = (n: number) => n.toString(36);

/** The words of each file: it ends with the one that fills it. */
function* filesOf(all: WordPlaces, placesAFile: number): Generator<readonly CountedWord[]> {
  let file: CountedWord[] = [];
  let size = 0;
  for (const word of all.words) {
    const { pages, marks } = countsOf(all, word);
    file.push({ ...word, pages });
    size += pages + marks + word.end - word.first;
    if (size < placesAFile) continue;
    yield file;
    [file, size] = [[], 0];
  }
  if (file.length > 0) yield file;
}

interface CountedWord extends PlacedWord {
  /** How many have it. */
  readonly pages: number;
}

/** How many pages have a word, and how many marks its places need, one before those of a page that stand otherwise than as usual. */
function countsOf({ pages, standings }: WordPlaces, { first, end }: PlacedWord) {
  let [count, marks] = [0, 0];
  for (let at = first; at < end; at++) {
    const isNext = at === first || pages[at] !== pages[at - 1];
    if (isNext) count++;
    if (standings[at] !== stands.usual && (isNext || standings[at] !== standings[at - 1])) marks++;
  }
  return { pages: count, marks };
}

// [[word, [[page, places in the text, places in the title], …], no variants], …]; a page, and a place, is told by its distance from the one before.
function wordFile({ pages, places, standings }: WordPlaces, words: readonly CountedWord[]): Buffer {
  const cbor = new CborWriter();
  cbor.array(1);
  cbor.array(words.length);
  for (const word of words) {
    cbor.array(3);
    cbor.text(word.key);
    cbor.array(word.pages);
    let before = 0;
    for (let at = word.first; at < word.end;) {
      const page = pages[at]!;
      const start = at;
      while (at < word.end && pages[at] === page && standings[at] === stands.usual) at++;
      const lesser = at;
      while (at < word.end && pages[at] === page && standings[at] === stands.lesser) at++;
      const title = at;
      while (at < word.end && pages[at] === page) at++;
      cbor.array(3);
      cbor.number(page - before);
      before = page;
      cbor.array(title - start + (title > lesser ? 1 : 0));
      writePlaces(cbor, places.subarray(start, lesser));
      if (title > lesser) cbor.number(ofLesserWeight);
      writePlaces(cbor, places.subarray(lesser, title));
      cbor.array(at > title ? at - title + 1 : 0);
      if (at > title) cbor.number(inTitle);
      writePlaces(cbor, places.subarray(title, at));
    }
    cbor.array(0);
  }
  return cbor.take();
}

function writePlaces(cbor: CborWriter, places: Uint32Array): void {
  let before = 0;
  for (const place of places) {
    cbor.number(place - before);
    before = place;
  }
}

// No filters, no orders; of what is said of a page the title alone.
function pageList(sizes: readonly number[], ranges: readonly (readonly [from: string, to: string])[]): Buffer {
  const cbor = new CborWriter();
  cbor.array(6);
  cbor.text(pagefindVersion);
  cbor.array(sizes.length);
  sizes.forEach((size, n) => {
    cbor.array(2);
    cbor.text(nameOf(n));
    cbor.number(size);
  });
  cbor.array(ranges.length);
  ranges.forEach(([from, to], n) => {
    cbor.array(3);
    cbor.text(from);
    cbor.text(to);
    cbor.text(nameOf(n));
  });
  cbor.array(0);
  cbor.array(0);
  cbor.array(1);
  cbor.text('title');
  return cbor.take();
}

// As Pagefind has them: of the words where one file ends and the next begins as many letters as tell them apart.
function tellApart(ranges: readonly (readonly [from: string, to: string])[]): readonly (readonly [string, string])[] {
  const told = ranges.map(([from, to]): [string, string] => [from, to]);
  told.slice(1).forEach((next, n) => {
    const file = told[n]!;
    const [to, from] = [file[1], next[0]];
    const shared = [...from].findIndex((letter, at) => letter !== to[at]);
    const ending = to.slice(0, shared + 1);
    if (ending >= file[0]) file[1] = ending;
    next[0] = from.slice(0, shared + 1);
  });
  return told;
}
