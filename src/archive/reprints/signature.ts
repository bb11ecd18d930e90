import type { TextWords } from '../../arabic/text-words.ts';
import { hashWords } from './hashed-words.ts';
import { mixed, shinglesOf } from './shingles.ts';

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
const most = 0x7fffffff;
const factors = Int32Array.from({ length: functions }, (_, i) => mixed(2 * i + 1) | 1);
const terms = Int32Array.from({ length: functions }, (_, i) => mixed(2 * i + 2));

/** The signature of a text: equal for texts that fold alike (أُعلِنت القمّة = اعلنت القمه); null where it has fewer than 24 words. */
export function signatureOf(text: TextWords): Signature | null {
  const { words, numbers } = hashWords(text);
  const shingles = shinglesOf(words);
  if (shingles.length < fewestShingles) return null;
  const signature = new Uint32Array(signatureLength);
  for (let band = 0; band < bands; band++) signature[band] = bandOf(shingles, band * rows);
  signature.set(leastNumbers(numbers), numbersAt);
  signature[sizeAt] = shingles.length;
  return signature;
}

/** Eight bits of the least value over the shingles for each of the four functions from `first` on: side by side, as this is most of a signature's work. */
function bandOf(shingles: Int32Array, first: number): number {
  const factor0 = factors[first]!;
  const factor1 = factors[first + 1]!;
  const factor2 = factors[first + 2]!;
  const factor3 = factors[first + 3]!;
  const term0 = terms[first]!;
  const term1 = terms[first + 1]!;
  const term2 = terms[first + 2]!;
  const term3 = terms[first + 3]!;
  let least0 = most;
  let least1 = most;
  let least2 = most;
  let least3 = most;
  for (let at = 0; at < shingles.length; at++) {
    const shingle = shingles[at]!;
    least0 = Math.min(least0, (Math.imul(shingle, factor0) + term0) | 0);
    least1 = Math.min(least1, (Math.imul(shingle, factor1) + term1) | 0);
    least2 = Math.min(least2, (Math.imul(shingle, factor2) + term2) | 0);
    least3 = Math.min(least3, (Math.imul(shingle, factor3) + term3) | 0);
  }
  return (kept(least0) << 24) | (kept(least1) << 16) | (kept(least2) << 8) | kept(least3);
}

// A minimum is small by its nature: its bits are spread before eight are kept.
const kept = (least: number) => Math.imul(least, 0x9e3779b1) >>> 24;

/** The least hashes of a text's numbers, each once, ascending. */
function leastNumbers(hashes: Uint32Array): Uint32Array {
  const sorted = Uint32Array.from(new Set(hashes)).sort().subarray(0, mostNumbers);
  const filled = new Uint32Array(mostNumbers).fill(noNumber);
  filled.set(sorted);
  return filled;
}
