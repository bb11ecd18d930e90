import { mixed } from '../../arabic/text-hash.ts';

/** Words in a shingle: five, as in Broder, "On the resemblance and containment of documents" (1997), near enough for news. */
const shingleLength = 5;

// An odd base, so that no word's hash is lost modulo 2^32, and that base to the fifth.
const base = 0x01000193;
let highest = 1;
for (let i = 0; i < shingleLength; i++) highest = Math.imul(highest, base);

/** The hashes of every five words that follow each other, each once, by the hashes of the words; none where there are fewer. Rolls over the words, so its time grows with their number alone. */
export function shinglesOf(hashes: Int32Array): Int32Array {
  const shingles = new Set<number>();
  let rolling = 0;
  for (let i = 0; i < hashes.length; i++) {
    rolling = (Math.imul(rolling, base) + hashes[i]!) | 0;
    if (i >= shingleLength) rolling = (rolling - Math.imul(hashes[i - shingleLength]!, highest)) | 0;
    if (i >= shingleLength - 1) shingles.add(mixed(rolling));
  }
  return Int32Array.from(shingles);
}
