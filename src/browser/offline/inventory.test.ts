import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, piecesOf, type Directory, type PieceEntry, type SiteFile } from '../../exports/inventory.ts';
import { openInventory, topOf } from './inventory.ts';

/** The inventory as a browser has it, of files that the build wrote down. */
function inventoryOf(paths: readonly string[], load?: (name: string) => Promise<readonly SiteFile[]>) {
  const directory: Record<string, PieceEntry[]> = {};
  const lists = new Map<string, readonly SiteFile[]>();
  for (const folder of new Set(paths.map(topOf))) {
    const files = paths.filter((path) => topOf(path) === folder).sort();
    for (const piece of piecesOf(files.map((path): SiteFile => [path, `of ${path}`, 1]))) {
      const entry = entryOf(piece);
      (directory[folder] ??= []).push(entry);
      lists.set(entry[1], JSON.parse(piece.text) as SiteFile[]);
    }
  }
  return openInventory(directory satisfies Directory, load ?? ((name) => Promise.resolve(lists.get(name)!)));
}

describe('the inventory in the browser', () => {
  it('knows every file by the path under which the build wrote it down, and no other', async () => {
    const name = fc.string({ unit: fc.constantFrom(...'ab-._٠é/'), minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 60 }), name, async (paths, other) => {
        const inventory = inventoryOf(paths);
        for (const path of paths) expect(await inventory.nameOf(path)).toBe(`of ${path}`);
        expect(await inventory.nameOf(other)).toBe(paths.includes(other) ? `of ${other}` : null);
      }),
      { numRuns: 50 },
    );
  });

  it('finds its way among many lists, and gives all files of a folder', async () => {
    const paths = Array.from({ length: 3000 }, (_, n) => `2016/${String(n).padStart(5, '0')}.html`);
    const inventory = inventoryOf([...paths, 'index.html']);
    expect(inventory.directory['2016']!.length).toBeGreaterThan(4);
    for (const path of paths) expect(await inventory.nameOf(path)).toBe(`of ${path}`);
    expect((await inventory.filesOf('2016')).map(([path]) => path)).toEqual(paths);
    expect(await inventory.filesOf('2017')).toEqual([]);
  });

  it.each(['__proto__', 'constructor', '__proto__/a', ''])('has no file %s', async (path) => {
    expect(await inventoryOf(['2016/a.html']).nameOf(path)).toBeNull();
  });

  it('asks again for a list that could not be had, and once for one that could', async () => {
    let asked = 0;
    const inventory = inventoryOf(['2016/a.html'], () => {
      asked++;
      return asked === 1 ? Promise.reject(new Error('cut off')) : Promise.resolve([['2016/a.html', 'x', 1]]);
    });
    await expect(inventory.nameOf('2016/a.html')).rejects.toThrow('cut off');
    expect(await inventory.nameOf('2016/a.html')).toBe('x');
    expect(await inventory.nameOf('2016/a.html')).toBe('x');
    expect(asked).toBe(2);
  });
});
