import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Written } from '../eleventy/plugin.tsx';
import type { Job } from './job.ts';

const packageRoot = fileURLToPath(new URL('../..', import.meta.url));
const eleventy = path.join(path.dirname(createRequire(import.meta.url).resolve('@11ty/eleventy')), '../cmd.cjs');

/**
 * Runs the jobs, `count` at a time, each as a run of Eleventy in a process of its own; what they wrote, in the order of the
 * jobs. Throws with what Eleventy said where one fails; aborting the signal kills those under way.
 */
export async function runJobs(
  jobs: readonly Job[],
  count: number,
  folder: string,
  signal: AbortSignal,
): Promise<readonly Written[]> {
  const results: Written[] = [];
  const waiting = [...jobs.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next && !signal.aborted; next = waiting.shift()) {
      const [index, job] = next;
      const file = path.join(folder, `job-${index}.json`);
      writeFileSync(file, JSON.stringify(job));
      await runEleventy(job, file, signal);
      results[index] = JSON.parse(readFileSync(job.written, 'utf8')) as Written;
    }
  };
  await Promise.all(Array.from({ length: count }, worker));
  return results;
}

async function runEleventy(job: Job, file: string, signal: AbortSignal): Promise<void> {
  const args = ['--import', 'tsx', eleventy, '--config=.eleventy.ts', `--output=${job.output}`, '--quiet'];
  // A file and no pipe: should the build be killed, a run with nobody to hear it still comes to its end.
  const log = `${file}.log`;
  const said = openSync(log, 'w');
  const child = spawn(process.execPath, args, {
    cwd: packageRoot,
    env: { ...process.env, WARRAQ_JOB: file },
    stdio: ['ignore', said, said],
    signal,
    killSignal: 'SIGKILL',
  });
  closeSync(said);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`rendering failed (exit ${code}):\n${readFileSync(log, 'utf8')}`);
}
