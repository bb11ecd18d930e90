import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** What a command cost: seconds on the clock, and the highest sum of resident memory over its whole process tree. */
export interface Cost {
  readonly seconds: number;
  /** Null where the system has no /proc to read it from. */
  readonly peakBytes: number | null;
}

const pageBytes = 4096;

/** Runs a command to its end and measures it; throws with what it said where it fails. */
export async function measure(command: string, args: readonly string[], cwd: string): Promise<Cost> {
  const start = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  let peak: number | null = null;
  const timer = setInterval(() => {
    const now = treeBytes(child.pid!);
    if (now !== null) peak = Math.max(peak ?? 0, now);
  }, 50);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said.slice(-4000)}`);
  return { seconds: (performance.now() - start) / 1000, peakBytes: peak };
}

function treeBytes(root: number): number | null {
  const processes = new Map<number, { parent: number; bytes: number }>();
  try {
    for (const name of readdirSync('/proc')) {
      if (/^\d+$/u.test(name)) readProcess(Number(name), processes);
    }
  } catch {
    return null;
  }
  const belongs = (pid: number): boolean => pid === root || (processes.has(pid) && belongs(processes.get(pid)!.parent));
  return [...processes].filter(([pid]) => belongs(pid)).reduce((sum, [, { bytes }]) => sum + bytes, 0);
}

// proc(5): the fields after the command's name, which is in brackets, are state, ppid, …; rss, in pages, is the 24th of all.
function readProcess(pid: number, into: Map<number, { parent: number; bytes: number }>): void {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    into.set(pid, { parent: Number(fields[1]), bytes: Number(fields[21]) * pageBytes });
  } catch {
    // It ended while it was looked at.
  }
}
