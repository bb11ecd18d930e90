import { deflateSync } from 'node:zlib';

/** A file of the index, its path below the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A value as a script that hands it to the search page. `path` is the script's, without `.js`. */
export function packedScript(path: string, value: unknown): IndexFile {
  return scriptOf({ path, bytes: packedJson(value) });
}

/**
 * A value as JSON, packed. It is written in windows-1256, which every browser reads and where an Arabic letter is one byte, and what that has no sign for
 * as `\u0667`: of UTF-8 the same text is a sixth larger when it is packed, and takes twice as long to pack. `src/browser/packed-json.ts` is the other end.
 */
export function packedJson(value: unknown): Uint8Array {
  const text = JSON.stringify(value);
  const bytes = Buffer.allocUnsafe(text.length * longestSign);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = byteOf[code]!;
    if (byte === none) length += bytes.write(`\\u${code.toString(16).padStart(4, '0')}`, length, 'latin1');
    else bytes[length++] = byte;
  }
  return deflateSync(bytes.subarray(0, length), { level: 5 });
}

const longestSign = '\\u0667'.length;
const none = -1;

// By UTF-16 unit: its byte in windows-1256.
const byteOf = new Int16Array(0x10000).fill(none);
new TextDecoder('windows-1256')
  .decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  .split('')
  .forEach((sign, byte) => (byteOf[sign.charCodeAt(0)] = byte));

// What can't stand in a string of a script as it is.
const signs: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' };

/**
 * A file as a script: a page that is opened from a disk may load scripts, but fetch nothing. Its bytes stand in a string as they are, but for four
 * that are escaped, so it is one in sixty larger than the file, where base64 would be a third; a browser reads them as `x-user-defined`
 * (https://encoding.spec.whatwg.org/#x-user-defined). On http the script is fetched: a host may say that it is UTF-8.
 * `src/browser/files.ts` is the other end.
 */
export function scriptOf({ path, bytes }: IndexFile): IndexFile {
  const text = Buffer.from(bytes).toString('latin1');
  const escaped = text.replace(/["\\\n\r]/gu, (sign) => signs[sign]!);
  return { path: `${path}.js`, bytes: Buffer.from(`warraqFile("${escaped}")`, 'latin1') };
}
