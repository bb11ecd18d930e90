import { indexedCut, keyOf, type Cut, type Frequency } from '../arabic/analysis.ts';

/** A word of the index for the vocabulary: what is left without its particle, the particle's code, and how many of the articles that were counted have it. */
export type IndexedWord = readonly [base: string, clitic: string, articles: number];

/** A word as the index has it, and what was counted of it. */
interface Counted extends Cut {
  readonly key: string;
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

  /** The keys of an article's words, in their order; counts it. */
  keysOf(words: readonly string[]): string[] {
    const article = ++this.#articles;
    return words.map((word) => {
      const counted = this.#words.get(word) ?? this.#read(word);
      if (counted.last !== article) {
        if (counted.articles === 0) this.#met.push(counted);
        counted.last = article;
        counted.articles++;
      }
      return counted.key;
    });
  }

  /** Every word that was met since this was last asked, in no order; the next article is counted as the first. */
  take(): readonly IndexedWord[] {
    const taken = this.#met.map(({ base, clitic, articles }): IndexedWord => [base, clitic.code, articles]);
    for (const counted of this.#met) counted.articles = 0;
    this.#met = [];
    if (this.#words.size > mostWords) this.#words.clear();
    return taken;
  }

  #read(word: string): Counted {
    const { base, clitic } = indexedCut(word, this.#frequency);
    const counted = { base, clitic, key: keyOf({ base, clitic }), articles: 0, last: 0 };
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
