import { indexWords } from '../../arabic/index-words.ts';
import { askedWords } from '../../arabic/search-words.ts';

/** What is to be marked in an article, in the words of the index. */
export interface Wanted {
  readonly words: ReadonlySet<string>;
  /** Words that are marked only where they stand one after the other. */
  readonly phrases: readonly (readonly string[])[];
}

// A query of thousands of words is no reason for an address that no browser takes.
const most = 40;

/**
 * The link to an article from a search that found these words in it: `2016/10/a.html#q=القمه&phrase=سد+النهر`. They stand in the
 * fragment, which a browser never sends, so that no host learns what was searched for.
 */
export function linkWith(url: string, words: Iterable<string>, phrases: Wanted['phrases']): string {
  const parameters = new URLSearchParams();
  const distinct = [...new Set(words)].slice(0, most);
  if (distinct.length > 0) parameters.set('q', distinct.join(' '));
  for (const phrase of phrases.slice(0, most)) parameters.append('phrase', phrase.join(' '));
  return parameters.size === 0 ? url : `${url}#${parameters.toString()}`;
}

/** Reads a fragment that `linkWith` or a person wrote; null where it asks for nothing. */
export function wantedOf(fragment: string): Wanted | null {
  const parameters = new URLSearchParams(fragment.replace(/^#/u, ''));
  const words = new Set(parameters.getAll('q').flatMap(indexWords));
  const phrases = parameters
    .getAll('phrase')
    .map(askedWords)
    .filter((phrase) => phrase.length > 0);
  return words.size + phrases.length === 0 ? null : { words, phrases };
}
