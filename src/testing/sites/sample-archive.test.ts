import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../problems/report.ts';
import { encodingWords } from '../../strings/provenance.ts';
import { linesOf, type Line } from '../browser/opened-site.ts';
import { projectRoot, runCli, temporaryFolder } from '../run-cli.ts';

type Expected = Readonly<
  Record<string, { readonly encoding: keyof typeof encodingWords; readonly [field: string]: unknown }>
>;
const expected = JSON.parse(
  readFileSync(path.join(projectRoot, 'src/testing/sample-archive.expected.json'), 'utf8'),
) as Expected;
const seed = '000_4f8fa452f22a0a4f.txt';

let folder: string;
let lines: ReadonlyMap<string, Line>;
const page = (source: string) => readFileSync(path.join(folder, 'dist', lines.get(source)!.url), 'utf8');

beforeAll(async () => {
  folder = temporaryFolder();
  cpSync(path.join(projectRoot, 'content'), path.join(folder, 'content'), { recursive: true });
  const run = await runCli(['build'], folder);
  expect(run.code, run.stderr).toBe(0);
  lines = new Map(linesOf(path.join(folder, 'dist')).map((line) => [line.source, line]));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the sample archive', () => {
  it('is published whole: every file is a page, but for its one draft', () => {
    const report = JSON.parse(readFileSync(path.join(folder, '.warraq/report.json'), 'utf8')) as Report;
    expect(report.balance).toEqual({ read: 32, published: 31, drafts: 1, quarantined: 0 });
    expect(report.problems).toEqual([]);
    expect(report.reprints).toEqual({ clusters: 1, articles: 2 });
    expect([...lines.keys()].sort()).toEqual([...Object.keys(expected), seed].sort());
  });

  it('leaves the ledger that is kept with it as it is', () => {
    const ledger = (root: string) => readFileSync(path.join(root, 'content/addresses.ndjson'), 'utf8');
    expect(ledger(folder)).toBe(ledger(projectRoot));
  });

  it.each(Object.entries(expected))('is understood: %s', (source, { encoding, ...fields }) => {
    expect(lines.get(source)).toMatchObject(fields);
    expect(page(source)).toContain(encodingWords[encoding]);
  });

  it('keeps every original byte for byte beside its page', () => {
    for (const [source, { url }] of lines) {
      const original = readFileSync(path.join(folder, 'dist', url.replace('.html', '.txt')));
      expect(original.equals(readFileSync(path.join(projectRoot, 'content', source))), source).toBe(true);
    }
    expect(existsSync(path.join(folder, 'dist', lines.get(seed)!.url.replace('.html', '.yaml')))).toBe(false);
  });
});

describe('the seed article', () => {
  it('is the file that the project began with', () => {
    const bytes = readFileSync(path.join(projectRoot, 'content', seed));
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(hash).toBe('61e8781d50c4f6c75febbde9019f3e7ed3db7917d63e9e923d6c1c33de151906');
  });

  it('has its byline out of the lead, its subheads as headings, its date as stated, and no stray &', () => {
    const html = page(seed);
    const body = /<div[^>]*itemprop="articleBody"[^>]*>(.*?)<\/div>/su.exec(html)![1]!;
    expect(lines.get(seed)).toMatchObject({
      authors: ['نصر المجالي'],
      published: '2016-10-10',
      publishedFrom: 'stated',
      titleFrom: 'inferred',
    });
    expect(body).toMatch(/^<p>أعلنت قمة تركية/u);
    expect([...body.matchAll(/<h2>(.*?)<\/h2>/gu)].map(([, text]) => text)).toEqual(['سوريا', 'يوم حافل']);
    expect(body.replace(/&(?:quot|lt|gt|amp);/gu, (entity) => (entity === '&amp;' ? '&' : ''))).not.toContain('&');
    expect([...body.matchAll(/<p>/gu)]).toHaveLength(12);
  });
});
