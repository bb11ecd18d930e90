import { availableParallelism } from 'node:os';
import path from 'node:path';
import { learn } from '../build/learn.ts';
import { formatProblem } from '../problems/format.ts';
import { missingContent } from './misuse.ts';
import { today } from './today.ts';
import { ProblemsError } from '../problems/problem.ts';

/** Where to learn from: the flags of `learn`. */
export interface LearnFlags {
  readonly content: string;
  readonly jobs?: number;
  readonly now?: string;
}

// Words shown of each kind that came or went.
const most = 8;

/** Learns the lexicon anew, and says what changed in it; the exit code is 0, 1 with every problem that kept it from that, or 2 for wrong use. */
export async function learnCommand(flags: LearnFlags): Promise<number> {
  const { jobs = availableParallelism(), now = today() } = flags;
  const content = path.resolve(flags.content);
  const missing = missingContent(content);
  if (missing) {
    process.stderr.write(`${formatProblem(missing)}\n`);
    return 2;
  }
  try {
    const { articles, archive, before, changes, problems } = await learn({
      content,
      work: path.resolve('.warraq'),
      jobs,
      today: now,
    });
    for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
    say(
      `learned from ${articles}${articles < archive ? ` of ${archive}` : ''} articles${before === null ? '' : `, before from ${before}`}`,
    );
    for (const { kind, added, gone, changed } of changes) {
      say(`${kind.padEnd(10)} +${added.length} -${gone.length} ~${changed}${sample('+', added)}${sample('-', gone)}`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    for (const problem of error.problems) process.stderr.write(`${formatProblem(problem)}\n`);
    return 1;
  }
}

// Each word in an isolate, so that a terminal does not turn the line about.
function sample(sign: string, words: readonly string[]): string {
  if (words.length === 0) return '';
  return `\n  ${sign} ${words
    .slice(0, most)
    .map((word) => `\u2068${word}\u2069`)
    .join(', ')}`;
}

const say = (line: string) => process.stdout.write(`${line}\n`);
