import { indexWords } from '../../arabic/index-words.ts';
import { tokenEnd, tokenStart } from '../../arabic/tokens.ts';
import { Vocabulary } from '../../arabic/vocabulary.ts';
import { mixed } from './shingles.ts';

/** The words of a text by their hashes, in order, and the hashes of those that are numbers in digits. */
export interface HashedWords {
  readonly words: Int32Array;
  readonly numbers: Uint32Array;
}

/** What is known of words by their number in a vocabulary: each is folded and hashed when it is first met. */
interface Known {
  readonly vocabulary: Vocabulary;
  readonly hashes: number[];
  /** The hash as a number, ٠٧ as 7; -1 for a word that is none. */
  readonly numbers: number[];
}

const mostWords = 300_000;
let known = forgetAll();

/** Hashes the words that a text has for the index (أُعلِنت = اعلنت, ٠٧ = 7 among the numbers). */
export function hashWords(text: string): HashedWords {
  if (known.vocabulary.size > mostWords) known = forgetAll();
  const { vocabulary, hashes, numbers } = known;
  const words: number[] = [];
  const inDigits: number[] = [];
  for (let start = tokenStart(text, 0), end; start < text.length; start = tokenStart(text, end)) {
    end = tokenEnd(text, start);
    const id = vocabulary.numberOf(text, start, end);
    if (id === hashes.length) learn(text.slice(start, end));
    words.push(hashes[id]!);
    const number = numbers[id]!;
    if (number >= 0) inDigits.push(number);
  }
  return { words: Int32Array.from(words), numbers: Uint32Array.from(inDigits) };
}

function learn(token: string): void {
  const word = indexWords(token)[0]!;
  known.hashes.push(hashOfWord(word));
  known.numbers.push(/^\p{Nd}/u.test(word) ? hashOfWord(word.replace(/^0+(?=.)/u, '')) >>> 0 : -1);
}

function forgetAll(): Known {
  return { vocabulary: new Vocabulary(), hashes: [], numbers: [] };
}

// A 32-bit hash of a word (FNV-1a over its UTF-16 units).
function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mixed(hash);
}
