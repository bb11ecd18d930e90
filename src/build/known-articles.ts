import type { KeyedText } from '../search/keyed-text.ts';
import type { IndexedWord, MetWords } from '../search/word-count.ts';
import { readRecords, readSignatures, type Described } from './described-part.ts';
import { readKeyed } from './keyed-part.ts';
import type { PartFiles } from './parts.ts';

/** What a part that is no more says of an article. */
export interface KnownArticle {
  readonly described: Described;
  readonly text: KeyedText;
  /** The words that its text has by their numbers. */
  readonly met: MetWords;
}

/** Articles that were described as members of parts that are no more, by what their descriptions depend on. */
export function readKnown(former: readonly PartFiles[]): ReadonlyMap<string, KnownArticle> {
  const known = new Map<string, KnownArticle>();
  for (const files of former) {
    const records = [...readRecords(files)];
    const signatures = readSignatures(files);
    const { states, texts, ...met } = readKeyed(files);
    states.forEach((state, at) => {
      known.set(state, { described: { record: records[at]!, signature: signatures[at]! }, text: texts[at]!, met });
    });
  }
  return known;
}

/** Adds texts to those of which some words were met, so that all have their words by numbers of one list. */
export class MoreWords {
  readonly #words: IndexedWord[];
  readonly #keys: string[];
  readonly #numbers = new Map<MetWords, Map<number, number>>();

  constructor({ words, keys }: MetWords) {
    [this.#words, this.#keys] = [[...words], [...keys]];
  }

  /** The text by the numbers of this list; its words are counted. */
  add({ text, met }: Pick<KnownArticle, 'text' | 'met'>): KeyedText {
    const numbers = this.#numbers.get(met) ?? new Map<number, number>();
    this.#numbers.set(met, numbers);
    const words = Array.from(text.words, (number) => {
      const known = numbers.get(number);
      if (known !== undefined) return known;
      const [base, clitic] = met.words[number]!;
      const added = this.#words.push([base, clitic, 0]) - 1;
      this.#keys.push(met.keys[number]!);
      numbers.set(number, added);
      return added;
    });
    for (const number of new Set(words)) {
      const [base, clitic, articles] = this.#words[number]!;
      this.#words[number] = [base, clitic, articles + 1];
    }
    return { ...text, words };
  }

  /** All words. */
  all(): MetWords {
    return { words: this.#words, keys: this.#keys };
  }
}
