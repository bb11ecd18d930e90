import { indexedCut, keyOf, type Cut, type Frequency } from '../arabic/analysis.ts';

/** A word of the index for the vocabulary: what is left without its particle, the particle's code, and how many of the articles that were counted have it. */
export type IndexedWord = readonly [base: string, clitic: string, articles: number];

interface Counted extends Cut {
  readonly key: string;
  articles: number;
  last: number;
}

/** The words of some articles: the key of each, which depends on the word and the lexicon alone, and how many articles have it. */
export class WordCount {
  readonly #frequency: Frequency;
  readonly #words = new Map<string, Counted>();
  #articles = 0;

  constructor(frequency: Frequency) {
    this.#frequency = frequency;
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
      return counted.key;
    });
  }

  /** Every word that was met, in no order. */
  words(): readonly IndexedWord[] {
    return [...this.#words.values()].map(({ base, clitic, articles }) => [base, clitic.code, articles]);
  }

  #counted(word: string): Counted {
    const known = this.#words.get(word);
    if (known) return known;
    const cut = indexedCut(word, this.#frequency);
    const counted = { ...cut, key: keyOf(cut), articles: 0, last: 0 };
    this.#words.set(word, counted);
    return counted;
  }
}
