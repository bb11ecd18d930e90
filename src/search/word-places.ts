import type { KeyedText } from './keyed-text.ts';

/** Where a word stands in a text: among what weighs as usual, among what weighs less, or in the headline. */
export const stands = { usual: 0, lesser: 1, headline: 2 } as const;
export type Standing = (typeof stands)[keyof typeof stands];

/** A word and all its places, those of a page together: page `pages[i]`, place `places[i]`, for each i from `first` to `end`, exclusive. */
export interface PlacedWord {
  readonly key: string;
  readonly first: number;
  readonly end: number;
}

/** Where every word stands, of many pages: plain numbers in few lists, as there are millions of them. */
export interface WordPlaces {
  /** Pages are counted from 0 in the order in which they were added. */
  readonly pages: Uint32Array;
  /** Counted from 0, of the headline for itself. */
  readonly places: Uint32Array;
  readonly standings: Uint8Array;
  /** In the order of their keys. */
  readonly words: readonly PlacedWord[];
}

/** Gathers pages word by word. */
export class WordGatherer {
  readonly #numbers = new Map<string, number>();
  readonly #counts: number[] = [];
  #words = new Uint32Array(2 ** 16);
  #pages = new Uint32Array(2 ** 16);
  #places = new Uint32Array(2 ** 16);
  #standings = new Uint8Array(2 ** 16);
  #length = 0;
  #added = 0;

  /** Takes the next page. */
  add({ title, content, asides }: Pick<KeyedText, 'title' | 'content' | 'asides'>): void {
    const usual = this.#put(content, 0, stands.usual);
    this.#put(asides, usual, stands.lesser);
    this.#put(title, 0, stands.headline);
    this.#added++;
  }

  #put(text: string, before: number, standing: Standing): number {
    if (text === '') return before;
    let place = before;
    for (const key of text.split(' ')) {
      let word = this.#numbers.get(key);
      if (word === undefined) {
        word = this.#counts.push(0) - 1;
        this.#numbers.set(key, word);
      }
      this.#counts[word]!++;
      if (this.#length === this.#words.length) this.#grow();
      this.#words[this.#length] = word;
      this.#pages[this.#length] = this.#added;
      this.#places[this.#length] = place++;
      this.#standings[this.#length++] = standing;
    }
    return place;
  }

  #grow(): void {
    const larger = <T extends Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(list: T, room: T): T => {
      room.set(list);
      return room;
    };
    const size = 2 * this.#length;
    this.#words = larger(this.#words, new Uint32Array(size));
    this.#pages = larger(this.#pages, new Uint32Array(size));
    this.#places = larger(this.#places, new Uint32Array(size));
    this.#standings = larger(this.#standings, new Uint8Array(size));
  }

  /** All of them by word: a counting sort, which leaves the places of each word in the order in which they came. */
  sorted(): WordPlaces {
    // Keys are of ASCII: the order of strings is that of their bytes.
    const keys = [...this.#numbers.keys()].sort();
    const next = new Uint32Array(this.#counts.length);
    let end = 0;
    const words = keys.map((key): PlacedWord => {
      const word = this.#numbers.get(key)!;
      const first = end;
      next[word] = first;
      end += this.#counts[word]!;
      return { key, first, end };
    });
    const pages = new Uint32Array(end);
    const places = new Uint32Array(end);
    const standings = new Uint8Array(end);
    for (let at = 0; at < this.#length; at++) {
      const to = next[this.#words[at]!]!++;
      pages[to] = this.#pages[at]!;
      places[to] = this.#places[at]!;
      standings[to] = this.#standings[at]!;
    }
    return { pages, places, standings, words };
  }
}
