import type { ArticleWords } from './document.ts';
import type { WordCount } from './word-count.ts';

/** The searched words of an article as the index is given them, each by its number among the words that were met with it (`MetWords`). */
export interface KeyedText {
  /** Of the headline, which weigh more, then of the body, then of what stands beside it, which weigh less. */
  readonly words: ArrayLike<number>;
  /** How many are of the headline, and of the body. */
  readonly headline: number;
  readonly body: number;
}

/** The words of an article, which are counted. */
export function keyText({ headline, body, asides }: ArticleWords, count: WordCount): KeyedText {
  return {
    words: count.numbersOf([headline, body, ...asides]),
    headline: headline.ids.length,
    body: body.ids.length,
  };
}
