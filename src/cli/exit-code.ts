import { formatProblem } from '../problems/format.ts';
import { ProblemsError, type Problem } from '../problems/problem.ts';

/** The exit code of a command: 2 where it was asked wrongly, 1 where problems stop it, which are printed; else its own. */
export async function exitCodeOf(misuse: Problem | null, command: () => Promise<number>): Promise<number> {
  if (misuse) {
    tell([misuse]);
    return 2;
  }
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    tell(error.problems);
    return 1;
  }
}

/** Prints problems, a block each, where a script does not take them for the result. */
export function tell(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
}
