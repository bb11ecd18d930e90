import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

// A small program in a folder of its own, with the packages of this one.
let root: string;
const at = (...names: string[]) => path.join(root, ...names);
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'load-'));
  for (const folder of ['src/io', 'layouts', 'node_modules']) mkdirSync(at(folder), { recursive: true });
  for (const name of ['esbuild', '@esbuild', 'tsx', 'get-tsconfig', 'resolve-pkg-maps', 'yaml']) {
    const installed = path.join(import.meta.dirname, '../../node_modules', name);
    mkdirSync(path.dirname(at('node_modules', name)), { recursive: true });
    symlinkSync(installed, at('node_modules', name));
  }
  writeFileSync(at('package.json'), '{"type": "module"}');
  copyFileSync(path.join(import.meta.dirname, 'load.mjs'), at('src/io/load.mjs'));
  writeFileSync(at('src/word.ts'), `export const word: string = 'قمة';`);
  writeFileSync(
    at('src/main.ts'),
    `import { stringify } from 'yaml';
import { word } from './word.ts';
console.log(stringify({ word }).trim(), new URL('.', import.meta.url).pathname);`,
  );
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function run(limit = 'unlimited'): string {
  const script = `await (await import(${JSON.stringify(at('src/io/load.mjs'))})).load(${JSON.stringify(at('src/main.ts'))})`;
  const node = [process.execPath, '--input-type=module', '-e', script];
  return execFileSync('bash', ['-c', `ulimit -f ${limit}; exec "$@"`, 'bash', ...node], { encoding: 'utf8' }).trim();
}
const bundles = () => readdirSync(at('node_modules/.cache/warraq')).filter((name) => !name.endsWith('.json'));

it('runs a module as if it had not been bundled, and bundles it once', () => {
  expect(run()).toBe(`word: قمة ${at('src')}/`);
  expect(run()).toBe(`word: قمة ${at('src')}/`);
  expect(bundles()).toHaveLength(1);
});

it('bundles anew where a file changed that the module imports', () => {
  run();
  writeFileSync(at('src/word.ts'), `export const word: string = 'بحيرة';`);
  expect(run()).toBe(`word: بحيرة ${at('src')}/`);
  expect(bundles()).toHaveLength(2);
});

it('bundles anew where a package changed that the module imports', () => {
  rmSync(at('node_modules/yaml'));
  mkdirSync(at('node_modules/yaml'));
  writeFileSync(at('node_modules/yaml/package.json'), '{"type": "module", "exports": "./index.js"}');
  const pack = (says: string) => {
    writeFileSync(at('node_modules/yaml/index.js'), `export const stringify = () => '${says} ' + import.meta.url;`);
  };
  const own = pathToFileURL(at('node_modules/yaml/index.js')).href;
  pack('one');
  expect(run()).toBe(`one ${own} ${at('src')}/`);
  pack('other');
  expect(run()).toBe(`other ${own} ${at('src')}/`);
});

it('bundles anew where the bundle is gone', () => {
  run();
  for (const name of bundles()) rmSync(at('node_modules/.cache/warraq', name), { recursive: true });
  expect(run()).toBe(`word: قمة ${at('src')}/`);
});

it('runs a module where the disk is full', () => {
  expect(run('0')).toBe(`word: قمة ${at('src')}/`);
  expect(bundles()).toEqual([]);
});

it('runs a module where nothing can be written beside it', () => {
  writeFileSync(at('node_modules/.cache'), 'no folder');
  expect(run()).toBe(`word: قمة ${at('src')}/`);
});

it('lets an error of the module through', () => {
  writeFileSync(at('src/word.ts'), `throw new Error('not loaded');`);
  expect(run).toThrow('not loaded');
});
