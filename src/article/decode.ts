import type { Encoding, Repair, RepairRule } from './article.ts';
import type { Problem } from '../problems/problem.ts';
import { decodeAs, encodings, guessEncoding, type Guess } from './decode/guess-encoding.ts';
import { repairLetters } from './decode/letters.ts';
import { countControls } from './decode/reads-as-arabic.ts';

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
  const guess = stated === null ? guessEncoding(bytes) : inStated(bytes, stated);
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
  if (countControls(guess.text) > guess.text.length / 500) return binary(file);
  const { text, repairs } = clean(guess.text);
  if (text.trim() === '') {
    return problem(file, 'empty-file', bytes.length === 0 ? '0 bytes' : 'nothing but blanks', 'a text', {
      hint: 'delete the file, or restore its text',
    });
  }
  return { text, encoding: guess.encoding, confidence: guess.confidence, repairs };
}

function inStated(bytes: Uint8Array, encoding: Encoding): Guess | null {
  const text = decodeAs(bytes, encoding);
  return text === null ? null : { text, encoding, confidence: 'sure' };
}

function clean(raw: string): { text: string; repairs: readonly Repair[] } {
  const counts = new Map<RepairRule, number>();
  const count = (rule: RepairRule, by: number) => {
    if (by > 0) counts.set(rule, (counts.get(rule) ?? 0) + by);
  };
  const marked = raw.startsWith('\ufeff');
  count('byte-order-mark', Number(marked));
  // 1A is the end-of-file mark of DOS.
  const whole = raw.slice(Number(marked)).replace(/\u001a\s*$/u, '');
  const ends = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/gu;
  count('line-ends', (whole.match(ends) ?? []).length);
  const repaired = repairLetters(whole.replace(ends, '\n'));
  for (const one of repaired.counts) count(one.rule, one.count);
  return { text: repaired.text, repairs: [...counts].map(([rule, times]) => ({ rule, count: times })) };
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
