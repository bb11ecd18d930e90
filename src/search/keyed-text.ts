import type { ArticleWords } from './document.ts';
import type { WordCount } from './word-count.ts';

/** The searched words of an article as the index is given them: keys with spaces between. */
export interface KeyedText {
  /** Of the headline, which weigh more. */
  readonly title: string;
  /** Of the headline again, so that a phrase may be found in it, and of the body. */
  readonly content: string;
  /** Of what stands beside it, which weigh less. */
  readonly asides: string;
  /** How many words there are, those of the title counted once. */
  readonly words: number;
}

/** The keys of an article's words, which are counted. */
export function keyText({ headlineWords, bodyWords, asideWords }: ArticleWords, count: WordCount): KeyedText {
  const size = headlineWords.length + bodyWords.length;
  const keys = count.keysOf([...headlineWords, ...bodyWords, ...asideWords]);
  return {
    title: keys.slice(0, headlineWords.length).join(' '),
    content: keys.slice(0, size).join(' '),
    asides: keys.slice(size).join(' '),
    words: keys.length,
  };
}
