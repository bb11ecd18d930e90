import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Report } from '../../problems/report.ts';
import { runCli, temporaryFolder } from '../run-cli.ts';

// What `expect.yaml` beside a fixture site may say.
const expectation = z.strictObject({
  exit: z.number(),
  report: z.strictObject({ published: z.number(), drafts: z.number(), quarantined: z.number() }).optional(),
  reprints: z.strictObject({ clusters: z.number(), articles: z.number() }).optional(),
  problems: z
    .array(
      z.strictObject({
        code: z.string(),
        file: z.string(),
        line: z.number().optional(),
        found: z.string().optional(),
        hint: z.string().optional(),
      }),
    )
    .default([]),
  /** The former site is byte for byte as it was. */
  unchanged: z.literal(true).optional(),
  /** Fields of `data/articles.ndjson` by source; `encoding` is looked for on the page. */
  articles: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  contains: z.array(z.strictObject({ page: z.string(), text: z.string() })).default([]),
  absent: z.array(z.strictObject({ text: z.string() })).default([]),
});

const sites = path.join(import.meta.dirname);
const names = readdirSync(sites, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe.concurrent('a site', () => {
  it.for(names)('%s comes out as its expect.yaml says', async (name, { expect }) => {
    const expected = expectation.parse(parse(readFileSync(path.join(sites, name, 'expect.yaml'), 'utf8')));
    const folder = temporaryFolder();
    cpSync(path.join(sites, name, 'content'), path.join(folder, 'content'), { recursive: true });
    if (expected.unchanged) publishFormer(folder);

    const run = await runCli(['build', '--now', '2024-05-06'], folder);
    const report = JSON.parse(readFileSync(path.join(folder, '.warraq/report.json'), 'utf8')) as Report;
    const said = `${run.stdout}\n${run.stderr}`;
    expect(run.code, said).toBe(expected.exit);
    expect(report.published).toBe(expected.exit === 0);
    if (expected.report) {
      expect(report.balance).toMatchObject(expected.report);
      const { read, published, drafts, quarantined } = report.balance;
      expect(published + drafts + quarantined, 'the balance').toBe(read);
    }
    const { found, ...ended } = report.files;
    expect(
      Object.values(ended).reduce((sum, count) => sum + count),
      'the files',
    ).toBe(found);
    if (expected.reprints) expect(report.reprints).toEqual(expected.reprints);
    for (const problem of expected.problems) {
      const { found = '', hint = '', ...place } = problem;
      const match: unknown = expect.objectContaining({
        ...place,
        found: expect.stringContaining(found) as unknown,
        hint: expect.stringContaining(hint) as unknown,
      });
      expect(report.problems).toContainEqual(match);
      expect(said).toContain(problem.code);
    }
    expect(report.problems.length, 'no problem that was not expected').toBe(expected.problems.length);
    if (expected.unchanged) expectFormer(folder);
    if (expected.exit === 0) expectPages(folder, expected);
    rmSync(folder, { recursive: true });
  });
});

const former = 'data/articles.ndjson';

function publishFormer(folder: string): void {
  mkdirSync(path.join(folder, 'dist/data'), { recursive: true });
  writeFileSync(path.join(folder, 'dist', former), 'the former site');
}

function expectFormer(folder: string): void {
  expect(readdirSync(folder).sort()).toEqual(['.warraq', 'content', 'dist']);
  expect(readFileSync(path.join(folder, 'dist', former), 'utf8')).toBe('the former site');
  expect(existsSync(path.join(folder, 'dist/index.html'))).toBe(false);
}

function expectPages(folder: string, expected: z.output<typeof expectation>): void {
  const dist = path.join(folder, 'dist');
  const lines = readFileSync(path.join(dist, former), 'utf8').trim().split('\n');
  const articles = new Map(
    lines
      .map((line) => JSON.parse(line) as { source: string; url: string })
      .map((article) => [article.source, article]),
  );
  const pageOf = (source: string) => {
    const article = articles.get(source);
    if (!article) throw new Error(`${source} was not published`);
    return readFileSync(path.join(dist, article.url), 'utf8');
  };
  for (const [source, { encoding, ...fields }] of Object.entries(expected.articles)) {
    expect(articles.get(source), source).toMatchObject(fields);
    if (typeof encoding === 'string') expect(pageOf(source).toLowerCase(), source).toContain(encoding);
  }
  for (const { page, text } of expected.contains) expect(textIn(pageOf(page)), page).toContain(text);
  for (const { text } of expected.absent) {
    for (const source of articles.keys()) expect(pageOf(source), source).not.toContain(text);
  }
}

/** The words of a page as a reader sees them. */
function textIn(html: string): string {
  return html
    .replace(/<[^>]*>/gu, '')
    .replace(
      /&(lt|gt|quot|amp|#39);/gu,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" })[name]!,
    );
}
