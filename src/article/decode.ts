import type { Encoding, Repair } from './article.ts';
import type { Problem } from '../problems/problem.ts';
import { clean } from './decode/clean.ts';
import { encodings } from '../settings/encodings.ts';
import { decodeAs } from './decode/encodings.ts';
import { guessEncoding, type Guess } from './decode/guess-encoding.ts';
import { mailText } from './decode/mail-parts.ts';
import { isLostText } from './decode/lost-letters.ts';
import { fromEscapes } from './decode/escaped-text.ts';
import { decodeMailWords, fromQuotedPrintable } from './decode/mail-encoding.ts';

/** The largest file that is taken for an article, in bytes. */
export const maximumBytes = 5_000_000;

/** A file's text: lines end in \n, letters are whole, nothing invisible is left. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly confidence: 'sure' | 'likely' | 'unsure';
  readonly repairs: readonly Repair[];
}

/** Bytes → text, in the stated encoding or the one that reads best; refuses what is too large, empty, not text, or readable in no encoding. */
export function decode(file: string, bytes: Uint8Array, stated: Encoding | null): Decoded | Problem {
  if (bytes.length > maximumBytes) {
    return problem(
      file,
      'file-too-large',
      `${(bytes.length / 1e6).toFixed(1)} MB`,
      `at most ${maximumBytes / 1e6} MB`,
      {
        hint: 'split the file into one article a file',
      },
    );
  }
  if (isKnownBinary(bytes)) return binary(file);
  const { bytes: plain, repairs: written } = unescaped(file, bytes);
  const guess = stated === null ? guessEncoding(plain) : inStated(plain, stated);
  if (guess === null) {
    return problem(
      file,
      'undecodable',
      stated ? `bytes that are not ${stated}` : 'bytes that read as text in no known encoding',
      encodings.join(', '),
      {
        hint: stated
          ? 'encoding: windows-1256'
          : 'name the encoding in a sidecar beside the file: encoding: windows-1256',
      },
    );
  }
  const words = guess.text.includes('=?') ? decodeMailWords(guess.text) : { text: guess.text, count: 0 };
  const { text, controls, repairs: cleaned, guessed } = clean({ ...guess, text: words.text });
  const ofWords: readonly Repair[] = words.count > 0 ? [{ rule: 'mail-encoding', count: words.count }] : [];
  const repairs = [...written, ...ofWords, ...cleaned];
  if (controls > text.length / 500) return binary(file);
  if (text.trim() === '') {
    return problem(file, 'empty-file', bytes.length === 0 ? '0 bytes' : 'nothing but blanks', 'a text', {
      hint: 'delete the file, or restore its text',
    });
  }
  if (guess.foreign === 0 && isLostText(text)) {
    return problem(file, 'lost-letters', 'a text of question marks in place of letters', 'the letters', {
      hint: 'look for an older copy: the letters were lost when the file was converted, and no program can bring them back',
    });
  }
  return { text, encoding: guess.encoding, confidence: guessed > 0 ? 'unsure' : guess.confidence, repairs };
}

// A text that a mail program or another wrote in ASCII alone, as it was before.
function unescaped(
  file: string,
  bytes: Uint8Array,
): { readonly bytes: Uint8Array; readonly repairs: readonly Repair[] } {
  const mail = mailText(bytes);
  if (mail) {
    const text = Buffer.concat([Buffer.from(`${mail.head.trimEnd()}\n\n`, 'latin1'), mail.body]);
    return { bytes: text, repairs: [{ rule: 'mail-encoding', count: 1 }] };
  }
  const quoted = fromQuotedPrintable(bytes);
  if (quoted) return { bytes: quoted.bytes, repairs: [{ rule: 'mail-encoding', count: quoted.lines }] };
  // A page's scripts have escapes of their own.
  const read = /\.html?$/iu.test(file) ? null : fromEscapes(bytes);
  return read ? { bytes: read.bytes, repairs: [{ rule: read.rule, count: read.count }] } : { bytes, repairs: [] };
}

function inStated(bytes: Uint8Array, encoding: Encoding): Guess | null {
  const text = decodeAs(bytes, encoding);
  if (text === null) return null;
  const foreign = text.match(/\ufffd/gu)?.length ?? 0;
  return { text, encoding, confidence: foreign > 0 ? 'unsure' : 'sure', foreign };
}
const signatures = [
  '%PDF-',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'PK\x03\x04',
  '{\\rtf',
  '\xd0\xcf\x11\xe0',
  '\x1f\x8b',
  'Rar!',
  'SQLite format 3',
];

function isKnownBinary(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return signatures.some((signature) => head.startsWith(signature));
}

function binary(file: string): Problem {
  return problem(file, 'binary-file', 'bytes that are not text', 'a text file (.txt, .md, .html)', {
    hint: 'save the article as plain text, or move the file out of the content folder',
  });
}

function problem(
  file: string,
  code: Problem['code'],
  found: string,
  expected: string,
  { hint }: { hint: string },
): Problem {
  return { code, file, line: null, found, expected, hint };
}
