import type { Encoding, Repair } from './article.ts';
import type { Problem } from '../problems/problem.ts';
import { clean } from './decode/clean.ts';
import { encodings } from '../settings/encodings.ts';
import { decodeAs } from './decode/encodings.ts';
import { guessEncoding, type Guess } from './decode/guess-encoding.ts';
import { isLostText } from './decode/lost-letters.ts';
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
  const mailed = fromQuotedPrintable(bytes);
  const plain = mailed?.bytes ?? bytes;
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
  const encoded = (mailed?.lines ?? 0) + words.count;
  const { text, controls, repairs: cleaned, guessed } = clean({ ...guess, text: words.text });
  const repairs: readonly Repair[] = encoded > 0 ? [{ rule: 'mail-encoding', count: encoded }, ...cleaned] : cleaned;
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
