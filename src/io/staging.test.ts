import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Staging } from './staging.ts';

let folder: string;
let staging: Staging;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'staging-'));
  staging = new Staging(path.join(folder, 'next'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('writes and copies below its folder', () => {
  writeFileSync(path.join(folder, 'original'), 'أصل');
  staging.write('a/b/c.txt', 'نص');
  staging.write('a/d.bin', new Uint8Array([1, 2, 3]));
  staging.writeInPieces(
    'a/pieces.txt',
    ['قمة', '\n', 'نهر'].map((piece) => Buffer.from(piece)),
  );
  staging.copy(path.join(folder, 'original'), 'e/f.txt');
  const read = (file: string) => readFileSync(path.join(staging.root, file));
  expect(read('a/b/c.txt').toString()).toBe('نص');
  expect(read('a/pieces.txt').toString()).toBe('قمة\nنهر');
  expect([...read('a/d.bin')]).toEqual([1, 2, 3]);
  expect(read('e/f.txt').toString()).toBe('أصل');
});
