import { renameSync } from 'node:fs';
import { readLines, writeLines } from '../io/line-store.ts';
import type { KeyedText } from '../search/keyed-text.ts';
import type { IndexedWord } from '../search/word-count.ts';
import type { Part } from './plan.ts';

/** What the index is given of a part's articles, in their order, and the words of all of them. */
export interface KeyedPart {
  readonly texts: readonly KeyedText[];
  readonly words: readonly IndexedWord[];
}

/** Writes it down; under its own name only when it is whole. */
export function writeKeyed({ keyed }: Pick<Part, 'keyed'>, { texts, words }: KeyedPart): void {
  const draft = `${keyed}.draft`;
  writeLines(draft, [words, ...texts]);
  renameSync(draft, keyed);
}

/** Reads it. */
export function readKeyed({ keyed }: Pick<Part, 'keyed'>): KeyedPart {
  const [words, ...texts] = Array.from(readLines<unknown>(keyed), ({ value }) => value);
  return { words: words as readonly IndexedWord[], texts: texts as readonly KeyedText[] };
}
