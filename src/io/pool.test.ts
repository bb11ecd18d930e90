import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, expect, it } from 'vitest';
import { openPool, type Pool } from './pool.ts';

interface Arithmetic {
  readonly add: (n: number) => number;
  readonly open: (file: string) => string;
  readonly die: (code: number) => never;
}

const folder = mkdtempSync(path.join(tmpdir(), 'pool-'));
const module = path.join(folder, 'worker.mts');
writeFileSync(
  module,
  `import { readFileSync } from 'node:fs';
import { serveTasks } from ${JSON.stringify(path.join(import.meta.dirname, 'serve-tasks.ts'))};
serveTasks((start: number) => ({
  add: async (n: number) => start + n,
  open: (file: string) => readFileSync(file, 'utf8'),
  die: (code: number) => { console.error('last words'); process.exit(code); },
}));
`,
);
let pool: Pool<Arithmetic>;
const open = (count: number) => {
  pool = openPool<Arithmetic>(pathToFileURL(module), count, 100, path.join(folder, 'log'));
};
afterEach(() => pool.close());
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('gives the first task to the worker that was started before', async () => {
  open(2);
  pool.start();
  pool.start();
  expect(await pool.run('add', 1)).toBe(101);
  expect(readdirSync(folder).filter((name) => name.startsWith('log'))).toHaveLength(1);
});

it('has every task done, more than it has workers', async () => {
  open(2);
  const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => pool.run('add', n)));
  expect(answers).toEqual(Array.from({ length: 20 }, (_, n) => 100 + n));
});

it('goes on with one worker when it is shrunk', async () => {
  open(3);
  await Promise.all([1, 2, 3].map((n) => pool.run('add', n)));
  pool.shrink();
  expect(await Promise.all([1, 2, 3].map((n) => pool.run('add', n)))).toEqual([101, 102, 103]);
});

it('tells which file could not be read, and goes on', async () => {
  open(1);
  const missing = path.join(folder, 'missing');
  await expect(pool.run('open', missing)).rejects.toMatchObject({ path: missing, syscall: 'open' });
  expect(await pool.run('add', 1)).toBe(101);
});

it('tells what a worker said that ended in the middle of a task', async () => {
  open(1);
  await expect(pool.run('die', 3)).rejects.toThrow(/exit 3[^]*last words/u);
});
