import { codes, type ProblemCode } from './codes.ts';

/** One thing wrong with one input, in the words of the person who must mend it: where, what was found, what is allowed, what to write. */
export interface Problem {
  readonly code: ProblemCode;
  /** Path as the person knows it: below `content/` for articles, as given for settings and flags. */
  readonly file: string;
  /** 1-based; null where the problem is not in a line. */
  readonly line: number | null;
  readonly found: string;
  readonly expected: string;
  /** The corrected line or the next thing to do. */
  readonly hint: string;
}

/** What a problem does to the build: stop it, set one file aside, or only be told. */
export type Effect = 'stop' | 'quarantine' | 'notice';

export function effectOf(problem: Problem): Effect {
  return codes[problem.code].effect;
}

/** Thrown at the edge when a build can't go on; carries every problem found so far, never only the first. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem(s)`);
    this.name = 'ProblemsError';
    this.problems = problems;
  }
}

/** Throws these problems, where there are any. */
export function stopIf(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}
