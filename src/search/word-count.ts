import { compoundOf, indexedCut, keyOf, opensCompound, type Cut, type Frequency } from '../arabic/analysis.ts';
import { indexWord } from '../arabic/index-words.ts';
import { ofForms, type TextWords } from '../arabic/text-words.ts';

/** A word of the index for the vocabulary: what is left without its particle, the particle's code, and how many of the articles that were counted have it. */
export type IndexedWord = readonly [base: string, clitic: string, articles: number];

/** Words by their numbers: for the vocabulary, and the key of each in the index. */
export interface MetWords {
  readonly words: readonly IndexedWord[];
  readonly keys: readonly string[];
}

/** A word as the index has it, and what was counted of it. */
interface Counted extends Cut {
  readonly word: string;
  readonly key: string;
  readonly opensCompound: boolean;
  /** Among those that were met. */
  number: number;
  articles: number;
  /** The article that counted it last. */
  last: number;
}

// More are not remembered: what is held would grow with the archive.
const mostWords = 200_000;

/** Tells what each word is in the index, which depends on the word and the lexicon alone and so is remembered, and counts in how many articles it is. */
export class WordCount {
  readonly #frequency: Frequency;
  readonly #words = new Map<string, Counted>();
  #ofForms: (text: TextWords) => readonly Counted[];
  #met: Counted[] = [];
  #articles = 0;

  /** `frequency` tells how many articles have a word by the lexicon. */
  constructor(frequency: Frequency) {
    this.#frequency = frequency;
    this.#ofForms = this.#remember();
  }

  /** The numbers of the searched words of an article's texts, one for each token, in their order, among those that were met since they were last taken; counts it. */
  numbersOf(texts: readonly TextWords[]): readonly number[] {
    this.#articles++;
    const numbers: number[] = [];
    for (const text of texts) {
      const { ids } = text;
      const forms = this.#ofForms(text);
      for (let at = 0; at < ids.length; at++) {
        const counted = forms[ids[at]!]!;
        const next = counted.opensCompound && at + 1 < ids.length ? forms[ids[at + 1]!]! : null;
        const compound = next && compoundOf(counted.word, next.word);
        if (compound === null) numbers.push(this.#numberOf(counted));
        else {
          const number = this.#numberOf(this.#counted(compound));
          numbers.push(number, number);
          at++;
        }
      }
    }
    return numbers;
  }

  #numberOf(counted: Counted): number {
    if (counted.last !== this.#articles) {
      if (counted.articles === 0) counted.number = this.#met.push(counted) - 1;
      counted.last = this.#articles;
      counted.articles++;
    }
    return counted.number;
  }

  /** Every word that was met since this was last asked, by its number; the next article is counted as the first. */
  take(): MetWords {
    const words: IndexedWord[] = [];
    const keys: string[] = [];
    for (const counted of this.#met) {
      words.push([counted.base, counted.clitic.code, counted.articles]);
      keys.push(counted.key);
      counted.articles = 0;
    }
    this.#met = [];
    if (this.#words.size > mostWords) {
      this.#words.clear();
      this.#ofForms = this.#remember();
    }
    return { words, keys };
  }

  // The forms that are remembered may be forgotten before the words, but not after them: a word would be counted as two.
  #remember(): (text: TextWords) => readonly Counted[] {
    return ofForms((written) => this.#counted(indexWord(written)));
  }

  #counted(word: string): Counted {
    const known = this.#words.get(word);
    if (known) return known;
    const { base, clitic } = indexedCut(word, this.#frequency);
    const opens = opensCompound(word);
    const counted = {
      base,
      clitic,
      word,
      key: keyOf({ base, clitic }),
      opensCompound: opens,
      number: 0,
      articles: 0,
      last: 0,
    };
    this.#words.set(word, counted);
    return counted;
  }
}

/** Adds up counts of different articles. */
export class WordSum {
  readonly #sums: [base: string, clitic: string, articles: number][] = [];

  /** `numbers` has the number of each word among all, which are counted from 0. */
  add(words: readonly IndexedWord[], numbers: ArrayLike<number>): void {
    words.forEach(([base, clitic, articles], at) => {
      const sum = this.#sums[numbers[at]!];
      if (sum) sum[2] += articles;
      else this.#sums[numbers[at]!] = [base, clitic, articles];
    });
  }

  /** The words of all, by their numbers. */
  all(): readonly IndexedWord[] {
    return this.#sums;
  }
}
