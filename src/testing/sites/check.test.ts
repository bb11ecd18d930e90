import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settleOf } from '../../archive/report/settle.ts';
import type { Group, Look, Report } from '../../problems/report.ts';
import { runCli, temporaryFolder } from '../run-cli.ts';

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);
const write = (file: string, content: string | Uint8Array) => {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), content);
};
const body = 'فتحت البلدية الجسر أمام المشاة صباح اليوم، بعد عام ونصف العام من العمل المتواصل على ضفتي النهر.';
const article = (date: string) => `الجسر الحجري يفتح أبوابه\n${date}\n\n${body}\n`;

interface Checked {
  readonly publishable: boolean;
  readonly balance: Report['balance'];
  readonly problems: readonly { readonly code: string; readonly file: string }[];
  readonly groups: readonly Group[];
  readonly sample: readonly Look[];
}
async function checkJson(...args: string[]): Promise<Checked> {
  return JSON.parse((await runCli(['check', '--json', ...args], folder)).stdout) as Checked;
}

beforeEach(() => {
  folder = temporaryFolder();
  write('content/archive.yaml', 'title: أرشيف التجربة\n');
  for (const n of [1, 2, 3, 4, 5]) write(`content/archive/1998/${n}.txt`, article(`0${n}/06/1998`));
  write('content/archive/1998/b.txt', article('23/06/1998'));
  write('content/wire/month-first.txt', article('05/23/2010'));
  write('content/wire/either.txt', article('03/04/2010'));
  write('content/other/undated.txt', article(''));
  write('content/other/empty.txt', '');
  write('content/other/draft.txt', `---\ndraft: true\n---\n${body}`);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('check', () => {
  it('prints the balance and a line for each folder with one thing in common, and publishes nothing', async () => {
    const run = await runCli(['check'], folder);
    expect(run.code, run.stderr).toBe(0);
    expect(run.stdout).toContain('11 files read: 9 can be published, 1 draft, 1 quarantined\n');
    for (const line of [
      /^ {8}5 {2}archive: dates of numbers read .*, as others there can only be; e\.g\. archive\/1998\/1\.txt: 1998-06-01; in archive\.yaml, under folders: - \{ path: "archive", dateOrder: dmy \}$/mu,
      /^ {8}1 {2}wire: dates read .*; e\.g\. wire\/either\.txt: 2010-04-03; in archive\.yaml, under folders: - \{ path: "wire", dateOrder: mdy \}$/mu,
      /^ {8}1 {2}other: no date; e\.g\. other\/undated\.txt; in other\/undated\.yaml: date: YYYY-MM-DD$/mu,
      /^ {8}1 {2}other: the file is empty \[empty-file\]; e\.g\. other\/empty\.txt/mu,
    ])
      expect(run.stdout).toMatch(line);
    expect(readdirSync(folder).sort()).toEqual(['.warraq', 'content']);
    expect(readdirSync(at('.warraq')).sort()).toEqual(['articles', 'check.html']);
    expect(readdirSync(at('content')).sort()).toEqual(['archive', 'archive.yaml', 'other', 'wire']);
    const page = readFileSync(at('.warraq/check.html'), 'utf8');
    expect(page).toContain('dateOrder: mdy');
    expect(page).toContain(body.slice(0, 40));
  });

  it('has nothing more to ask of a folder whose line was written', async () => {
    const asked = (await checkJson()).groups.filter(({ by }) => by === 'agreed' || by === 'date-order');
    const lines = asked.map(({ settle }) => `  ${settle!.text}\n`).join('');
    write('content/archive.yaml', `title: أرشيف التجربة\nfolders:\n${lines}`);
    const { groups, sample } = await checkJson('--sample', '20');
    expect(groups.map(({ effect, what }) => [effect, what])).toEqual([
      ['quarantine', 'empty-file'],
      ['unknown', 'published'],
    ]);
    const either = sample.find(({ source }) => source === 'wire/either.txt')!;
    expect(either.understood.find(({ field }) => field === 'published')).toMatchObject({
      value: '2010-03-04',
      confidence: 'sure',
    });
  });

  it('has nothing more to ask of articles whose lines were copied into the files that it names', async () => {
    for (const site of ['ok-dates-in-doubt', 'ok-heads', 'ok-many-in-one-file']) {
      cpSync(path.join(import.meta.dirname, site, 'content'), at('content', site), { recursive: true });
      rmSync(at('content', site, 'archive.yaml'), { force: true });
    }
    write('content/legacy.txt', iconv.encode('قمة', 'cp720'));
    await runCli(['build'], folder);
    const { doubts } = JSON.parse(readFileSync(at('.warraq/report.json'), 'utf8')) as Report;
    const settles = doubts.flatMap((doubt) => settleOf(doubt) ?? []);
    expect(settles.length).toBeGreaterThan(8);
    for (const { file, text } of settles) write(`content/${file!}`, text.replace('YYYY-MM-DD', '2012-05-06'));
    const { groups } = await checkJson();
    expect(groups.filter(({ effect }) => ['stop', 'unsure', 'unknown'].includes(effect))).toEqual([]);
  });

  it('shows a sample that is the same at every run, and another for another seed', async () => {
    const sourcesOf = async (...args: string[]) =>
      (await checkJson('--sample', '3', ...args)).sample.map((l) => l.source);
    const first = await sourcesOf();
    expect(first).toHaveLength(3);
    expect(await sourcesOf('--jobs', '1')).toEqual(first);
    expect(await sourcesOf('--seed', '5')).not.toEqual(first);
    const { stdout } = await runCli(['check', '--sample', '20'], folder);
    expect(stdout).toMatch(/^wire\/either\.txt\n {2}encoding {2}utf-8 {2}\(sure\)\n {2}headline {2}\u2068الجسر/mu);
    expect(stdout).toMatch(/^ {2}date {6}2010-04-03 {2}\(inferred: date-line, line 2; unsure\)$/mu);
  });

  it('tells two files apart whose names look the same, and differ in their Unicode form', async () => {
    for (const form of ['NFC', 'NFD']) write(`content/${'أحمد'.normalize(form)}.txt`, article('01/06/1998') + form);
    const run = await runCli(['check'], folder);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('letter 1 is U+0623 in one, U+0627 U+0654 in the other');
  });

  it('ends with 1 where something would stop a build, and names all of it', async () => {
    write('content/other/impossible.txt', 'التاريخ: 31/02/2016\n\n' + body);
    write('content/other/twice.txt', '---\nid: one\n---\n' + body);
    write('content/other/twice-too.txt', '---\nid: one\n---\n' + body);
    const run = await runCli(['check'], folder);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('impossible.txt');
    expect(run.stderr).toContain('[address-taken]');
    expect(run.stdout).toContain('10 can be published, 1 draft, 1 quarantined, 2 that stop a build');
    expect(run.stdout).toContain('A build would stop');
    const { publishable, problems } = await checkJson();
    expect(publishable).toBe(false);
    expect(problems.map(({ code }) => code).sort()).toEqual(['address-taken', 'impossible-date']);
    expect((await runCli(['build'], folder)).code).toBe(1);
  });

  it('ends with 1 where the settings are wrong or no article is left, with 2 where it is asked wrongly', async () => {
    write('content/archive.yaml', 'titel: أرشيف\n');
    expect(await runCli(['check'], folder)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('titel') as unknown,
    });
    rmSync(at('content'), { recursive: true });
    write('content/empty.txt', '');
    expect(await checkJson()).toMatchObject({ publishable: false, problems: [{ code: 'no-articles' }] });
    for (const args of [
      ['--content', 'nowhere'],
      ['--sample', 'all'],
      ['--seed', 'x'],
      ['--output', 'dist'],
    ]) {
      const run = await runCli(['check', ...args], folder);
      expect(run.code, args.join(' ')).toBe(2);
    }
    expect(existsSync(at('dist'))).toBe(false);
  });

  it('counts what a build publishes, and leaves its site and report as they are', async () => {
    expect((await runCli(['build'], folder)).code).toBe(0);
    const report = readFileSync(at('.warraq/report.json'), 'utf8');
    const site = readFileSync(at('dist/index.html'), 'utf8');
    const { balance, groups } = await checkJson();
    const built = JSON.parse(report) as Report;
    expect(balance).toEqual(built.balance);
    expect(groups).toEqual(built.groups);
    expect(built.looks.map(({ source }) => source)).toEqual(['other/undated.txt', 'wire/either.txt']);
    expect(readFileSync(at('.warraq/report.json'), 'utf8')).toBe(report);
    expect(readFileSync(at('dist/index.html'), 'utf8')).toBe(site);
  });
});
