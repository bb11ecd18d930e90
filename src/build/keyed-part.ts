import { readLines, writeLines } from '../io/line-store.ts';
import { writeWhole } from '../io/whole-file.ts';
import type { KeyedText } from '../search/keyed-text.ts';
import type { IndexedWord } from '../search/word-count.ts';
import type { Part } from './plan.ts';

/** What the index is given of a part's articles, in their order, and the words of all of them. */
export interface KeyedPart {
  readonly texts: readonly KeyedText[];
  readonly words: readonly IndexedWord[];
}

/** Writes it down. */
export function writeKeyed({ keyed }: Pick<Part, 'keyed'>, { texts, words }: KeyedPart): void {
  writeWhole(keyed, (draft) => {
    writeLines(draft, [words, ...texts]);
  });
}

/** Reads what the index is given. */
export function readKeyedTexts({ keyed }: Pick<Part, 'keyed'>): readonly KeyedText[] {
  const [, ...texts] = Array.from(readLines<unknown>(keyed), ({ value }) => value);
  return texts as readonly KeyedText[];
}

/** Reads the words. */
export function readKeyedWords({ keyed }: Pick<Part, 'keyed'>): readonly IndexedWord[] {
  const [words] = readLines<readonly IndexedWord[]>(keyed);
  return words!.value;
}
