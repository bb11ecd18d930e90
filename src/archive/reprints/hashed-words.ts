import { indexWord } from '../../arabic/index-words.ts';
import { ofForms, type TextWords } from '../../arabic/text-words.ts';
import { mixed } from '../../arabic/text-hash.ts';

/** The words of a text by their hashes, in order, and the hashes of those that are numbers in digits. */
export interface HashedWords {
  readonly words: Int32Array;
  readonly numbers: Uint32Array;
}

// Each form is folded and hashed when it is first met; one that is no number has none.
const hashed = ofForms((written) => hashOfWord(indexWord(written)));
const none = -1;
const hashedNumber = ofForms((written) => {
  const word = indexWord(written);
  return /^\p{Nd}/u.test(word) ? hashOfWord(word.replace(/^0+(?=.)/u, '')) >>> 0 : none;
});

/** Hashes the words that a text has for the index (أُعلِنت = اعلنت, ٠٧ = 7 among the numbers). */
export function hashWords(words: TextWords): HashedWords {
  const hashOf = hashed(words);
  const numberOf = hashedNumber(words);
  const hashes = new Int32Array(words.ids.length);
  const inDigits: number[] = [];
  for (let at = 0; at < hashes.length; at++) {
    const id = words.ids[at]!;
    hashes[at] = hashOf[id]!;
    if (numberOf[id]! !== none) inDigits.push(numberOf[id]!);
  }
  return { words: hashes, numbers: Uint32Array.from(inDigits) };
}

// A 32-bit hash of a word (FNV-1a over its UTF-16 units).
function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mixed(hash);
}
