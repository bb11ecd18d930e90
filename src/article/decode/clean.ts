import type { Repair, RepairRule } from '../article.ts';
import { mendDoubleDecoding } from './double-decoding.ts';
import { guessOneByte, type Guess } from './guess-encoding.ts';
import { hasUnusualLetters, repairLetters } from './letters.ts';
import { repairPersian } from './persian-letters.ts';
import { countControls } from './reads-as-arabic.ts';
import { turnBrackets } from './mirrored-brackets.ts';
import { turnVisual } from './visual-order.ts';

/** Decoded text made whole. */
export interface Clean {
  readonly text: string;
  readonly repairs: readonly Repair[];
  /** Control characters that no text has, padding apart. */
  readonly controls: number;
  /** Letters that are the likeliest of several. */
  readonly guessed: number;
}

const carriageReturns = /\r+\n|\r/gu;
// NEL is a letter's second byte in text that was decoded twice, so it is looked at once that is mended.
const otherLineEnds = /[\u000b\u000c\u0085\u2028\u2029]/gu;
const padding = /^\0+|\0+(?=\n|$)/gu;
// 1A is the end-of-file mark of DOS.
const endMark = /\u001a\s*$/u;

/** Ends lines in \n, takes padding and marks off, and repairs order and letters; what most texts are needs one look. Each repair is counted. */
export function clean({ text: raw, foreign }: Guess): Clean {
  const counts = new Map<RepairRule, number>();
  const count = (rule: RepairRule, by: number) => {
    if (by > 0) counts.set(rule, (counts.get(rule) ?? 0) + by);
  };
  const replace = (text: string, rule: RepairRule, pattern: RegExp, by: string) =>
    text.replace(pattern, () => (count(rule, 1), by));
  let controls = 0;
  const finished = (text: string, guessed: number): Clean => ({
    text,
    controls,
    repairs: [...counts].map(([rule, times]) => ({ rule, count: times })),
    guessed,
  });

  count('foreign-byte', foreign);
  let text = raw;
  if (text.startsWith('\ufeff')) text = replace(text, 'byte-order-mark', /^\ufeff/u, '');
  if (text.includes('\r')) text = replace(text, 'line-ends', carriageReturns, '\n');
  const usual = !hasUnusualLetters(text);
  if (!usual) {
    if (text.includes('\0')) text = replace(text, 'nul-padding', padding, '');
    text = text.replace(endMark, '');
    controls = countControls(text);
  }
  const mended = usual ? null : mendDoubleDecoding(text, (bytes) => guessOneByte(bytes)?.text ?? null);
  if (mended) count('double-decoding', mended.count);
  text = mended?.text ?? text;
  if (!usual) text = replace(text, 'line-ends', otherLineEnds, '\n');
  const turned = turnVisual(text);
  if (turned) count('visual-order', turned.lines);
  text = turned?.text ?? text;
  const unmirrored = turnBrackets(text);
  if (unmirrored) count('mirrored-bracket', unmirrored.count);
  text = unmirrored?.text ?? text;
  if (usual) return finished(text, 0);
  for (const repair of [repairLetters, repairPersian]) {
    const repaired = repair(text);
    for (const one of repaired.counts) count(one.rule, one.count);
    text = repaired.text;
  }
  return finished(text, mended?.guessed ?? 0);
}
