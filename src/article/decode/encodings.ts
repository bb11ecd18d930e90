import type { Encoding } from '../../settings/encodings.ts';
import { decodeDos } from './code-pages.ts';
import { decodeMacArabic } from './mac-arabic.ts';

const strict = { fatal: true, ignoreBOM: true } as const;
const decoders = {
  'utf-8': new TextDecoder('utf-8', strict),
  'utf-16le': new TextDecoder('utf-16le', strict),
  'utf-16be': new TextDecoder('utf-16be', strict),
  'windows-1256': new TextDecoder('windows-1256', { ignoreBOM: true }),
  'iso-8859-6': new TextDecoder('iso-8859-6', { ignoreBOM: true }),
} as const;

/** The text that bytes are in one encoding, or null where they break its rules; a byte that has no character is U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === 'cp720' || encoding === 'cp864') return decodeDos(bytes, encoding);
  if (encoding === 'mac-arabic') return decodeMacArabic(bytes);
  try {
    return decoders[encoding].decode(bytes);
  } catch {
    return null;
  }
}
