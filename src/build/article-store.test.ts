import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LineWriter } from '../io/line-store.ts';
import { Stamps } from '../io/stamp.ts';
import { ArticleStore } from './article-store.ts';
import { hashOfFile, type FileReading, type ListedFile, type Outcome } from './read.ts';

let folder: string;
const content = () => path.join(folder, 'content');
const open = (key = 'key', verify = false) =>
  new ArticleStore(path.join(folder, 'store'), { root: content(), stamps: new Stamps(content()) }, key, verify);
const fileOf = (name: string, sidecar: string | null = null): ListedFile => ({ path: name, sidecar });
const write = (name: string, text: string) => {
  writeFileSync(path.join(content(), name), text);
};

/** Reads the files as a worker does: an article of so many letters each. */
function read(
  store: ArticleStore,
  files: readonly ListedFile[],
  letters = 100,
): (readonly [ListedFile, FileReading])[] {
  const writer = new LineWriter<string>(store.file());
  const known = files.map((file): readonly [ListedFile, FileReading] => {
    const place = writer.append('ن'.repeat(letters));
    const claim = { id: null, date: null, sha256: '' };
    const found = { place, claim, names: [], images: [], doubt: null, dated: null, hadEmbargo: false };
    const readings = [{ source: file.path, problems: [], outcome: { kind: 'article' as const, found } }];
    return [file, { readings, hash: hashOfFile(content(), file) }];
  });
  writer.close();
  return known;
}

const stored = () => readdirSync(path.join(folder, 'store')).sort();
const articleFiles = () => stored().filter((name) => name.endsWith('.ndjson'));
const inodes = () => {
  const names = stored().filter((name) => !name.endsWith('.ndjson'));
  return new Map(names.map((name) => [name, statSync(path.join(folder, 'store', name)).ino]));
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'article-store-'));
  mkdirSync(content());
  for (const name of ['a.txt', 'b.txt', 'c.txt', 'a.yaml']) write(name, name);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a store of articles', () => {
  it('knows a file again that did not change', () => {
    const store = open();
    const known = read(store, [fileOf('a.txt', 'a.yaml'), fileOf('b.txt')]);
    store.keep(known);
    expect(open().recall(fileOf('a.txt', 'a.yaml'))).toMatchObject(known[0]![1]);
    expect(open().recall(fileOf('c.txt'))).toBeNull();
  });

  it.each<[string, () => void]>([
    [
      'was written with as many letters',
      () => {
        write('a.txt', 'A.txt');
      },
    ],
    [
      'has another sidecar text',
      () => {
        write('a.yaml', 'b.yaml');
      },
    ],
    [
      'was replaced by a file of the same size and time',
      () => {
        write('other', 'b.txt');
        utimesSync(path.join(content(), 'other'), 1, 1);
        renameSync(path.join(content(), 'other'), path.join(content(), 'a.txt'));
      },
    ],
    [
      'is gone',
      () => {
        rmSync(path.join(content(), 'a.txt'));
      },
    ],
  ])('forgets a file that %s', (_, change) => {
    utimesSync(path.join(content(), 'a.txt'), 1, 1);
    const store = open();
    store.keep(read(store, [fileOf('a.txt', 'a.yaml')]));
    change();
    expect(open().recall(fileOf('a.txt', 'a.yaml'))).toBeNull();
  });

  it('knows the bytes of a file again that was copied or touched, as on a fresh clone', () => {
    const store = open();
    const [known] = read(store, [fileOf('a.txt', 'a.yaml')]);
    store.keep([known!]);
    utimesSync(path.join(content(), 'a.txt'), 7, 7);
    expect(open().recall(fileOf('a.txt', 'a.yaml'))).toMatchObject(known![1]);
    expect(open().recall(fileOf('a.txt'))).toBeNull();
  });

  it('believes no stamp where bytes are to be verified', () => {
    const store = open();
    const [a, b] = read(store, [fileOf('a.txt'), fileOf('b.txt')]);
    store.keep([a!, [b![0], { ...b![1], hash: 'of other bytes' }]]);
    expect(open().recall(fileOf('b.txt'))).not.toBeNull();
    expect(open('key', true).recall(fileOf('b.txt'))).toBeNull();
    expect(open('key', true).recall(fileOf('a.txt'))).not.toBeNull();
  });

  it('forgets all that was read with another key, and what depends on the day', () => {
    const store = open();
    const outcomes: readonly Outcome[] = [{ kind: 'held', why: 'draft' }, { kind: 'refused' }];
    const held = outcomes.map((outcome, at): readonly [ListedFile, FileReading] => [
      fileOf(['b.txt', 'c.txt'][at]!),
      { readings: [{ source: '', problems: [], outcome }], hash: '' },
    ]);
    store.keep([...read(store, [fileOf('a.txt')]), ...held]);
    expect(open().recall(fileOf('a.txt'))).not.toBeNull();
    expect(open().recall(fileOf('b.txt'))).toBeNull();
    expect(open().recall(fileOf('c.txt'))).toBeNull();
    expect(open('other').recall(fileOf('a.txt'))).toBeNull();
  });

  it('removes what nothing needs, and reads the rest of a file again when most of it is out of use', () => {
    const first = open();
    const [a, b, c] = read(first, [fileOf('a.txt'), fileOf('b.txt'), fileOf('c.txt')]);
    first.keep([a!, b!, c!]);
    const second = open();
    const anew = read(second, [fileOf('b.txt')]);
    second.keep([a!, ...anew, c!]);
    expect(articleFiles()).toEqual(['1.ndjson', '2.ndjson']);
    const third = open();
    expect(third.recall(fileOf('a.txt'))).not.toBeNull();
    third.keep([a!, ...anew]);
    const fourth = open();
    expect(fourth.recall(fileOf('a.txt'))).toBeNull();
    expect(fourth.recall(fileOf('b.txt'))).not.toBeNull();
    fourth.keep(anew);
    expect(articleFiles()).toEqual(['2.ndjson']);
  });

  it('writes only what is known anew', () => {
    const names = Array.from({ length: 300 }, (_, n) => `${n}.txt`);
    for (const name of names) write(name, name);
    const first = open();
    const known = read(
      first,
      names.map((name) => fileOf(name)),
    );
    first.keep(known);
    const before = inodes();
    write('7.txt', 'another text');
    const second = open();
    const again = known.map(([file]) => [file, second.recall(file)] as const);
    const anew = read(second, [fileOf('7.txt')]);
    second.keep([...again.flatMap(([file, reading]) => (reading ? [[file, reading] as const] : [])), ...anew]);
    const after = inodes();
    expect([...after].filter(([name, inode]) => before.get(name) !== inode).length).toBe(1);
    expect(after.size).toBe(before.size);
    const third = open();
    expect(names.map((name) => third.recall(fileOf(name)) !== null)).not.toContain(false);
  });
});
