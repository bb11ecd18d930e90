import iconv from 'iconv-lite';
import type { Encoding } from '../article.ts';

/** The text of bytes in a DOS code page, which `TextDecoder` does not know; never throws, an unassigned byte is U+FFFD. */
export function decodeDos(bytes: Uint8Array, encoding: Extract<Encoding, 'cp720' | 'cp864'>): string {
  return iconv.decode(bytes, encoding);
}
