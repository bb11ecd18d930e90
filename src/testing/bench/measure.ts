import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { readProcessTree } from '../../io/process-tree.ts';

/** What a command cost, all processes that came from it included. */
export interface Cost {
  /** On the clock. */
  readonly seconds: number;
  /** Of the processors, to a tenth of a second or so; null where the system has no /proc to read it from. */
  readonly cpuSeconds: number | null;
  /** The highest sum of resident memory; null where the system has no /proc. */
  readonly peakBytes: number | null;
  /** The end of what it said where it failed; null where it did not. */
  readonly failed: string | null;
}

const everyMilliseconds = 100;

/** Runs a command to its end and measures it, whether it fails or not. */
export async function measure(command: string, args: readonly string[], cwd: string): Promise<Cost> {
  const start = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  // Of each process as it was last seen: some end before the whole does.
  const cpu = new Map<string, number>();
  let peak: number | null = null;
  const timer = setInterval(() => {
    const processes = readProcessTree(child.pid!);
    if (!processes) return;
    for (const { key, cpuSeconds } of processes) cpu.set(key, cpuSeconds);
    peak = Math.max(
      peak ?? 0,
      processes.reduce((sum, { bytes }) => sum + bytes, 0),
    );
  }, everyMilliseconds);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(timer);
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: cpu.size === 0 ? null : [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0),
    peakBytes: peak,
    failed: code === 0 ? null : `${path.basename(command)} ended with ${code ?? 'a signal'}:\n${said}`,
  };
}

/** One command after the other. */
export function sumOf(costs: readonly Cost[]): Cost {
  const known = (values: readonly (number | null)[]) => (values.includes(null) ? null : (values as readonly number[]));
  const cpu = known(costs.map(({ cpuSeconds }) => cpuSeconds));
  const peaks = known(costs.map(({ peakBytes }) => peakBytes));
  return {
    seconds: costs.reduce((sum, { seconds }) => sum + seconds, 0),
    cpuSeconds: cpu?.reduce((sum, seconds) => sum + seconds, 0) ?? null,
    peakBytes: peaks && Math.max(...peaks),
    failed: costs.find(({ failed }) => failed !== null)?.failed ?? null,
  };
}

/** The files of a site, and their sizes summed up. */
export interface Extent {
  readonly files: number;
  readonly bytes: number;
}

export function extentOf(root: string): Extent {
  let [files, bytes] = [0, 0];
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    const file = path.join(root, entry.name);
    const inner = entry.isDirectory() ? extentOf(file) : { files: 1, bytes: statSync(file).size };
    files += inner.files;
    bytes += inner.bytes;
  }
  return { files, bytes };
}
