import { indexedCut, keyOf, type Cut, type Frequency } from '../arabic/analysis.ts';
import { remembering } from '../arabic/memory.ts';

/** A word of the index for the vocabulary: what is left without its particle, the particle's code, and how many of the articles that were counted have it. */
export type IndexedWord = readonly [base: string, clitic: string, articles: number];

/** A word as the index has it. */
export interface KeyedWord extends Cut {
  readonly key: string;
}

/** Tells what each word is in the index, which depends on the word and the lexicon alone; `frequency` tells how many articles have a word by the lexicon. */
export function wordReader(frequency: Frequency): (word: string) => KeyedWord {
  return remembering((word) => {
    const { base, clitic } = indexedCut(word, frequency);
    return { base, clitic, key: keyOf({ base, clitic }) };
  }, 200_000);
}

interface Counted {
  readonly word: KeyedWord;
  articles: number;
  last: number;
}

/** The words of some articles, and how many articles have each. */
export class WordCount {
  readonly #read: (word: string) => KeyedWord;
  readonly #words = new Map<string, Counted>();
  #articles = 0;

  constructor(read: (word: string) => KeyedWord) {
    this.#read = read;
  }

  /** The keys of an article's words, in their order; counts it. */
  keysOf(words: readonly string[]): string[] {
    const article = ++this.#articles;
    return words.map((word) => {
      const counted = this.#counted(word);
      if (counted.last !== article) {
        counted.last = article;
        counted.articles++;
      }
      return counted.word.key;
    });
  }

  /** Every word that was met, in no order. */
  words(): readonly IndexedWord[] {
    return [...this.#words.values()].map(({ word: { base, clitic }, articles }) => [base, clitic.code, articles]);
  }

  #counted(word: string): Counted {
    const known = this.#words.get(word);
    if (known) return known;
    const counted = { word: this.#read(word), articles: 0, last: 0 };
    this.#words.set(word, counted);
    return counted;
  }
}

/** The words of several counts of different articles as one, in no order. */
export function addedUp(counts: Iterable<readonly IndexedWord[]>): readonly IndexedWord[] {
  const sums = new Map<string, [base: string, clitic: string, articles: number]>();
  for (const words of counts) {
    for (const [base, clitic, articles] of words) {
      const sum = sums.get(clitic + base);
      if (sum) sum[2] += articles;
      else sums.set(clitic + base, [base, clitic, articles]);
    }
  }
  return [...sums.values()];
}
