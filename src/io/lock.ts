import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ProblemsError } from '../problems/problem.ts';
import { readProcessStat } from './process-stat.ts';

/** Holds a folder, which is made where it is not there, for this process by a lock file in it, and gives the function that lets it go. Throws where a living process holds it; the lock of a killed process is taken over. */
export function holdFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'lock');
  const own = `${process.pid} ${startOf(process.pid)}`;
  try {
    writeFileSync(file, own, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const [pid, start] = readFileSync(file, 'utf8').split(' ');
    const holder = Number(pid);
    if (isAlive(holder) && startOf(holder) === start) throw new ProblemsError([held(file, holder)]);
    writeFileSync(file, own);
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

/** When a process began, by which it is told from another that has its number after the computer or the container was started anew; empty where the system does not tell. */
function startOf(pid: number): string {
  try {
    return readProcessStat(pid).start;
  } catch {
    return '';
  }
}

const held = (file: string, pid: number) => ({
  code: 'wrong-use' as const,
  file,
  line: null,
  found: `another build is running here (process ${pid})`,
  expected: 'one build at a time in a folder',
  hint: `wait until it has ended, or run this one in another folder; if process ${pid} is no build, delete the file`,
});
