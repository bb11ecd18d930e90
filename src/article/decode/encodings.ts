import { encodings, type Encoding } from '../../settings/encodings.ts';
import { decodeDos } from './code-pages.ts';
import { decodeMacArabic } from './mac-arabic.ts';

// Other names that people and programs write, without their dashes. ASMO 708 is the standard that ISO 8859-6 took over.
const otherNames: Readonly<Record<string, Encoding>> = {
  cp1256: 'windows-1256',
  asmo708: 'iso-8859-6',
  dos720: 'cp720',
  ibm864: 'cp864',
  xmacarabic: 'mac-arabic',
};

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

/** The encoding that a person names (UTF8, ASMO-708, cp1256, x-mac-arabic), or null for a name that none has. */
export function encodingNamed(name: string): Encoding | null {
  const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/gu, '');
  return encodings.find((encoding) => bare(encoding) === bare(name)) ?? otherNames[bare(name)] ?? null;
}
