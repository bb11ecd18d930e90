import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { build } from '../build/build.ts';
import type { Reason } from '../build/stages.ts';
import type { Effect, Problem } from '../problems/problem.ts';
import type { Report } from '../problems/report.ts';
import { counted } from './counted.ts';
import { exitCodeOf, tell } from './exit-code.ts';
import { formatFiles } from './format-files.ts';
import { formatReasons } from './format-reasons.ts';
import { misuseOf } from './misuse.ts';
import { writeStageJson, writeStageLines } from './stage-lines.ts';
import { today } from './today.ts';

/** Where and how to build: the flags that `build` and `serve` share. */
export interface BuildFlags {
  readonly content: string;
  readonly output: string;
  readonly baseUrl?: string;
  readonly jobs?: number;
  readonly clean?: true;
  readonly json?: true;
  readonly explain?: true;
  readonly verify?: true;
  readonly now?: string;
}

// Of what does not stop a build, so many are printed of each kind; the report has all of them.
const most = 20;

/** Builds, says what came of it, and gives the exit code: 0 published, 1 not published, 2 wrong use. */
export async function buildCommand(flags: BuildFlags): Promise<number> {
  const [content, output, work] = [path.resolve(flags.content), path.resolve(flags.output), path.resolve('.warraq')];
  const { baseUrl = null, jobs = availableParallelism(), now = today() } = flags;
  return exitCodeOf(misuseOf(content, output), async () => {
    if (flags.clean) rmSync(work, { recursive: true, force: true });
    const lines = flags.json ? writeStageJson(process.stderr) : writeStageLines(process.stdout);
    const explained = (reasons: readonly Reason[]) => {
      if (flags.explain) say(process.stderr, flags.json ? JSON.stringify({ reasons }) : formatReasons(reasons));
    };
    const progress = { ...lines, explained };
    const report = await build(
      { content, output, work, baseUrl, jobs, today: now, verify: flags.verify ?? false },
      progress,
    );
    tellMost(report.problems);
    say(process.stdout, flags.json ? JSON.stringify(report) : summaryOf(report, output, work));
    return report.published ? 0 : 1;
  });
}

function say(stream: NodeJS.WriteStream, text: string): void {
  stream.write(`${text}\n`);
}

// What stops the build comes last, where the eye is.
function tellMost(problems: Report['problems']): void {
  const only = (kind: Effect) => problems.filter(({ effect }) => effect === kind);
  tellSome(only('quarantine'), 'set aside');
  tellSome(only('notice'), 'notices');
  tell(only('stop'));
}

function tellSome(problems: readonly Problem[], name: string): void {
  tell(problems.slice(0, most));
  if (problems.length > most) say(process.stderr, `… and ${problems.length - most} more ${name}, all in the report`);
}

function summaryOf({ published, balance, files }: Report, output: string, work: string): string {
  const { read, drafts, quarantined } = balance;
  const outcome = published ? `published in ${output}` : `NOT published; ${output} is as it was`;
  return [
    `${counted(read, 'file')} read: ${balance.published} published, ${counted(drafts, 'draft')}, ${quarantined} quarantined`,
    ...formatFiles(files),
    `${outcome}; report: ${path.join(work, 'report.html')}`,
  ].join('\n');
}
