import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportBalance, ImportReport } from '../../imports/report.ts';
import type { Report } from '../../problems/report.ts';
import { projectRoot, runCli, temporaryFolder } from '../run-cli.ts';

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);
const record = (n: number) => ({
  id: `n${n}`,
  headline: `خبر رقم ${n}`,
  date: '2016-10-10',
  النص: `هذا نص الخبر رقم ${n} في مدينة الريحان، وفيه ما يكفي من الكلام ليقرأ.`,
  views: n,
});
const write = (records: readonly object[]) => {
  writeFileSync(at('dump.ndjson'), records.map((one) => `${JSON.stringify(one)}\n`).join(''));
};
const files = (content = 'content') =>
  existsSync(at(content))
    ? readdirSync(at(content), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : [];
const run = async (...flags: readonly string[]) => {
  const { code, stdout, stderr } = await runCli(['import', 'dump.ndjson', '--json', ...flags], folder);
  return {
    code,
    stderr,
    ...(JSON.parse(stdout || '{}') as { balance: ImportBalance; mapping: Record<string, string> }),
  };
};

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('warraq import', () => {
  it('shows the mapping and the first article in a rehearsal, then writes what the build publishes', async () => {
    write([1, 2, 3].map(record));
    const rehearsal = await runCli(['import', 'dump.ndjson', '--dry-run'], folder);
    expect(rehearsal.code).toBe(0);
    expect(rehearsal.stdout).toContain('body       from النص (guessed)');
    expect(rehearsal.stdout).toContain('not taken: views');
    expect(rehearsal.stdout).toContain('The first article, 2016/10/n1.txt:\n\n---\n');
    expect(rehearsal.stdout).toContain('3 records read: 3 to be written, 0 there already');
    expect(files()).toEqual([]);

    expect(await run()).toMatchObject({ code: 0, balance: { read: 3, written: 3 }, mapping: { title: 'headline' } });
    const built = await runCli(['build', '--now', '2024-05-06'], folder);
    expect(built.code, built.stderr).toBe(0);
    const report = JSON.parse(readFileSync(at('.warraq/report.json'), 'utf8')) as Report;
    expect(report.balance).toMatchObject({ read: 3, published: 3 });
    expect(existsSync(at('dist/2016/10/n2.html'))).toBe(true);
  });

  it('goes on where it was killed, with nothing written twice or half', async () => {
    const records = Array.from({ length: 1_500 }, (_, n) => record(n));
    write(records);
    const child = spawn(process.execPath, [path.join(projectRoot, 'src/cli/warraq.mjs'), 'import', 'dump.ndjson'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (files().length < 50) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await ended;
    const before = files().length;
    expect(before).toBeLessThan(1_500);

    const resumed = await run();
    expect(resumed.balance).toEqual({
      read: 1_500,
      written: 1_500 - before,
      there: before,
      differing: 0,
      passed: 0,
      quarantined: 0,
    });
    expect((await run('--content', 'fresh')).balance.written).toBe(1_500);
    expect(files()).toEqual(files('fresh'));
    for (const file of files()) expect(readFileSync(at('content', file))).toEqual(readFileSync(at('fresh', file)));
    expect(readdirSync(at('content')).sort()).toEqual(['2016']);
  });

  it('leaves a file alone that a person has edited, and says so', async () => {
    write([1, 2].map(record));
    await run();
    const edited = at('content/2016/10/n1.txt');
    writeFileSync(edited, `${readFileSync(edited, 'utf8')}\nتصويب.\n`);
    write([record(1), { ...record(2), headline: 'خبر مصحح في المصدر' }, record(3)]);
    const again = await run();
    expect(again.balance).toMatchObject({ read: 3, written: 1, differing: 2 });
    expect(again.stderr).toContain(
      'dump.ndjson:1  the file says other than its record in the import; it stays as it is',
    );
    expect(readFileSync(edited, 'utf8')).toContain('تصويب.');
    const noted = readFileSync(at('.warraq/import.ndjson'), 'utf8').trim().split('\n');
    expect(noted.map((line) => JSON.parse(line) as object)).toMatchObject([
      { code: 'file-differs', file: 'dump.ndjson', line: 1, effect: 'notice' },
      { code: 'file-differs', line: 2 },
    ]);
  });

  it('ends with a report in which the balance adds up and each record that was not written has its line and reason', async () => {
    write([record(1), { ...record(2), status: 'draft' }, { ...record(3), النص: '' }, record(1), record(4)]);
    const run = await runCli(['import', 'dump.ndjson'], folder);
    expect(run.stdout).toContain(`each with its line: ${at('.warraq/report.html')}`);
    const report = JSON.parse(readFileSync(at('.warraq/report.json'), 'utf8')) as Omit<ImportReport, 'groups'> & {
      readonly records: readonly object[];
    };
    const { read, ...ended } = report.balance;
    expect(ended).toEqual({ written: 2, there: 0, differing: 0, passed: 2, quarantined: 1 });
    expect(Object.values(ended).reduce((sum, count) => sum + count)).toBe(read);
    expect(report.records).toMatchObject([
      { file: 'dump.ndjson', line: 2, effect: 'passed', reason: 'status', why: 'its status is draft' },
      { line: 3, effect: 'quarantine', code: 'no-body' },
      { line: 4, effect: 'passed', reason: 'repeats', value: '1' },
    ]);
    const page = readFileSync(at('.warraq/report.html'), 'utf8');
    for (const said of ['تقرير الاستيراد', '<dt>سجل مقروء</dt><dd>5</dd>', 'dump.ndjson:3', 'حالته: <bdi>draft</bdi>'])
      expect(page).toContain(said);

    expect((await runCli(['import', 'dump.ndjson', '--map', 'titel=headline'], folder)).code).toBe(2);
    expect(readFileSync(at('.warraq/report.html'), 'utf8')).toBe(page);
    expect(readdirSync(at('.warraq')).sort()).toEqual(['import.ndjson', 'report.html', 'report.json']);
  });

  it('never takes the place of a file of somebody else', async () => {
    mkdirSync(at('content/2016/10'), { recursive: true });
    writeFileSync(at('content/2016/10/n1.txt'), 'نص كتبه غيره.\n');
    write([record(1)]);
    expect((await run()).balance).toMatchObject({ written: 0, differing: 1 });
    expect(readFileSync(at('content/2016/10/n1.txt'), 'utf8')).toBe('نص كتبه غيره.\n');
  });

  it.each([
    [['dump.ndjson', '--map', 'titel=headline'], '--map title=headline'],
    [['dump.ndjson', '--map', 'title=headlin'], '--map title=headline'],
    [['dump.ndjson', '--map', 'body=-'], '--map body=النص'],
    [['nowhere.ndjson'], 'a folder of saved .html pages'],
    [['dump.ndjson', '--encoding', 'klingon'], 'windows-1256'],
  ])('is refused with the flag to write: %j', async (flags, said) => {
    write([record(1)]);
    const { code, stderr } = await runCli(['import', ...flags], folder);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(files()).toEqual([]);
  });

  it('takes what --map says before what it guesses, and ends with 1 where nothing came in', async () => {
    write([{ ...record(1), kicker: 'عنوان آخر' }]);
    expect((await run('--map', 'title=kicker', '--map', 'id=-')).mapping).toMatchObject({ title: 'kicker' });
    expect(files()).toEqual(['2016/10/2016-10-10-000001.txt']);
    writeFileSync(at('dump.ndjson'), '{"text": \n');
    expect(await run()).toMatchObject({ code: 1, balance: { read: 1, quarantined: 1 } });
  });
});
