import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { ProblemsError } from '../problems/problem.ts';
import { temporaryFolder } from '../testing/run-cli.ts';
import { withoutDamage } from './without-damage.ts';

let work: string;
const memory = () => path.join(work, 'unchanged.json');
const told = () => path.join(work, 'report.json');
beforeEach(() => {
  work = temporaryFolder();
  for (const file of [memory(), told()]) writeFileSync(file, '');
});

/** What is said to each attempt, of which the first fails so. */
async function attempts(error: Error): Promise<readonly (readonly string[])[]> {
  const said: string[][] = [];
  await withoutDamage(work, (problems) => {
    said.push(problems.map(({ found }) => found));
    return said.length === 1 ? Promise.reject(error) : Promise.resolve();
  });
  return said;
}

it('is tried again without what former builds left, and told what failed', async () => {
  expect(await attempts(new SyntaxError('no JSON\nat line 1'))).toEqual([[], ['SyntaxError: no JSON']]);
  expect(existsSync(memory())).toBe(false);
  expect(existsSync(told())).toBe(true);
});

it('takes a file of its own that is gone for damage', async () => {
  const lost = Object.assign(new Error('ENOENT: no such file'), { syscall: 'open', path: path.join(work, 'parts/a') });
  expect(await attempts(lost)).toHaveLength(2);
});

it.each([
  ['content that is wrong', new ProblemsError([])],
  ['a full disk', Object.assign(new Error('ENOSPC: no space left'), { syscall: 'write' })],
  ['a worker that was killed', Object.assign(new Error('a worker ended'), { killed: true })],
])('is no use against %s, and what is known stays', async (_, error) => {
  await expect(attempts(error)).rejects.toBe(error);
  expect(existsSync(memory())).toBe(true);
});
