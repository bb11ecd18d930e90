import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { ProblemsError } from '../problems/problem.ts';

/** Holds a lock file for this process, and gives the function that lets it go. Throws where a living process holds it; one left by a killed process is taken over. */
export function holdLock(file: string): () => void {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = Number(readFileSync(file, 'utf8'));
    if (isAlive(holder)) throw new ProblemsError([held(file, holder)]);
    writeFileSync(file, String(process.pid));
  }
  return () => {
    rmSync(file, { force: true });
  };
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const held = (file: string, pid: number) => ({
  code: 'wrong-use' as const,
  file,
  line: null,
  found: `another build is running here (process ${pid})`,
  expected: 'one build at a time in a folder',
  hint: 'wait until it has ended, or run this one in another folder',
});
