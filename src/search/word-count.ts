import { indexedCut, keyOf, type Cut, type Frequency } from '../arabic/analysis.ts';

/** A word of the index for the vocabulary: what is left without its particle, the particle's code, and how many of the articles that were counted have it. */
export type IndexedWord = readonly [base: string, clitic: string, articles: number];

/** Words by their numbers: for the vocabulary, and the key of each in the index. */
export interface MetWords {
  readonly words: readonly IndexedWord[];
  readonly keys: readonly string[];
}

/** A word as the index has it, and what was counted of it. */
interface Counted extends Cut {
  readonly key: string;
  /** Among those that were met. */
  number: number;
  articles: number;
  /** The article that counted it last. */
  last: number;
}

const mostWords = 200_000;

/** Tells what each word is in the index, which depends on the word and the lexicon alone and so is remembered, and counts in how many articles it is. */
export class WordCount {
  readonly #frequency: Frequency;
  readonly #words = new Map<string, Counted>();
  #met: Counted[] = [];
  #articles = 0;

  /** `frequency` tells how many articles have a word by the lexicon. */
  constructor(frequency: Frequency) {
    this.#frequency = frequency;
  }

  /** The numbers of an article's words, in their order, among those that were met since they were last taken; counts it. */
  numbersOf(words: readonly string[]): readonly number[] {
    const article = ++this.#articles;
    return words.map((word) => {
      const counted = this.#words.get(word) ?? this.#read(word);
      if (counted.last !== article) {
        if (counted.articles === 0) counted.number = this.#met.push(counted) - 1;
        counted.last = article;
        counted.articles++;
      }
      return counted.number;
    });
  }

  /** Every word that was met since this was last asked, by its number; the next article is counted as the first. */
  take(): MetWords {
    const words = this.#met.map(({ base, clitic, articles }): IndexedWord => [base, clitic.code, articles]);
    const keys = this.#met.map(({ key }) => key);
    for (const counted of this.#met) counted.articles = 0;
    this.#met = [];
    if (this.#words.size > mostWords) this.#words.clear();
    return { words, keys };
  }

  #read(word: string): Counted {
    const { base, clitic } = indexedCut(word, this.#frequency);
    const counted = { base, clitic, key: keyOf({ base, clitic }), number: 0, articles: 0, last: 0 };
    this.#words.set(word, counted);
    return counted;
  }
}

/** Adds up counts of different articles. */
export class WordSum {
  readonly #sums = new Map<string, [base: string, clitic: string, articles: number]>();

  add(words: readonly IndexedWord[]): void {
    for (const [base, clitic, articles] of words) {
      const sum = this.#sums.get(clitic + base);
      if (sum) sum[2] += articles;
      else this.#sums.set(clitic + base, [base, clitic, articles]);
    }
  }

  /** The words of all, in no order. */
  all(): readonly IndexedWord[] {
    return [...this.#sums.values()];
  }
}
