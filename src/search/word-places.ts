import type { KeyedText } from './keyed-text.ts';

/** Where a word stands in a text: among what weighs as usual, among what weighs less, or in the headline. */
export const stands = { usual: 0, lesser: 1, headline: 2 } as const;
type Standing = (typeof stands)[keyof typeof stands];

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

interface NumberedText {
  readonly text: KeyedText;
  /** Of its words, by which they are known here. */
  readonly numbers: Uint32Array;
}

/** Gathers pages word by word. It holds their texts as they come: whatever else is made of millions of words would take more room. */
export class WordGatherer {
  readonly #numbers = new Map<string, number>();
  readonly #counts: number[] = [];
  readonly #pages: NumberedText[] = [];

  /** The numbers by which these keys are known here, for the pages that have them. */
  numbersOf(keys: readonly string[]): Uint32Array {
    return Uint32Array.from(keys, (key) => {
      const known = this.#numbers.get(key);
      if (known !== undefined) return known;
      const word = this.#counts.push(0) - 1;
      this.#numbers.set(key, word);
      return word;
    });
  }

  /** Takes the next page; `numbers` has those of its words. The headline's stand in the text too, so that a phrase may be found in it. */
  add(text: KeyedText, numbers: Uint32Array): void {
    const { words, headline } = text;
    for (let at = 0; at < words.length; at++) this.#counts[numbers[words[at]!]!]! += at < headline ? 2 : 1;
    this.#pages.push({ text, numbers });
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
    this.#pages.forEach(({ text: { words: own, headline, body }, numbers }, page) => {
      const put = (at: number, standing: Standing) => {
        const to = next[numbers[own[at]!]!]!++;
        pages[to] = page;
        places[to] = at;
        standings[to] = standing;
      };
      for (let at = 0; at < own.length; at++) put(at, at < headline + body ? stands.usual : stands.lesser);
      for (let at = 0; at < headline; at++) put(at, stands.headline);
    });
    return { pages, places, standings, words };
  }
}
