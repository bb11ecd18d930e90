import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { readProcessTree } from './process-tree.ts';

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** A process of Node that runs this, up to the first word it says. */
async function start(code: string): Promise<number> {
  const child = spawn(process.execPath, ['-e', code], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  await once(child.stdout, 'data');
  return child.pid!;
}

describe.skipIf(process.platform !== 'linux')('the process tree', () => {
  const sum = (pid: number, of: 'bytes' | 'cpuSeconds') =>
    readProcessTree(pid)!.reduce((total, use) => total + use[of], 0);

  it('holds a process and its descendants, and no other', async () => {
    const idle = 'process.stdin.on("end", () => process.exit()).resume()';
    const leaf = `process.stdout.write("on");${idle}`;
    const parent = await start(
      `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(leaf)}], { stdio: ["pipe", "inherit", "inherit"] });${idle}`,
    );
    const other = await start(leaf);
    expect(readProcessTree(parent)).toHaveLength(2);
    expect(readProcessTree(other)).toHaveLength(1);
  });

  it('counts the memory that a process holds, and the time it computes', async () => {
    const hold = 'globalThis.held = Buffer.alloc(150_000_000, 1);';
    const spin = 'const end = process.cpuUsage().user + 300_000; while (process.cpuUsage().user < end);';
    const [small, large] = [
      await start('process.stdout.write("on"); process.stdin.resume()'),
      await start(`${hold}${spin} process.stdout.write("on"); process.stdin.resume()`),
    ];
    expect(sum(large, 'bytes') - sum(small, 'bytes')).toBeGreaterThan(130_000_000);
    expect(sum(large, 'bytes')).toBeLessThan(350_000_000);
    expect(sum(large, 'cpuSeconds')).toBeGreaterThan(0.25);
  });

  it('of a process that is gone is empty', () => {
    expect(readProcessTree(2 ** 30)).toEqual([]);
  });
});
