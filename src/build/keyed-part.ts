import { readFileSync, renameSync, writeFileSync } from 'node:fs';
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
  writeFileSync(draft, [words, ...texts].map((line) => `${JSON.stringify(line)}\n`).join(''));
  renameSync(draft, keyed);
}

/** Reads it. */
export function readKeyed({ keyed }: Pick<Part, 'keyed'>): KeyedPart {
  const [words = '[]', ...texts] = readFileSync(keyed, 'utf8').split('\n').slice(0, -1);
  return {
    words: JSON.parse(words) as readonly IndexedWord[],
    texts: texts.map((line) => JSON.parse(line) as KeyedText),
  };
}
