/** What lists of Pagefind are made of. */
export type Item = string | number | readonly Item[];

/** Whole numbers of 32 bits, texts of ASCII, and lists of both, as CBOR (RFC 8949). */
export function encode(item: Item): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  write(item, bytes);
  return Uint8Array.from(bytes);
}

function write(item: Item, bytes: number[]): void {
  if (typeof item === 'number') writeHead(0, item, bytes);
  else if (typeof item === 'string') {
    writeHead(3, item.length, bytes);
    for (let at = 0; at < item.length; at++) bytes.push(item.charCodeAt(at));
  } else {
    writeHead(4, item.length, bytes);
    for (const one of item) write(one, bytes);
  }
}

// The kind of an item, and its value or length in as few bytes as it takes.
function writeHead(kind: number, value: number, bytes: number[]): void {
  if (value < 24) bytes.push((kind << 5) | value);
  else if (value < 2 ** 8) bytes.push((kind << 5) | 24, value);
  else if (value < 2 ** 16) bytes.push((kind << 5) | 25, value >> 8, value & 0xff);
  else bytes.push((kind << 5) | 26, value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
}
