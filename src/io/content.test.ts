import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listContent, readContent } from './content.ts';

let root = '';
beforeEach(() => {
  root = path.join(mkdtempSync(path.join(tmpdir(), 'content-')), 'content');
  mkdirSync(root);
});
afterEach(() => {
  rmSync(path.dirname(root), { recursive: true });
});

const write = (file: string, text = 'نص') => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const articles = () => listContent(root).articles.map(({ path: file }) => file);
const problems = () => listContent(root).problems.map(({ code, file }) => `${code} ${file}`);
const refusal = (file: string) => {
  const read = readContent(root, file, 1_000_000);
  return 'code' in read ? `${read.code}: ${read.found}` : null;
};

describe('the list of a content folder', () => {
  it('counts every file once, of two sidecars of one name the second as one without an article', () => {
    for (const file of ['a.txt', 'a.yaml', 'a.yml', 'b.yaml', 'archive.yaml', 'pages/about.md', 'scan.pdf', 'a.jpg'])
      write(file);
    const { counts, images, articles: found, unread } = listContent(root);
    expect(counts).toEqual({ found: 8, sidecars: 1, orphans: 2, own: 2 });
    expect(counts.sidecars + counts.orphans + counts.own + images.length + found.length + unread).toBe(counts.found);
    expect(problems()).toContain('orphan-sidecar a.yml');
  });

  it('takes nothing but a plain file for an image', () => {
    execFileSync('mkfifo', [path.join(root, 'pipe.jpg')]);
    symlinkSync('nowhere.jpg', path.join(root, 'dead.jpg'));
    write('a.jpg');
    expect(listContent(root).images).toEqual(['a.jpg']);
    expect(problems()).toEqual(['unreadable-file dead.jpg', 'unreadable-file pipe.jpg']);
  });

  it('tells every file that can be no article, and counts it', () => {
    for (const file of ['a.txt', '.DS_Store', 'b/.DS_Store', 'scan.pdf', '.gitignore', '.git/config']) write(file);
    expect(articles()).toEqual(['a.txt']);
    expect(problems()).toEqual(['unknown-kind .DS_Store', 'unknown-kind b/.DS_Store', 'unknown-kind scan.pdf']);
    expect(listContent(root).unread).toBe(3);
  });

  it('says of a name that is not UTF-8 what it is', () => {
    // «خبر» in windows-1256, once a file and once a folder.
    const name = Buffer.of(0xce, 0xc8, 0xd1);
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), name, Buffer.from('.txt')]), 'نص');
    mkdirSync(Buffer.concat([Buffer.from(`${root}/`), name]));
    const [file] = articles();
    expect(refusal(file!)).toBe('unreadable-file: a name that is not in UTF-8, as programs for Windows left it');
    expect(listContent(root).problems.map(({ code, hint }) => [code, hint.includes('convmv')])).toEqual([
      ['unreadable-file', true],
    ]);
  });

  it('follows links in a circle once, and none to a folder above', () => {
    write('z/a.txt');
    write('../beside/b.txt');
    symlinkSync('../z', path.join(root, 'z/again'));
    symlinkSync('z', path.join(root, 'a-link'));
    symlinkSync('..', path.join(root, 'above'));
    symlinkSync('../beside', path.join(root, 'beside'));
    symlinkSync('self.txt', path.join(root, 'self.txt'));
    expect(articles()).toEqual(['beside/b.txt', 'self.txt', 'z/a.txt']);
    expect(problems().sort()).toEqual([
      'repeated-folder a-link/',
      'repeated-folder above/',
      'repeated-folder z/again/',
    ]);
    expect(refusal('self.txt')).toContain('ELOOP');
  });

  it('has names with line ends, and paths of any length', () => {
    const deep = `${'مجلد-طويل-الاسم-جدا/'.repeat(15)}خبر.txt`;
    for (const file of ['two\nlines.txt', deep]) write(file);
    expect(deep.length).toBeGreaterThan(300);
    expect(articles()).toEqual(['two\nlines.txt', deep]);
    expect(refusal(deep)).toBeNull();
  });
});

describe('reading a file', () => {
  it('refuses what is larger than asked for without reading it', () => {
    write('large.txt');
    truncateSync(path.join(root, 'large.txt'), 200_000_000);
    expect(refusal('large.txt')).toBe('file-too-large: 200.0 MB');
  });

  it('does not wait at a pipe', () => {
    execFileSync('mkfifo', [path.join(root, 'pipe.txt')]);
    expect(refusal('pipe.txt')).toContain('a pipe');
  });

  it('refuses a file that changes meanwhile', async () => {
    write('log.txt', 'نص '.repeat(100_000));
    const file = JSON.stringify(path.join(root, 'log.txt'));
    const endless = `const fs = require('fs'); const f = fs.openSync(${file}, 'r+'); const parent = process.ppid; while (process.ppid === parent) fs.writeSync(f, 'ا', 0);`;
    const writer = spawn(process.execPath, ['-e', endless]);
    try {
      await expect.poll(() => refusal('log.txt'), { timeout: 10_000 }).toContain('changed while it was read');
    } finally {
      writer.kill();
    }
  });
});
