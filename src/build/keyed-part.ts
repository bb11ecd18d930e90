import { readFileSync, writeFileSync } from 'node:fs';
import { writeWhole } from '../io/whole-file.ts';
import type { KeyedText } from '../search/keyed-text.ts';
import type { IndexedWord, MetWords } from '../search/word-count.ts';
import type { PartFiles } from './parts.ts';

/** What the index is given of a part's articles, in their order, and the words that were met in them. */
export interface KeyedPart extends MetWords {
  /** What the description of each depends on. */
  readonly states: readonly string[];
  readonly texts: readonly KeyedText[];
}

// Numbers of 32 bits, as there are hundreds for every article, then JSON. The numbers: how many they are, how many articles, how many words were met; the
// sizes of each article; in how many articles each word is; the words of each article. In the JSON the words met are one text for each thing that is known
// of them: to read many small ones takes three times as long.
const sizesAText = 3;
const before = 3;

/** The JSON. */
interface Texts {
  readonly states: readonly string[];
  /** With spaces between them, which no word has. */
  readonly bases: string;
  readonly keys: string;
  /** A letter each. */
  readonly clitics: string;
}

/** Writes it down. */
export function writeKeyed({ keyed }: Pick<PartFiles, 'keyed'>, { states, texts, words, keys }: KeyedPart): void {
  const first = before + sizesAText * texts.length + words.length;
  const size = texts.reduce((sum, text) => sum + text.words.length, first);
  const numbers = new Uint32Array(size);
  numbers.set([size, texts.length, words.length]);
  let at = before;
  for (const { headline, body, words: all } of texts) {
    numbers.set([headline, body, all.length], at);
    at += sizesAText;
  }
  for (const [, , articles] of words) numbers[at++] = articles;
  for (const { words: all } of texts) {
    numbers.set(all, at);
    at += all.length;
  }
  const told: Texts = {
    states,
    bases: words.map(([base]) => base).join(' '),
    keys: keys.join(' '),
    clitics: words.map(([, clitic]) => clitic).join(''),
  };
  writeWhole(keyed, (draft) => {
    writeFileSync(draft, Buffer.concat([Buffer.from(numbers.buffer), Buffer.from(JSON.stringify(told))]));
  });
}

/** Reads it. */
export function readKeyed({ keyed }: Pick<PartFiles, 'keyed'>): KeyedPart {
  const bytes = readFileSync(keyed);
  const end = bytes.readUInt32LE() * Uint32Array.BYTES_PER_ELEMENT;
  const numbers = new Uint32Array(new Uint8Array(bytes.subarray(0, end)).buffer);
  const { states, bases, keys, clitics } = JSON.parse(bytes.toString('utf8', end)) as Texts;
  const [, articles = 0, met = 0] = numbers;
  const counts = before + sizesAText * articles;
  let at = counts + met;
  const texts = Array.from({ length: articles }, (_, n): KeyedText => {
    const [headline, body, length] = numbers.subarray(before + sizesAText * n, before + sizesAText * (n + 1));
    at += length!;
    return { headline: headline!, body: body!, words: numbers.subarray(at - length!, at) };
  });
  const words = partsOf(bases, met).map((base, n): IndexedWord => [base, clitics.charAt(n), numbers[counts + n]!]);
  return { states, texts, words, keys: partsOf(keys, met) };
}

// No text is one part to `split`.
const partsOf = (text: string, count: number) => (count === 0 ? [] : text.split(' '));
