import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { recover, siteFolder } from '../../io/site-folder.ts';
import { diceOf } from '../layouts/dice.ts';
import { projectRoot, runCli, temporaryFolder } from '../run-cli.ts';
import { bytesBelow, ChangingArchive } from './changing-archive.ts';

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The site that a build makes of the content as it is now and nothing else. */
async function cleanSite(): Promise<Record<string, string>> {
  const other = temporaryFolder();
  cpSync(at('content'), path.join(other, 'content'), { recursive: true });
  const { code, stderr } = await runCli(['build'], other);
  expect(code, stderr).toBe(0);
  const bytes = bytesBelow(path.join(other, 'dist'));
  rmSync(other, { recursive: true });
  return bytes;
}

// More than these, by hand: SEED=7 STEPS=40 KILLS=100 npm run sites -- incremental
const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise);

it(
  'makes the same site as a clean build, whatever is done to the archive between builds',
  async () => {
    const archive = new ChangingArchive(at('content'), 30, number('SEED', 1));
    await runCli(['build'], folder);
    const done: string[] = [];
    for (let step = 0; step < number('STEPS', 3); step++) {
      done.push(archive.change(), archive.change(), archive.change());
      const { code, stderr } = await runCli(['build'], folder);
      expect(code, stderr).toBe(0);
      expect(bytesBelow(at('dist')), done.join('; ')).toEqual(await cleanSite());
    }
  },
  number('STEPS', 3) * 60_000,
);

/** Begins a build, kills it and all its workers after so many milliseconds, and says whether it had ended before. */
async function killedBuild(after: number): Promise<boolean> {
  const child = spawn(process.execPath, [path.join(projectRoot, 'src/cli/warraq.mjs'), 'build'], {
    cwd: folder,
    detached: true,
    stdio: 'ignore',
  });
  let ended = false;
  const closed = new Promise<void>((resolve) => {
    child.on('close', (code) => {
      ended = code !== null;
      resolve();
    });
  });
  const timer = setTimeout(() => {
    process.kill(-child.pid!, 'SIGKILL');
  }, after);
  await closed;
  clearTimeout(timer);
  return ended;
}

it(
  'leaves the site whole, the former or the next, when a build is killed at any moment, and ends equal to a clean one',
  async () => {
    const dice = diceOf(number('SEED', 1));
    const archive = new ChangingArchive(at('content'), 12, number('SEED', 1));
    await runCli(['build'], folder);
    let former = bytesBelow(at('dist'));
    let longest = 4000;
    for (let kill = 0; kill < number('KILLS', 4); kill++) {
      archive.change();
      const next = await cleanSite();
      const after = dice.between(100, longest);
      const ended = await killedBuild(after);
      // A moment later than the end of a build kills nothing.
      longest = ended ? Math.max(1000, after) : longest + 500;
      recover(siteFolder(at('dist')));
      const site = bytesBelow(at('dist'));
      const isNext = JSON.stringify(site) === JSON.stringify(next);
      if (!isNext) expect(site).toEqual(former);
      former = site;
      if (dice.odds(0.3)) continue;
      expect((await runCli(['build'], folder)).code).toBe(0);
      former = bytesBelow(at('dist'));
      expect(former).toEqual(next);
      expect(readdirSync(folder).sort()).toEqual(['.warraq', 'content', 'dist']);
    }
    expect(existsSync(at('dist/index.html'))).toBe(true);
  },
  number('KILLS', 4) * 60_000,
);
