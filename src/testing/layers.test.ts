import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

// A folder may import from itself and from the groups before its own.
const order = [
  ['problems', 'arabic'],
  ['strings', 'io'],
  ['settings'],
  ['article'],
  ['archive'],
  ['pages', 'imports'],
  ['search', 'exports'],
  ['eleventy'],
  ['build'],
  ['cli'],
];
// Layouts print page models; the browser shows result cards with the same parts.
const besides: Readonly<Record<string, readonly string[]>> = {
  browser: ['arabic', 'strings', 'layouts'],
  layouts: ['strings', 'pages', 'article', 'arabic'],
  eleventy: ['layouts', '.eleventy.ts'],
  build: ['layouts'],
};
// Of what the build writes for the browser, the browser knows the form.
const onlyTypes: Readonly<Record<string, readonly string[]>> = {
  layouts: ['pages', 'article'],
  browser: ['search', 'exports'],
};

// The schema library and the component library are the house's own language; every other package has one importer.
const everywhere = new Set(['zod', 'preact']);
const impure = /^node:(?!crypto$)/u;
const pure = new Set([
  'problems',
  'arabic',
  'strings',
  'settings',
  'article',
  'archive',
  'pages',
  'layouts',
  'browser',
]);

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
  readonly isType: boolean;
}

const files = ['src', 'layouts', '.eleventy.ts'].flatMap(sources);
const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const lines = [...text.matchAll(/^(?:import|export)\s(type\s)?[^;'"]*?from\s+'([^']+)'/gmu)];
  return lines.map(([, type, target]) => ({
    file,
    folder: folderOf(file),
    target: target!,
    isType: type !== undefined,
  }));
});

function sources(root: string): string[] {
  if (/\.tsx?$/u.test(root)) return [root];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(root, name.replaceAll(path.sep, '/')))
    .filter((file) => /\.tsx?$/u.test(file) && !/\.test\.tsx?$/u.test(file) && !file.startsWith('src/testing/'));
}

function folderOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' ? second : top;
}

function mayImport(from: string, to: string, isType: boolean): boolean {
  if (from === to || from === '.eleventy.ts') return true;
  if (onlyTypes[from]?.includes(to)) return isType;
  if (besides[from]?.includes(to)) return true;
  const level = (name: string) => order.findIndex((group) => group.includes(name));
  return level(from) >= 0 && level(to) >= 0 && level(to) < level(from);
}

describe('the house', () => {
  it('has source files to look at', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(150);
  });

  it('is imported one way, from the foundations up', () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('.'))
      .map((line) => ({ ...line, to: folderOf(path.posix.join(path.posix.dirname(line.file), line.target)) }))
      .filter(({ folder, to, isType }) => !mayImport(folder, to, isType))
      .map(({ file, folder, to }) => `${file}: ${folder} may not import ${to}`);
    expect(wrong).toEqual([]);
  });

  it('imports each package in one file', () => {
    const importers = new Map<string, Set<string>>();
    for (const { file, target } of imports) {
      if (target.startsWith('.') || target.startsWith('node:')) continue;
      const name = target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
      importers.set(name, (importers.get(name) ?? new Set<string>()).add(file));
    }
    const shared = [...importers].filter(([name, by]) => by.size > 1 && !everywhere.has(name));
    expect(shared.map(([name, by]) => `${name}: ${[...by].join(', ')}`)).toEqual([]);
  });

  it('touches disk, clock and processes only at its edge', () => {
    const wrong = imports.filter(({ folder, target }) => pure.has(folder) && impure.test(target));
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
    const clocks = files.filter(
      (file) =>
        pure.has(folderOf(file)) && /\bDate\.now\(|new Date\(\)|Math\.random\(/u.test(readFileSync(file, 'utf8')),
    );
    expect(clocks).toEqual([]);
  });
});
