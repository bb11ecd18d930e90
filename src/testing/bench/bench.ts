import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../run-cli.ts';
import { writeCorpus } from './corpus.ts';
import { measureIngest } from './ingest.ts';
import { measure, type Cost } from './measure.ts';
import { measureStock, writeStockProject } from './stock.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '5000' },
    from: { type: 'string' },
    runs: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    ingest: { type: 'boolean', default: false },
  },
});

if (values.ingest) {
  process.stdout.write(measureIngest(Number(values.articles), values.from ?? null));
  process.exit();
}

const folder = mkdtempSync(path.join(tmpdir(), 'warraq-bench-'));
const source = values.from === undefined ? path.join(folder, 'source') : path.resolve(values.from);
if (values.from === undefined) writeCorpus(source, Number(values.articles));

/** Runs both, one after the other, several times, and keeps the median of each by seconds. Nothing is deleted on the way: a file system may take its time over that. */
const warraqRuns: Cost[] = [];
const stockRuns: { eleventy: Cost; pagefind: Cost; total: Cost }[] = [];
for (let run = 0; run < Number(values.runs); run++) {
  cpSync(source, contentOf(run), { recursive: true, filter: (file) => !isMade(path.relative(source, file)) });
  warraqRuns.push(await measureBuild(run));
  const project = path.join(folder, `stock-${run}`);
  mkdirSync(project);
  writeStockProject(contentOf(run), project);
  const { eleventy, pagefind } = await measureStock(project);
  stockRuns.push({ eleventy, pagefind, total: sumOf(eleventy, pagefind) });
}
const { balance } = JSON.parse(readFileSync(path.join(folder, 'run-0/.warraq/report.json'), 'utf8')) as {
  balance: { published: number };
};
const again = await measureBuild(0);
writeFileSync(
  path.join(contentOf(0), 'one-more.txt'),
  'العنوان: خبر جديد\n\nوصل القطار إلى المدينة صباح اليوم بعد طول انتظار.\n',
);
const oneMore = await measureBuild(0);
const warraq = median(warraqRuns, (cost) => cost.seconds);
const stock = median(stockRuns, ({ total }) => total.seconds);

const result = {
  machine: `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
  articles: balance.published,
  files: { warraq: countFiles(path.join(folder, 'run-0/dist')), stock: countFiles(path.join(folder, 'stock-0/_site')) },
  warraq,
  again,
  oneMore,
  stock,
  ratio: warraq.seconds / stock.total.seconds,
};
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : tableOf());
rmSync(folder, { recursive: true });

function contentOf(run: number): string {
  return path.join(folder, `run-${run}`, 'content');
}

// What a build writes among its inputs: a clean build begins without it.
function isMade(file: string): boolean {
  return file === 'addresses.ndjson' || file === 'lexicon.tsv';
}

function measureBuild(run: number): Promise<Cost> {
  return measure(
    process.execPath,
    [path.join(projectRoot, 'src/cli/warraq.mjs'), 'build'],
    path.dirname(contentOf(run)),
  );
}

function sumOf(a: Cost, b: Cost): Cost {
  const peaks = [a.peakBytes, b.peakBytes].filter((bytes) => bytes !== null);
  return { seconds: a.seconds + b.seconds, peakBytes: peaks.length === 0 ? null : Math.max(...peaks) };
}

function median<T>(runs: readonly T[], by: (run: T) => number): T {
  return [...runs].sort((a, b) => by(a) - by(b))[Math.floor((runs.length - 1) / 2)]!;
}

function countFiles(root: string): number {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => statSync(path.join(root, name)).isFile()).length;
}

function tableOf(): string {
  const row = (name: string, cost: Cost, files: number | null) => {
    const peak = cost.peakBytes === null ? '–' : `${(cost.peakBytes / 2 ** 30).toFixed(2)} GiB`;
    return `| ${name} | ${cost.seconds.toFixed(1)} s | ${peak} | ${files ?? ''} |\n`;
  };
  return [
    `${result.articles} articles; ${result.machine}\n\n`,
    '| build | time | peak memory of all processes | files |\n| --- | --- | --- | --- |\n',
    row('Warraq, clean', warraq, result.files.warraq),
    row('– again, nothing changed', again, null),
    row('– again, one article added', oneMore, null),
    row('stock Eleventy + Pagefind', stock.total, result.files.stock),
    row('– of which Eleventy', stock.eleventy, null),
    row('– of which Pagefind', stock.pagefind, null),
    `\nWarraq's time is ${result.ratio.toFixed(2)} of the stock pair's.\n`,
  ].join('');
}
