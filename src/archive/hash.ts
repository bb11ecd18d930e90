import { hash } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * The first ten letters of the base-32 SHA-256 (RFC 4648 alphabet, lower case) of a text: 50 bits, so two of a million names
 * meet about once in two thousand archives. Used for the id of an article (of its path) and of a term (of its folded name).
 */
export function shortHash(text: string): string {
  // 13 hexadecimal digits are 52 bits, the last two of which are dropped.
  const bits = Math.floor(parseInt(hash('sha256', text).slice(0, 13), 16) / 4);
  return bits
    .toString(32)
    .padStart(10, '0')
    .replace(/./gu, (digit) => alphabet[parseInt(digit, 32)]!);
}
