import iconv from 'iconv-lite';
import type { Encoding } from '../article.ts';

/** The text of bytes in a DOS code page, which `TextDecoder` does not know; never throws, an unassigned byte is U+FFFD. */
export function decodeDos(bytes: Uint8Array, encoding: Extract<Encoding, 'cp720' | 'cp864'>): string {
  return iconv.decode(bytes, encoding);
}

/** The text of bytes in windows-1252, each by itself; an unassigned byte is U+FFFD. `TextDecoder` of some versions of Node 20 reads latin-1 instead (nodejs/node#56542). */
export function decodeWindows1252(bytes: Uint8Array): string {
  return iconv.decode(bytes, 'windows-1252');
}
