import { availableParallelism } from 'node:os';
import path from 'node:path';
import { lexiconFile, meaning } from '../archive/lexicon-text.ts';
import { learn } from '../build/learn.ts';
import { exitCodeOf, tell } from './exit-code.ts';
import { missingContent } from './misuse.ts';
import { today } from './today.ts';

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
  return exitCodeOf(missingContent(content), async () => {
    const { articles, archive, before, changes, problems } = await learn({
      content,
      work: path.resolve('.warraq'),
      jobs,
      today: now,
    });
    tell(problems);
    say(
      `learned from ${articles}${articles < archive ? ` of ${archive}` : ''} ${archive === 1 ? 'article' : 'articles'}${before === null ? '' : `, before from ${before}`}`,
    );
    const changed = changes.filter((one) => one.added.length + one.gone.length + one.changed > 0);
    for (const { kind, added, gone, respelled, changed: counted } of changed) {
      say(`${kind.padEnd(10)} +${added.length} -${gone.length} ~${counted}  ${meaning[kind]}`);
      for (const line of [sample('+', added), sample('-', gone), sample('~', respelled)]) if (line) say(line);
    }
    const file = path.join(content, lexiconFile);
    const isSame = before !== null && changed.length === 0;
    say(isSame ? `nothing changed in ${file}` : `written to ${file}; the next build infers subjects with it`);
    return 0;
  });
}

// Each word in an isolate, so that a terminal does not turn the line about.
function sample(sign: string, words: readonly (string | readonly string[])[]): string {
  if (words.length === 0) return '';
  const shown = words.slice(0, most).map((word) => [word].flat().map(isolated).join(' → '));
  return `  ${sign} ${shown.join(', ')}${words.length > most ? ', …' : ''}`;
}

const isolated = (word: string) => `\u2068${word}\u2069`;

const say = (line: string) => process.stdout.write(`${line}\n`);
