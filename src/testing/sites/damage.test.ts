import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Report } from '../../problems/report.ts';
import { runCli, temporaryFolder } from '../run-cli.ts';
import { bytesBelow } from './changing-archive.ts';

let folder: string;
let whole: Record<string, string>;
const at = (...names: string[]) => path.join(folder, ...names);
const lines = (file: string) => readFileSync(at('.warraq', file), 'utf8').split('\n').filter(Boolean);

async function build(...args: readonly string[]): Promise<Report> {
  const { code, stderr } = await runCli(['build', ...args], folder);
  expect(code, stderr).toBe(0);
  return JSON.parse(readFileSync(at('.warraq/report.json'), 'utf8')) as Report;
}

beforeAll(async () => {
  folder = temporaryFolder();
  mkdirSync(at('content'));
  writeFileSync(at('content/archive.yaml'), 'title: أرشيف التجربة\n');
  for (const n of [1, 2, 3]) {
    const head = `العنوان: خبر رقم ${n}\nالتاريخ: 2016-10-0${n}\n\n`;
    writeFileSync(at(`content/${n}.txt`), `${head}هذا نص الخبر رقم ${n} في مدينة الريحان.\n`);
  }
  await build();
  whole = bytesBelow(at('dist'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

// As a computer that went off leaves files.
it.each([
  ['articles/1.ndjson', 'damaged-memory'],
  ['unchanged.json', 'damaged-memory'],
  ['published.ndjson', null],
  ['lexicon-', 'damaged-memory'],
  ['parts/', 'damaged-memory'],
])('a build does without what it finds cut short: %s', async (name, told) => {
  // One more article has what is known of the others read.
  writeFileSync(at('content/more.txt'), `التاريخ: 2016-10-04\n\nهذا نص خبر آخر في مدينة الريحان، بعد ${name} بيوم.\n`);
  const files = readdirSync(at('.warraq'), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((one) => one.startsWith(name) && one !== name)) truncateSync(at('.warraq', file), 70);
  if (files.includes(name)) truncateSync(at('.warraq', name), 70);
  const report = await build();
  expect(report.problems.map(({ code }) => code)).toEqual(told === null ? [] : [told]);
  expect(report.balance.published).toBe(4);

  // The same as of the content alone, and nothing stays of what nobody knew of.
  const other = temporaryFolder();
  cpSync(at('content'), path.join(other, 'content'), { recursive: true });
  await runCli(['build'], other);
  expect(bytesBelow(at('dist'))).toEqual(bytesBelow(path.join(other, 'dist')));
  rmSync(other, { recursive: true });
});

it('a build that remembers nothing still says which pages are gone', async () => {
  await build();
  const before = Object.keys(bytesBelow(at('dist')));
  rmSync(at('.warraq'), { recursive: true });
  rmSync(at('content/more.txt'));
  const { problems } = await build();
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual(['gone-address more.txt']);
  const after = new Set(Object.keys(bytesBelow(at('dist'))));
  expect(lines('removed.txt')).toEqual(before.filter((file) => !after.has(file)));
  expect(lines('removed.txt').filter((file) => file.startsWith('2016/10/'))).toHaveLength(2);
});

it.each([[[]], [['--now', '2030-01-01']], [['--verify']]])(
  'build %j makes again what was deleted of the site',
  async (flags) => {
    await build();
    rmSync(at('dist/2016/10/index.html'));
    await build(...flags);
    expect(bytesBelow(at('dist'))).toEqual(whole);
    expect(lines('changed.txt')).toEqual(['2016/10/index.html']);
  },
);

it('build --verify makes again what was edited in the site, and nothing else', async () => {
  await build();
  const original = Object.keys(whole).find((file) => /^2016.*txt$/u.test(file))!;
  for (const file of ['2016/10/index.html', original]) appendFileSync(at('dist', file), 'x');
  await build('--verify');
  expect(bytesBelow(at('dist'))).toEqual(whole);
  expect(lines('changed.txt').sort()).toEqual(['2016/10/index.html', original].sort());
});

it.each([['check'], ['learn']])('%s does without what it finds garbled', async (command) => {
  await build();
  const list = readdirSync(at('.warraq/articles')).find((name) => name.startsWith('list-'))!;
  const bytes = readFileSync(at('.warraq/articles', list));
  writeFileSync(at('.warraq/articles', list), bytes.fill('x', bytes.indexOf('\n') + 2, bytes.length - 4));
  const { code, stdout, stderr } = await runCli([command], folder);
  expect(code, stderr).toBe(0);
  expect(stdout + stderr).toContain('what former builds left in .warraq could not be used [damaged-memory]');
  expect((await build()).balance.published).toBe(3);
});
