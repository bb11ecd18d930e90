import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brokenCeilings } from './ceilings.ts';
import { compare, generators, type Comparison } from './compare.ts';
import { hugoVersion } from './hugo.ts';
import { measureIngest } from './ingest.ts';
import type { Cost } from './measure.ts';
import { sourceArticles } from './plain-article.ts';
import { ratiosOf } from './ratios.ts';
import { measureSearch } from './search.ts';
import { ratioTable, tableOf } from './tables.ts';
import { generatedVoice, realVoice } from './voice.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    sizes: { type: 'string' },
    from: { type: 'string' },
    runs: { type: 'string', default: '1' },
    only: { type: 'string', default: generators.join(',') },
    reader: { type: 'boolean', default: false },
    growth: { type: 'string', default: '1.1' },
    peak: { type: 'string' },
    json: { type: 'string' },
    ingest: { type: 'boolean', default: false },
    search: { type: 'boolean', default: false },
    queries: { type: 'string' },
  },
});

if (values.ingest) {
  process.stdout.write(measureIngest(Number(values.articles), values.from ?? null));
  process.exit();
}

if (values.search) {
  process.stdout.write(await measureSearch(values));
  process.exit();
}

const fewest = 10;
const sizes = (values.sizes ?? values.articles).split(',').map(Number);
const only = generators.filter((name) => values.only.split(',').includes(name));
if (sizes.some((size) => !(size >= fewest)) || only.length !== values.only.split(',').length) {
  throw new Error('wanted: --sizes 30000,100000 (from 10 on) --only warraq,stock,hugo');
}
const voice = values.from === undefined ? generatedVoice() : realVoice(sourceArticles(path.resolve(values.from)));
const machine = [
  `${cpus().length} cores`,
  `${Math.round(totalmem() / 2 ** 30)} GiB`,
  `Node ${process.version}`,
  hugoVersion() ?? 'no Hugo',
].join(', ');
process.stdout.write(`${machine}\n`);

const folder = mkdtempSync(path.join(tmpdir(), 'warraq-bench-'));
const comparisons: Comparison[] = [];
try {
  for (const articles of sizes) {
    const own = path.join(folder, String(articles));
    mkdirSync(own);
    const note = (build: string, { seconds, failed }: Cost) =>
      process.stderr.write(`${articles}: ${build}: ${failed === null ? '' : 'failed after '}${seconds.toFixed(1)} s\n`);
    const wanted = { articles, voice, runs: Number(values.runs), only, reader: values.reader, folder: own, note };
    const comparison = await compare(wanted);
    comparisons.push(comparison);
    process.stdout.write(`\n${tableOf(comparison)}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

const ratios = ratiosOf(comparisons);
const peakBytes = values.peak === undefined ? null : Number(values.peak) * 1e9;
const broken = brokenCeilings(comparisons, { growth: Number(values.growth), peakBytes });
process.stdout.write(`\n${ratioTable(ratios)}${broken.map((line) => `\nToo much memory: ${line}.\n`).join('')}`);
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify({ machine, comparisons, ratios, broken }, null, 1)}\n`);
}
const failed = comparisons.some(({ clean, later }) =>
  [clean.warraq?.cost, ...Object.values(later)].some((cost) => cost?.failed),
);
process.exitCode = failed || broken.length > 0 ? 1 : 0;
