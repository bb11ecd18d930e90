import { describe, expect, it } from 'vitest';
import { entryOf, nameOfBytes, piecesOf, type SiteFile } from './inventory.ts';

const files = Array.from({ length: 3000 }, (_, n): SiteFile => [`2016/10/${String(n).padStart(5, '0')}.html`, 'x', n]);

describe('the inventory of a site', () => {
  it('names bytes by the beginning of their SHA-256', () => {
    expect(nameOfBytes('')).toBe('e3b0c44298fc');
    expect(nameOfBytes('a')).not.toBe(nameOfBytes('b'));
  });

  it('has every file in one piece, in order, and pieces of a few hundred files', () => {
    const pieces = [...piecesOf(files)];
    expect(pieces.flatMap((piece) => piece.files)).toEqual(files);
    expect(pieces.length).toBeGreaterThan(4);
    expect(Math.max(...pieces.map((piece) => piece.files.length))).toBeLessThan(2000);
  });

  it('changes no more than one piece for a new file', () => {
    const names = (list: readonly SiteFile[]) => [...piecesOf(list)].map((piece) => entryOf(piece)[1]);
    const before = new Set(names(files));
    const added: SiteFile = ['2016/10/01500a.html', 'y', 1];
    const after = names([...files.slice(0, 1501), added, ...files.slice(1501)]);
    expect(after.filter((name) => !before.has(name)).length).toBeLessThanOrEqual(2);
  });

  it('says of a piece where it begins, and how many files and bytes are in it', () => {
    const [piece] = piecesOf(files.slice(0, 3));
    expect(entryOf(piece!)).toEqual(['2016/10/00000.html', nameOfBytes(JSON.stringify(files.slice(0, 3))), 3, 3]);
  });
});
