/** A number of 30 bits, which V8 keeps as a small integer, for the letters of a text from `start` to `end`: FNV-1a over UTF-16 units, its bits spread. Not for what must be unique. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash) >>> 2;
}

/** Spreads the bits of a number over all of it (the last step of MurmurHash3). */
export function mixed(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
