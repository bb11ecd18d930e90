import { guessEncoding } from './guess-encoding.ts';

/** Bytes of a text that was written in ASCII alone, as they were before. */
export interface Unescaped {
  readonly bytes: Uint8Array;
  readonly rule: 'mail-encoding' | 'escaped-letter';
  /** Lines in base64, or letters. */
  readonly count: number;
}

const fewest = 20;
const onlyBase64 = /^[A-Za-z0-9+/]+(?:\r?\n[A-Za-z0-9+/]+)*={0,2}\s*$/u;
const shortestBase64 = 60;
const codes = /(?:\\u|%u)0[67][0-9a-f]{2}/giu;
const octets = /%d[89ab]%[89ab][0-9a-f]/giu;
// As JSON and JavaScript write what stands among the letters.
const escapes = /(?:\\u|%u)([0-9a-f]{4})|%([0-9a-f]{2})|\\([nrt"'/\\])/giu;
const signs: Readonly<Record<string, string>> = { n: '\n', r: '', t: ' ' };

/**
 * Reads a text that is in base64 throughout, or of whose signs most are escapes of Arabic letters («\u0627\u0644», «%D8%A7%D9%84» → «ال»); null for any other, and
 * for one with a letter outside ASCII.
 */
export function fromEscapes(bytes: Uint8Array): Unescaped | null {
  if (bytes.some((byte) => byte > 0x7e || byte === 0)) return null;
  const text = Buffer.from(bytes).toString('latin1').trim();
  if (text.length >= shortestBase64 && onlyBase64.test(text)) return fromBase64(text);
  const written = text.replace(/\s+/gu, '').length;
  const count = text.match(codes)?.length ?? 0;
  if (count >= fewest && count * 6 * 2 > written)
    return { bytes: Buffer.from(withCodes(text)), rule: 'escaped-letter', count };
  const pairs = text.match(octets)?.length ?? 0;
  if (pairs < fewest || pairs * 6 * 2 <= written) return null;
  const spaced = /\s/u.test(text) ? text : text.replaceAll('+', ' ');
  const plain = spaced.replace(/%([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return { bytes: Buffer.from(plain, 'latin1'), rule: 'escaped-letter', count: pairs };
}

function withCodes(text: string): string {
  const isQuoted = /^"[^]*"$/u.test(text);
  return (isQuoted ? text.slice(1, -1) : text).replace(
    escapes,
    (_, code: string | undefined, octet: string | undefined, sign: string) => {
      const hex = code ?? (text.includes('%u') ? octet : undefined);
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      return octet === undefined ? (signs[sign] ?? sign) : `%${octet}`;
    },
  );
}

// Any word of letters is base64 of something.
function fromBase64(text: string): Unescaped | null {
  const bytes = Buffer.from(text, 'base64');
  const read = guessEncoding(bytes)?.text ?? '';
  const arabic = read.match(/[\u0621-\u064a]/gu)?.length ?? 0;
  return arabic >= fewest && arabic * 2 > read.length
    ? { bytes, rule: 'mail-encoding', count: text.split('\n').length }
    : null;
}
