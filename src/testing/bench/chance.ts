/** A source of numbers in [0, 1) that is the same every time (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from the first to the last, both included. */
export function between(random: () => number, first: number, last: number): number {
  return first + Math.floor(random() * (last - first + 1));
}

/** A place in a list of `size`, the n-th in proportion to 1/n, as words and topics are used (Zipf). */
export function zipf(random: () => number, size: number): number {
  return Math.max(0, Math.floor(Math.exp(random() * Math.log(size))) - 1);
}
