import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/run-cli.ts';
import { removeOthers } from './remove-others.ts';

it('leaves those files of a folder that are named, whether or not they are there', () => {
  const folder = temporaryFolder();
  for (const name of ['a', 'b', 'c']) writeFileSync(path.join(folder, name), name);
  removeOthers(
    folder,
    ['b', 'd'].map((name) => path.join(folder, name)),
  );
  expect(readdirSync(folder)).toEqual(['b']);
});
