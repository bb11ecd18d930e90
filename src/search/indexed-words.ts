import { unpack } from './pagefind-format.ts';

/** A word of an index of Pagefind: the pages that have it, by their numbers, with its places on each. */
export interface IndexedWordPages {
  readonly word: Buffer;
  readonly pages: number;
  readonly first: number;
  readonly last: number;
  /** Pages and places in all, by which Pagefind sizes its files. */
  readonly size: number;
  /** All that is written of the pages after the first one's number; each of the others is written as its distance from the one before. */
  readonly rest: Buffer;
}

/** The words in these files of Pagefind, one after the other; throws where a word has variants, which no key has. */
export function* indexedWords(files: Iterable<Uint8Array>): Generator<IndexedWordPages, undefined> {
  for (const file of files) {
    const reader = new Reader(unpack(file));
    reader.head();
    for (let left = reader.head(); left > 0; left--) yield reader.word();
  }
}

// Reads the little of CBOR (RFC 8949) that Pagefind writes here: a head and its number are all that there is of most of it. To decode
// millions of numbers into arrays takes more time and memory than all else of a merge.
class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** The number in the next head: a length, or a number itself. */
  head(): number {
    const low = this.#bytes[this.#at++]! & 31;
    if (low < 24) return low;
    const size = 2 ** (low - 24);
    if (size > 4) throw new Error('a number that Pagefind 1.6 does not write');
    const value = this.#bytes.readUIntBE(this.#at, size);
    this.#at += size;
    return value;
  }

  word(): IndexedWordPages {
    this.head();
    const length = this.head();
    const word = this.#bytes.subarray(this.#at, (this.#at += length));
    const pages = this.head();
    this.head();
    const first = this.head();
    const start = this.#at;
    let [last, size] = [first, 1 + this.#skipPlaces()];
    for (let page = 1; page < pages; page++) {
      this.head();
      last += this.head();
      size += 1 + this.#skipPlaces();
    }
    const rest = this.#bytes.subarray(start, this.#at);
    if (this.head() !== 0) throw new Error('Pagefind gave variants of a key');
    return { word, pages, first, last, size, rest };
  }

  // Those in the text, and those in the title.
  #skipPlaces(): number {
    return this.#skipNumbers() + this.#skipNumbers();
  }

  #skipNumbers(): number {
    const count = this.head();
    for (let left = count; left > 0; left--) this.head();
    return count;
  }
}
