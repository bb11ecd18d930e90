import { CborWriter } from './pagefind-format.ts';
import { stands, type PlacedWord, type WordPlaces } from './word-places.ts';

/** The words of a bundle in the order of their keys, and where each stands, word by word as files of Pagefind have it. */
export interface Postings extends SortedWords {
  readonly bytes: Buffer;
}

/** Words in the order of their keys, and where the bytes of each end among those of all. */
export interface SortedWords {
  readonly keys: readonly string[];
  readonly ends: Uint32Array;
}

// Of the one list of metadata, the title; and of 24ths of a word's weight, the lesser ones' six: each as the negative number that marks what follows.
const inTitle = -1;
const ofLesserWeight = -7;

/** What Pagefind's indexer would say of the same keys, in less than half of the time: keys need no analysis, and nobody reads the copies of all texts that it makes. */
export function postingsOf(places: WordPlaces): Postings {
  const cbor = new CborWriter();
  const ends = new Uint32Array(places.words.length);
  places.words.forEach((word, n) => {
    writeWord(cbor, places, word);
    ends[n] = cbor.length;
  });
  return { keys: places.words.map(({ key }) => key), ends, bytes: cbor.take() };
}

// [word, [[page, places in the text, places in the title], …], no variants]; a page, and a place, is told by its distance from the one before.
function writeWord(cbor: CborWriter, { pages, places, standings }: WordPlaces, word: PlacedWord): void {
  cbor.array(3);
  cbor.text(word.key);
  cbor.array(pagesOf(pages, word));
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

function pagesOf(pages: Uint32Array, { first, end }: PlacedWord): number {
  let count = 0;
  for (let at = first; at < end; at++) if (at === first || pages[at] !== pages[at - 1]) count++;
  return count;
}

function writePlaces(cbor: CborWriter, places: Uint32Array): void {
  let before = 0;
  for (const place of places) {
    cbor.number(place - before);
    before = place;
  }
}
