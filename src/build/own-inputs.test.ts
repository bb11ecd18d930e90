import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { stageInput } from './own-inputs.ts';

it('a draft that could not be laid beside the file in force leaves nothing there', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'warraq-test-'));
  const half = path.join(folder, '.lexicon.tsv.next');
  writeFileSync(half, 'articles');
  expect(() => stageInput({ draft: path.join(folder, 'gone'), final: path.join(folder, 'lexicon.tsv') })).toThrow(
    'gone',
  );
  expect(existsSync(half)).toBe(false);
  rmSync(folder, { recursive: true });
});
