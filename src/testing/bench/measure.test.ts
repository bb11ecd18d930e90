import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../run-cli.ts';
import { extentOf, measure, sumOf, type Cost } from './measure.ts';

const node = (code: string) => measure(process.execPath, ['-e', code], process.cwd());

describe('measuring a command', () => {
  it.skipIf(process.platform !== 'linux')(
    'counts what its children compute and hold, also those that end before it',
    async () => {
      const work = 'const held = Buffer.alloc(200e6, 1); while (process.cpuUsage().user < 4e5); held.fill(2)';
      const cost = await node(
        `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(work)}])`,
      );
      expect(cost.failed).toBeNull();
      expect(cost.cpuSeconds).toBeGreaterThan(0.3);
      expect(cost.cpuSeconds).toBeLessThan(3);
      expect(cost.peakBytes).toBeGreaterThan(220e6);
    },
    30_000,
  );

  it('says how it failed', async () => {
    const { failed } = await node('console.error("out of memory"); process.exit(7)');
    expect(failed).toContain('ended with 7');
    expect(failed).toContain('out of memory');
  });

  it('adds up the time of commands that run one after the other, and takes the higher peak', () => {
    const cost = (seconds: number, peakBytes: number | null): Cost => ({
      seconds,
      cpuSeconds: seconds,
      peakBytes,
      failed: null,
    });
    expect(sumOf([cost(1, 5), cost(2, 3)])).toEqual({ seconds: 3, cpuSeconds: 3, peakBytes: 5, failed: null });
    expect(sumOf([cost(1, 5), cost(2, null)]).peakBytes).toBeNull();
  });

  it('counts the files of a site in all its folders', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'a/b'), { recursive: true });
    writeFileSync(path.join(folder, 'a/b/one'), '12345');
    writeFileSync(path.join(folder, 'two'), '123');
    expect(extentOf(folder)).toEqual({ files: 2, bytes: 8 });
  });
});
