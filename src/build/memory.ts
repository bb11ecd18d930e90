import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../problems/problem.ts';

/** Whether a file or folder of `.warraq` holds what builds know of former ones; the others are told to people. */
export const isMemory = (name: string) =>
  /^(?:articles|parts|data|indexes|published\.ndjson|staged\.ndjson|unchanged\.json|lexicon-.*)$/u.test(name);

/** Forgets all of it: the next build begins from nothing. */
export function forgetMemory(work: string): void {
  for (const name of readdirSync(work).filter(isMemory)) rmSync(path.join(work, name), { recursive: true });
}

/** Says that it could not be used, and what it was that failed. */
export const damaged = (work: string, thrown: unknown): Problem => ({
  code: 'damaged-memory',
  file: work,
  line: null,
  found: String(thrown).split('\n', 1)[0]!,
  expected: 'files as the build before left them',
  hint: 'nothing: all was read and made anew; if it comes again, look whether the disk is sound',
});
