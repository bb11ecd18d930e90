import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../problems/report.ts';
import { linesOf } from '../browser/opened-site.ts';
import { runCli, temporaryFolder } from '../run-cli.ts';

const fixture = path.join(import.meta.dirname, 'ok-reprints/content');
const first = 'agency/market.txt';
const later = 'weekly/market-again.txt';
const last = 'weekly/market-once-more.txt';

let folder: string;
const at = (...steps: readonly string[]) => path.join(folder, ...steps);
const put = (file: string, text: string) => {
  mkdirSync(path.dirname(at('content', file)), { recursive: true });
  writeFileSync(at('content', file), text);
};
const original = (file: string) => readFileSync(path.join(fixture, file), 'utf8');

/** The site after a build: every article's page by its source, the pages of clusters, and the count in the report. */
async function built(...flags: readonly string[]) {
  const run = await runCli(['build', '--now', '2024-05-06', ...flags], folder);
  expect(run.code, run.stderr).toBe(0);
  const urls = new Map(linesOf(at('dist')).map(({ source, url }) => [source, url]));
  return {
    urls,
    pages: new Map([...urls].map(([source, url]) => [source, readFileSync(at('dist', url), 'utf8')])),
    clusters: readdirSync(at('dist')).includes('reprints')
      ? readdirSync(at('dist/reprints')).map((file) => [file, readFileSync(at('dist/reprints', file), 'utf8')] as const)
      : [],
    counted: (JSON.parse(readFileSync(at('.warraq/report.json'), 'utf8')) as Report).reprints,
  };
}
type Built = Awaited<ReturnType<typeof built>>;

let [alone, twice, thrice, clean]: Built[] = [];

beforeAll(async () => {
  folder = temporaryFolder();
  cpSync(fixture, at('content'), { recursive: true });
  rmSync(at('content', later));
  rmSync(at('content/weekly/no-date.txt'));
  alone = await built();
  put(later, original(later));
  twice = await built();
  put(last, original(later).replace('2016-07-09', '2017-01-20').replace('سوق جديد للوادي', 'السوق مرة أخرى'));
  thrice = await built();
  clean = await built('--clean');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a later printing', () => {
  it('leaves every earlier page byte for byte as it was', () => {
    expect(alone!.pages.size).toBe(4);
    for (const [source, html] of alone!.pages) expect(twice!.pages.get(source), source).toBe(html);
    for (const [source, html] of twice!.pages) expect(thrice!.pages.get(source), source).toBe(html);
  });

  it('keeps a page of its own, which links back to every earlier one and to the page of all', () => {
    const back = (source: string) => `href="../../${twice!.urls.get(source)!}"`;
    expect(thrice!.urls.size).toBe(6);
    expect(twice!.pages.get(later)).toContain(back(first));
    expect(thrice!.pages.get(last)).toContain(back(first));
    expect(thrice!.pages.get(last)).toContain(back(later));
    for (const source of [later, last]) expect(thrice!.pages.get(source)).toContain('href="../../reprints/');
  });

  it('is on the page of its cluster, whose address stays', () => {
    expect(alone!.clusters).toEqual([]);
    expect([alone!.counted, twice!.counted, thrice!.counted]).toEqual([
      { clusters: 0, articles: 0 },
      { clusters: 1, articles: 2 },
      { clusters: 1, articles: 3 },
    ]);
    expect(thrice!.clusters.map(([file]) => file)).toEqual(twice!.clusters.map(([file]) => file));
    const listed = [...thrice!.clusters[0]![1].matchAll(/<h2 class="card-title"><a href="\.\.\/([^"]*)"/gu)];
    expect(listed.map(([, url]) => url)).toEqual([first, later, last].map((source) => thrice!.urls.get(source)));
  });

  it('is found by a clean build as by one that went before', () => {
    expect(clean).toEqual(thrice);
  });
});
