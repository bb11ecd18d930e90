import { deflateSync } from 'node:zlib';

/** A file of the index, its path below the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A text as a script that hands it to the search page, packed. `path` is the script's, without `.js`. */
export function packedScript(path: string, text: string): IndexFile {
  return scriptOf({ path, bytes: deflateSync(text, { level: 6 }) });
}

const opening = Buffer.from('warraqFile("');
const ending = Buffer.from('")');
// What can't stand in a string of a script as it is.
const signs = new Map([...'\\"\n\r'].map((sign, n) => [sign.charCodeAt(0), '\\"nr'.charCodeAt(n)]));
const isEscaped = Uint8Array.from({ length: 256 }, (_, byte) => (signs.has(byte) ? 1 : 0));

/**
 * A file as a script: a page that is opened from a disk may load scripts, but fetch nothing. Its bytes stand in a string as they are, but for four
 * that are escaped, so it is one in sixty larger than the file, where base64 would be a third; a browser reads them as `x-user-defined`
 * (https://encoding.spec.whatwg.org/#x-user-defined). On http the script is fetched: a host may say that it is UTF-8.
 * `src/browser/files.ts` is the other end.
 */
export function scriptOf({ path, bytes }: IndexFile): IndexFile {
  let length = opening.length + bytes.length + ending.length;
  for (const byte of bytes) length += isEscaped[byte]!;
  const script = Buffer.allocUnsafe(length);
  let at = opening.copy(script);
  for (const byte of bytes) {
    if (isEscaped[byte]) script[at++] = backslash;
    script[at++] = isEscaped[byte] ? signs.get(byte)! : byte;
  }
  ending.copy(script, at);
  return { path: `${path}.js`, bytes: script };
}

const backslash = '\\'.charCodeAt(0);
