import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Written } from '../eleventy/plugin.tsx';
import type { Job } from './job.ts';

const packageRoot = fileURLToPath(new URL('../..', import.meta.url));
const eleventy = path.join(path.dirname(createRequire(import.meta.url).resolve('@11ty/eleventy')), '../cmd.cjs');

/** Runs the jobs, `count` at a time, each as a run of Eleventy in a process of its own; what they wrote, in the order of the jobs. */
export async function runJobs(jobs: readonly Job[], count: number, folder: string): Promise<readonly Written[]> {
  const results: Written[] = [];
  const waiting = [...jobs.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, job] = next;
      const file = path.join(folder, `job-${index}.json`);
      writeFileSync(file, JSON.stringify(job));
      await runEleventy(job, file);
      results[index] = JSON.parse(readFileSync(job.written, 'utf8')) as Written;
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, count) }, worker));
  return results;
}

async function runEleventy(job: Job, file: string): Promise<void> {
  const args = ['--import', 'tsx', eleventy, '--config=.eleventy.ts', `--output=${job.output}`, '--quiet'];
  const child = spawn(process.execPath, args, {
    cwd: packageRoot,
    env: { ...process.env, WARRAQ_JOB: file },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`rendering failed (exit ${code}):\n${Buffer.concat(said).toString()}`);
}
