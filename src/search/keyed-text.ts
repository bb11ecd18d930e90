import type { ArticleWords } from './document.ts';
import type { WordCount } from './word-count.ts';

/** The searched words of an article as the index is given them: keys with spaces between. */
export interface KeyedText {
  /** Of the headline, which weigh more. */
  readonly title: string;
  /** Of the headline again, so that a phrase may be found in it, the body, and what stands beside it. */
  readonly content: string;
  /** How many words the content has. */
  readonly words: number;
}

// Pagefind drops a text without words in silence; the article shall still be found by its date, section and names.
const wordless = 'x9';

// Pagefind holds weights as 24ths and takes 25 for what most words have: to any other a mark is added at every article of every word, which makes
// the index larger and a fifth slower to write.
const usual = '___PAGEFIND_WEIGHT___1.05';

// From here on words weigh a quarter of the others.
const lesser = '___PAGEFIND_WEIGHT___0.25';

/** The keys of an article's words, which are counted. */
export function keyText({ headlineWords, bodyWords, asideWords }: ArticleWords, count: WordCount): KeyedText {
  const size = headlineWords.length + bodyWords.length;
  const keys = count.keysOf([...headlineWords, ...bodyWords, ...asideWords]);
  const title = keys.slice(0, headlineWords.length).join(' ');
  const words = Math.max(1, keys.length);
  if (asideWords.length > 0) keys.splice(size, 0, lesser);
  return { title, content: `${usual} ${keys.length > 0 ? keys.join(' ') : wordless}`, words };
}
