import { readFileSync, writeFileSync } from 'node:fs';
import { writeWhole } from '../io/whole-file.ts';
import type { KeyedText } from '../search/keyed-text.ts';
import type { MetWords } from '../search/word-count.ts';
import type { PartFiles } from './plan.ts';

/** What the index is given of a part's articles, in their order, and the words that were met in them. */
export interface KeyedPart extends MetWords {
  /** What the description of each depends on. */
  readonly states: readonly string[];
  readonly texts: readonly KeyedText[];
}

// Numbers of 32 bits, as there are hundreds for every article: how many there are, how many articles, the sizes of each, the words of each; then the words met, as JSON.
const sizesAText = 3;
const before = 2;

/** Writes it down. */
export function writeKeyed({ keyed }: Pick<PartFiles, 'keyed'>, { states, texts, words, keys }: KeyedPart): void {
  const size = texts.reduce((sum, text) => sum + text.words.length, before + sizesAText * texts.length);
  const numbers = new Uint32Array(size);
  numbers.set([size, texts.length]);
  numbers.set(
    texts.flatMap(({ headline, body, words: all }) => [headline, body, all.length]),
    before,
  );
  let at = before + sizesAText * texts.length;
  for (const { words: all } of texts) {
    numbers.set(all, at);
    at += all.length;
  }
  writeWhole(keyed, (draft) => {
    writeFileSync(
      draft,
      Buffer.concat([Buffer.from(numbers.buffer), Buffer.from(JSON.stringify({ states, words, keys }))]),
    );
  });
}

/** Reads it. */
export function readKeyed({ keyed }: Pick<PartFiles, 'keyed'>): KeyedPart {
  const bytes = readFileSync(keyed);
  const size = bytes.readUInt32LE();
  const end = size * Uint32Array.BYTES_PER_ELEMENT;
  const numbers = new Uint32Array(new Uint8Array(bytes.subarray(0, end)).buffer);
  const met = JSON.parse(bytes.toString('utf8', end)) as Omit<KeyedPart, 'texts'>;
  let at = before + sizesAText * numbers[1]!;
  const texts = Array.from({ length: numbers[1]! }, (_, n): KeyedText => {
    const [headline, body, length] = numbers.subarray(before + sizesAText * n, before + sizesAText * (n + 1));
    at += length!;
    return { headline: headline!, body: body!, words: numbers.subarray(at - length!, at) };
  });
  return { texts, ...met };
}
