import { encodings } from '../../settings/encodings.ts';
import type { Encoding } from '../article.ts';
import { decodeDos } from './code-pages.ts';
import { repairLetters } from './letters.ts';
import { countControls, readsAsArabic } from './reads-as-arabic.ts';

export interface Guess {
  readonly text: string;
  readonly encoding: Encoding;
  readonly confidence: 'sure' | 'likely' | 'unsure';
}

export { encodings };

const strict = { fatal: true, ignoreBOM: true } as const;
const utf8 = new TextDecoder('utf-8', strict);
const decoders = {
  'utf-8': utf8,
  'utf-16le': new TextDecoder('utf-16le', strict),
  'utf-16be': new TextDecoder('utf-16be', strict),
  'windows-1256': new TextDecoder('windows-1256', { ignoreBOM: true }),
  'iso-8859-6': new TextDecoder('iso-8859-6', { ignoreBOM: true }),
} as const;

/** The text that bytes are in one encoding, or null where they break its rules. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === 'cp720' || encoding === 'cp864') return decodeDos(bytes, encoding);
  try {
    return decoders[encoding].decode(bytes);
  } catch {
    return null;
  }
}

const sample = 8_192;

/** The encoding in which bytes read best, how sure that is, and the text; null where no guess is credible. */
export function guessEncoding(bytes: Uint8Array): Guess | null {
  const marked = byMark(bytes);
  if (marked) {
    const text = decodeAs(bytes, marked);
    if (text !== null) return { text, encoding: marked, confidence: 'sure' };
  }
  const wide = looksWide(bytes);
  if (wide) {
    const text = decodeAs(bytes, wide);
    if (text !== null && countControls(text) === 0) return { text, encoding: wide, confidence: 'likely' };
  }
  const plain = decodeAs(bytes, 'utf-8');
  if (plain !== null) return { text: plain, encoding: 'utf-8', confidence: 'sure' };
  return byVote(bytes);
}

function byMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

// UTF-16 without its mark: nearly every pair has 06 (Arabic) or 00 (ASCII) in the same place, and 00 is never missing from both.
function looksWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 === 1 || bytes.length === 0) return null;
  const end = Math.min(bytes.length, sample);
  const high = [0, 0];
  for (let at = 0; at < end; at++) if (bytes[at] === 0 || bytes[at] === 6) high[at & 1]! += 1;
  const pairs = end / 2;
  const [even, odd] = [high[0]! / pairs, high[1]! / pairs];
  if (odd > 0.8 && even < 0.5) return 'utf-16le';
  return even > 0.8 && odd < 0.5 ? 'utf-16be' : null;
}

function byVote(bytes: Uint8Array): Guess | null {
  const part = excerpt(bytes);
  const votes = encodings.slice(3).map((encoding) => {
    const text = repairLetters(decodeAs(part, encoding) ?? '').text;
    return { encoding, score: readsAsArabic(text), gaps: text.includes('\ufffd') };
  });
  // Code page 864 was laid out after ISO 8859-6, but fills its gaps with the letters' other shapes: bytes that need none of them are the latter.
  const iso = votes.some((vote) => vote.encoding === 'iso-8859-6' && !vote.gaps);
  const [best, next] = votes
    .filter((vote) => !(iso && vote.encoding === 'cp864'))
    .sort((one, other) => other.score - one.score);
  if (!best || !next || best.score < 0.15) return null;
  const text = decodeAs(bytes, best.encoding);
  if (text === null) return null;
  const lead = best.score - Math.max(next.score, 0);
  const confidence = best.score > 0.6 && lead > 0.4 ? 'sure' : lead > 0.2 ? 'likely' : 'unsure';
  return { text, encoding: best.encoding, confidence };
}

// Lines that hold bytes above ASCII, as many as a vote needs: an English preamble or markup says nothing.
function excerpt(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte > 127);
  return bytes.subarray(Math.max(0, start - 64), start + sample);
}
