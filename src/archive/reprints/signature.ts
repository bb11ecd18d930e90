import { indexWords } from '../../arabic/index-words.ts';
import { hashOfWord, mixed, shinglesOf } from './shingles.ts';

/**
 * What is kept of a text to know it again, {@link signatureLength} numbers: its bands, each four MinHash values of 8 bits
 * (Broder 1997; b-bit: Li and König 2010); its smallest numbers, hashed, in order; how many shingles it has.
 */
export type Signature = Uint32Array;

/** Numbers of a signature that are bands. */
export const bands = 64;

const rows = 4;

/** Hashes of numbers that a signature holds, from `numbersAt` on; `noNumber` fills what a text with fewer leaves. */
export const numbersAt = bands;
export const mostNumbers = 16;
export const noNumber = 0xffffffff;

/** Where the number of shingles stands. */
export const sizeAt = numbersAt + mostNumbers;

/** 324 bytes a text. */
export const signatureLength = sizeAt + 1;

// Below this a text says too little: «كاريكاتير اليوم» would be a reprint of itself every day.
const fewestShingles = 20;

// Linear functions a·x + b modulo 2^32 with odd a, from fixed seeds: the same text has the same signature everywhere.
const functions = bands * rows;
const factors = Int32Array.from({ length: functions }, (_, i) => mixed(2 * i + 1) | 1);
const terms = Int32Array.from({ length: functions }, (_, i) => mixed(2 * i + 2));

/** The signature of a text: equal for texts that fold alike (أُعلِنت القمّة = اعلنت القمه); null where it has fewer than 24 words. */
export function signatureOf(text: string): Signature | null {
  const words = indexWords(text);
  const shingles = shinglesOf(words);
  if (shingles.length < fewestShingles) return null;
  const signature = new Uint32Array(signatureLength);
  const least = leastOf(shingles);
  // A minimum is small by its nature: its bits are spread before eight are kept.
  for (let i = 0; i < functions; i++) {
    const band = Math.floor(i / rows);
    signature[band] = (signature[band]! << 8) | (Math.imul(least[i]!, 0x9e3779b1) >>> 24);
  }
  signature.set(numbersOf(words), numbersAt);
  signature[sizeAt] = shingles.length;
  return signature;
}

/** The least value that each function has over the shingles. */
function leastOf(shingles: Int32Array): Int32Array {
  return Int32Array.from({ length: functions }, (_, i) => {
    const [factor, term] = [factors[i]!, terms[i]!];
    let least = 0x7fffffff;
    for (let at = 0; at < shingles.length; at++) {
      const value = (Math.imul(shingles[at]!, factor) + term) | 0;
      if (value < least) least = value;
    }
    return least;
  });
}

/** The least hashes of a text's numbers in digits, ascending: ٠٧ and 7 are one. */
function numbersOf(words: readonly string[]): Uint32Array {
  const numbers = new Set<number>();
  for (const word of words) {
    if (/^\p{Nd}/u.test(word)) numbers.add(hashOfWord(word.replace(/^0+(?=.)/u, '')) >>> 0);
  }
  const sorted = Uint32Array.from(numbers).sort().subarray(0, mostNumbers);
  const filled = new Uint32Array(mostNumbers).fill(noNumber);
  filled.set(sorted);
  return filled;
}
