import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdFolder } from './lock.ts';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
  lock = path.join(folder, 'lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const isTaken = () => {
  holdFolder(folder)();
  return !existsSync(lock);
};

/** What a process with this number would have written. */
const writtenBy = (pid: number) => {
  const letGo = holdFolder(folder);
  const own = readFileSync(lock, 'utf8').split(' ')[1]!;
  letGo();
  const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : null;
  return `${pid} ${stat === null ? own : stat.split(') ').at(-1)!.split(' ')[19]!}`;
};

it('is refused while another process holds it', () => {
  writeFileSync(lock, writtenBy(process.ppid));
  expect(() => holdFolder(folder)).toThrow();
});

it.each(['', '4194305 1', 'x'])('is taken over where no process has what it says: «%s»', (text) => {
  writeFileSync(lock, text);
  expect(isTaken()).toBe(true);
});

it.runIf(existsSync('/proc/self/stat'))('is taken over from a process whose number another has now', () => {
  writeFileSync(lock, `${process.ppid} 1`);
  expect(isTaken()).toBe(true);
});

it('is of a folder that need not be there', () => {
  const below = path.join(folder, 'a/b');
  const letGo = holdFolder(below);
  expect(existsSync(path.join(below, 'lock'))).toBe(true);
  letGo();
  expect(existsSync(path.join(below, 'lock'))).toBe(false);
});
