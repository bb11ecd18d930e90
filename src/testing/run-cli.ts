import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const commandLine = [process.execPath, path.join(projectRoot, 'src/cli/warraq.mjs')] as const;

/** Runs the command line as a person would, in a folder of its own. */
export const runCli = (args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Run> =>
  run([...commandLine, ...args], cwd, env);

/** Runs it where no file can come to have more than so many blocks of 1024 bytes, as on a disk that becomes full. */
export const runCliInRoom = (blocks: number, args: readonly string[], cwd: string): Promise<Run> =>
  run(['bash', '-c', `ulimit -f ${blocks}; exec "$@"`, 'bash', ...commandLine, ...args], cwd, {});

/** Runs it where nobody reads what it prints, as behind a pipe to a `head` that has enough. */
export const runCliUnread = (args: readonly string[], cwd: string): Promise<Run> =>
  run(['bash', '-c', 'set -o pipefail; "$@" | true', 'bash', ...commandLine, ...args], cwd, {});

function run([command, ...args]: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Run> {
  const child = spawn(command!, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}

export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'warraq-test-'));
}
