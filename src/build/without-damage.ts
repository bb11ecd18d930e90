import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isFileError, isLost } from '../io/file-error.ts';
import { isKilled } from '../io/pool.ts';
import { ProblemsError, type Problem } from '../problems/problem.ts';

// Files and folders of `.warraq` that hold what builds know of former ones; the others are told to people.
const isMemory = (name: string) =>
  /^(?:articles|parts|data|indexes|published\.ndjson|staged\.ndjson|unchanged\.json|lexicon-.*)$/u.test(name);

/**
 * Does a piece of work with what former builds left, and once more without it where that may be damaged, after a computer went off: nobody is needed for it.
 * The second time it is told what failed. What is wrong with the content, or with the disk, is no such damage.
 */
export async function withoutDamage<Result>(
  work: string,
  attempt: (told: readonly Problem[]) => Promise<Result>,
): Promise<Result> {
  const remembers = readdirSync(work).some(isMemory);
  try {
    return await attempt([]);
  } catch (error) {
    const isOther = error instanceof ProblemsError || (isFileError(error) && !isLost(error, work));
    if (!remembers || isOther || isKilled(error)) throw error;
    forgetMemory(work);
    return await attempt([damaged(work, error)]);
  }
}

// The next build begins from nothing.
function forgetMemory(work: string): void {
  for (const name of readdirSync(work).filter(isMemory)) rmSync(path.join(work, name), { recursive: true });
}

// Says that it could not be used, and what it was that failed.
const damaged = (work: string, thrown: unknown): Problem => ({
  code: 'damaged-memory',
  file: work,
  line: null,
  found: String(thrown).split('\n', 1)[0]!,
  expected: 'files as the build before left them',
  hint: 'nothing: all was read and made anew; if it comes again, look whether the disk is sound',
});
