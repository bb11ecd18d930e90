import { createHash } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * The first ten letters of the base-32 SHA-256 (RFC 4648 alphabet, lower case) of a text: 50 bits, so two of a million names
 * meet about once in two thousand archives. Used for the id of an article (of its path) and of a term (of its folded name).
 */
export function shortHash(text: string): string {
  const digest = createHash('sha256').update(text).digest();
  let bits = 0n;
  for (const byte of digest.subarray(0, 7)) bits = (bits << 8n) | BigInt(byte);
  return Array.from({ length: 10 }, (_, i) => alphabet[Number((bits >> BigInt(56 - 5 * (i + 1))) & 31n)]).join('');
}
