import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sayReason } from '../../imports/found.ts';
import { importArticles } from '../../imports/import.ts';
import type { ImportBalance } from '../../imports/report.ts';
import { NewFiles } from '../../io/new-files.ts';
import { readSettings } from '../../settings/read-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import { temporaryFolder } from '../run-cli.ts';

const here = import.meta.dirname;
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

let content: string;
beforeEach(() => {
  content = temporaryFolder();
});
afterEach(() => {
  rmSync(content, { recursive: true, force: true });
});

interface Outcome {
  readonly balance: ImportBalance;
  readonly told: readonly string[];
}

async function run(name: string, dryRun = false): Promise<Outcome> {
  const source = readdirSync(path.join(here, name)).find((file) => file.startsWith('source'))!;
  const told: string[] = [];
  const files = new NewFiles(content);
  const balance = await importArticles(
    { source: path.join(here, name, source), maps: [], encoding: null, dryRun },
    files,
    readSettings('') as Settings,
    {
      mapped: ({ taken, left }) => {
        told.push(
          `mapping: ${[...taken].map(([target, one]) => `${target}=${one.name}`).join(' ')}; left: ${left.join(' ')}`,
        );
      },
      firstFile: () => undefined,
      passed: ({ file, line }, what, why) => {
        told.push(`${file}:${line} passed «${what}»: ${sayReason(why)}`);
      },
      problem: ({ code, file, line, found }) => {
        told.push(`${file}:${line} ${code}: ${found}`);
      },
    },
  );
  files.close();
  return { balance, told };
}

const written = () =>
  readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

describe('an import', () => {
  it.each(cases)('of %s writes what expected.txt says, and every record ends in the balance', async (name) => {
    const { balance, told } = await run(name);
    const { read, written: done, there, differing, passed, quarantined } = balance;
    expect(done + there + differing + passed + quarantined).toBe(read);
    const files = written().map((file) => `\n=== ${path.relative(content, file)}\n${readFileSync(file, 'utf8')}`);
    const text = [JSON.stringify(balance), ...told, ...files, ''].join('\n');
    await expect(text).toMatchFileSnapshot(path.join(here, name, 'expected.txt'));
  });

  it.each(cases)('of %s run again writes nothing', async (name) => {
    const first = await run(name);
    const files = written();
    const again = await run(name);
    expect(again.balance).toMatchObject({ written: 0, differing: 0, there: first.balance.written });
    expect(written()).toEqual(files);
  });

  it.each(cases)('of %s as a rehearsal counts the same and touches nothing', async (name) => {
    const rehearsed = await run(name, true);
    expect(written()).toEqual([]);
    expect(rehearsed).toEqual(await run(name));
  });
});
