import type { TextWords } from '../../arabic/text-words.ts';
import { hashWords } from './hashed-words.ts';
import { mixed } from '../../arabic/text-hash.ts';
import { shinglesOf } from './shingles.ts';

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

const values = bands * rows;
const mask = values - 1;

// Of a value's 31 bits, those of the round, and above all that a round can give.
const bitsBelowRound = 22;
const unfilled = 0x7fffffff;

/** The signature of a text: equal for texts that fold alike (أُعلِنت القمّة = اعلنت القمه); null where it has fewer than 24 words. */
export function signatureOf(text: TextWords): Signature | null {
  const { words, numbers } = hashWords(text);
  const shingles = shinglesOf(words);
  if (shingles.length < fewestShingles) return null;
  const signature = new Uint32Array(signatureLength);
  const least = leastValues(shingles);
  for (let band = 0; band < bands; band++) signature[band] = bandOf(least, band * rows);
  signature.set(leastNumbers(numbers), numbersAt);
  signature[sizeAt] = shingles.length;
  return signature;
}

/**
 * The MinHash values of shingles by fast similarity sketching (Dahlgaard, Knudsen, Thorup 2017): in each round every shingle falls to one of the
 * values, and the least stays, but a value that an earlier round filled is settled. A few rounds fill all, where MinHash by a function a value takes
 * as many as there are values; should shingles be so few that they don't, each round from then on is for the next value alone.
 */
function leastValues(shingles: Int32Array): Int32Array {
  const least = new Int32Array(values).fill(unfilled);
  let left = values;
  for (let round = 0; left > 0; round++) {
    const seed = mixed(round + 1);
    for (let at = 0; at < shingles.length; at++) {
      const hash = mixed(shingles[at]! ^ seed);
      const place = round < values ? hash & mask : round - values;
      const value = (round << bitsBelowRound) | (hash >>> (32 - bitsBelowRound));
      if (least[place] === unfilled) left--;
      if (value < least[place]!) least[place] = value;
    }
  }
  return least;
}

/** Eight bits of each of the values that make a band. */
function bandOf(least: Int32Array, first: number): number {
  return (
    (kept(least[first]!) << 24) |
    (kept(least[first + 1]!) << 16) |
    (kept(least[first + 2]!) << 8) |
    kept(least[first + 3]!)
  );
}

// A minimum is small by its nature: its bits are spread before eight are kept.
const kept = (least: number) => mixed(least) >>> 24;

/** The least hashes of a text's numbers, each once, ascending. */
function leastNumbers(hashes: Uint32Array): Uint32Array {
  const sorted = Uint32Array.from(new Set(hashes)).sort().subarray(0, mostNumbers);
  const filled = new Uint32Array(mostNumbers).fill(noNumber);
  filled.set(sorted);
  return filled;
}
