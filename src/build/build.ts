import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serialize } from 'node:v8';
import { AddressBook, formatLedger, type Entry } from '../archive/addresses.ts';
import { listedSubjects } from '../archive/catalogue.ts';
import { createLexiconBuilder } from '../archive/lexicon.ts';
import type { ArticleRecord } from '../archive/record.ts';
import { buildReport, nothingRead, type ReportParts } from '../archive/report.ts';
import { countReprints, laterPrintings, Reprints, type Cluster } from '../archive/reprints.ts';
import type { Written } from '../eleventy/plugin.tsx';
import { formatArticlesData } from '../exports/articles-data.ts';
import { formatReportPage } from '../exports/report-page.ts';
import { readLines } from '../io/line-store.ts';
import { holdLock } from '../io/lock.ts';
import { openPool, type Pool } from '../io/pool.ts';
import { openStaging, publish, recover, siteFolder } from '../io/site-folder.ts';
import { Staging } from '../io/staging.ts';
import { urls } from '../pages/urls.ts';
import { effectOf, ProblemsError, type Problem } from '../problems/problem.ts';
import type { Report } from '../problems/report.ts';
import { writeAssets } from './assets.ts';
import { checkSite } from './check.ts';
import type { Described } from './describe.ts';
import { ingest } from './ingest.ts';
import { lookAtDoubts } from './look.ts';
import { nothingLeft, open } from './open.ts';
import type { BuildOptions } from './options.ts';
import { batchesOf, linkVolumes, planVolumes, type PlannedVolume } from './plan.ts';
import type { RenderTask, VolumeTask } from './render.ts';
import type { IndexTask } from './search.ts';
import { stopwatch, type Progress } from './stopwatch.ts';
import type { BuildTasks } from './worker.ts';
import type { Workshop } from './workshop.ts';

/**
 * Builds the content folder into the output folder. The report says whether the site was published; where it was not, the
 * former one is untouched. Throws only for faults of this program.
 */
export async function build(options: BuildOptions, progress: Progress): Promise<Report> {
  mkdirSync(options.work, { recursive: true });
  const release = holdLock(path.join(options.work, 'lock'));
  try {
    recover(siteFolder(options.output));
    const report = await attempt(options, progress);
    writeFileSync(path.join(options.work, 'report.json'), `${JSON.stringify(report, null, 1)}\n`);
    writeFileSync(path.join(options.work, 'report.html'), formatReportPage(report, 'build'));
    return report;
  } finally {
    release();
  }
}

async function attempt(options: BuildOptions, progress: Progress): Promise<Report> {
  const folder = siteFolder(options.output);
  let ingested: Pick<ReportParts, keyof typeof nothingRead> = nothingRead;
  let pool: Pool<BuildTasks> | null = null;
  try {
    const { site, listing, ledger } = open(options);
    const { content, today, jobs } = options;
    const lap = stopwatch(progress);
    const inWork = (name: string) => path.join(options.work, name);
    openStaging(folder);
    const staging = new Staging(folder.staging);
    const workshop: Workshop = { content, staging: staging.root, site, images: listing.images, today };
    pool = openPool<BuildTasks>(new URL('./worker.ts', import.meta.url), jobs, workshop, inWork('worker'));

    const sources = listing.articles.map((article) => article.path.normalize('NFC'));
    const addresses = new AddressBook(ledger, sources, today);
    const lexicon = createLexiconBuilder();
    const { placed, spellings, datesInDoubt, ...known } = await ingest({
      pool,
      listing,
      settings: site.settings,
      store: inWork('articles'),
      addresses,
      learn: (text) => {
        lexicon.add(text);
      },
    });
    ingested = { ...known, looks: [] };
    const found = { ...known, looks: await lookAtDoubts(pool, listing.articles, known.doubts, datesInDoubt) };
    ingested = found;
    stopIf(found.problems.filter((problem) => effectOf(problem) === 'stop'));
    stopIf(found.balance.published === 0 ? [nothingLeft] : []);
    writeFileSync(inWork('lexicon'), serialize(lexicon.build()));
    lap('read');

    const volumes = planVolumes(placed, emptyFolder(inWork('records')));
    const described = await describeAll(pool, volumes, inWork('lexicon'));
    const stops = described.flatMap(({ problems }) => problems);
    stopIf(stops);
    ingested = { ...found, problems: [...found.problems, ...unusedImages(listing.images, described)] };
    const records = volumes.map(({ records: file }) => [...readLines<ArticleRecord>(file)]);
    const inOrder = records.flat().sort((a, b) => (a.url < b.url ? -1 : 1));
    const clusters = clustersOf(records, described);
    staging.write(urls.data, formatArticlesData(inOrder));
    writeAssets(staging);
    lap('describe');

    const index = { volumes, articles: found.balance.published, spellings: spellings.counts, datesInDoubt };
    const written = await renderAndIndex(
      pool,
      planRender(
        linkVolumes(volumes, records, laterPrintings(clusters)),
        listedSubjects(inOrder),
        datesInDoubt,
        clusters,
      ),
      index,
      lap,
    );
    stopIf(checkSite(written, staging));
    lap('check');

    publish(folder, stageLedger(content, addresses.entries()));
    lap('publish');
    return buildReport({ ...ingested, reprints: countReprints(clusters), published: true });
  } catch (error) {
    await pool?.close();
    rmSync(folder.staging, { recursive: true, force: true });
    const stopped = error instanceof ProblemsError ? error.problems : [notWritten(error, folder.output)];
    const problems = [...new Set([...ingested.problems, ...stopped])];
    return buildReport({
      ...ingested,
      reprints: countReprints([]),
      balance: { ...ingested.balance, published: 0 },
      problems,
      published: false,
    });
  } finally {
    await pool?.close();
  }
}

// Articles a worker describes at a time, and pages that one run of Eleventy makes.
const articlesATask = 500;
const articlesARun = 2500;

function describeAll(pool: Pool<BuildTasks>, volumes: readonly PlannedVolume[], lexicon: string) {
  const batches = batchesOf(volumes, articlesATask);
  return Promise.all(batches.map((batch) => pool.run('describe', { volumes: batch, lexicon })));
}

/** The clusters of articles that are printings of one text; records and signatures are by volume, in the same order. */
function clustersOf(
  records: readonly (readonly ArticleRecord[])[],
  described: readonly Described[],
): readonly Cluster[] {
  const reprints = new Reprints();
  described
    .flatMap(({ signatures }) => signatures)
    .forEach((known, volume) => {
      known.forEach((signature, place) => {
        reprints.add(records[volume]![place]!, signature);
      });
    });
  return reprints.clusters();
}

/** The runs of Eleventy that make the site: the lists first, which take longest, then the volumes. */
function planRender(
  volumes: readonly VolumeTask[],
  subjects: readonly string[],
  datesInDoubt: ReadonlySet<string>,
  clusters: readonly Cluster[],
): readonly RenderTask[] {
  return [
    { kind: 'lists', subjects, records: volumes.map(({ records }) => records), clusters },
    ...batchesOf(volumes, articlesARun).map((batch): RenderTask => ({
      kind: 'volumes',
      subjects,
      volumes: batch,
      datesInDoubt,
    })),
  ];
}

async function renderAndIndex(
  pool: Pool<BuildTasks>,
  tasks: readonly RenderTask[],
  index: IndexTask,
  lap: (stage: string) => void,
): Promise<readonly Written[]> {
  const indexed = pool.run('index', index).then(() => {
    lap('index');
  });
  const rendered = Promise.all(tasks.map((task) => pool.run('render', task))).then((written) => {
    lap('render');
    return written;
  });
  const [written] = await Promise.all([rendered, indexed]);
  return written;
}

function emptyFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

function stopIf(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}

/** Writes the ledger beside the one in force, to take its place with the site; nothing where it did not change. */
function stageLedger(content: string, entries: readonly Entry[]): readonly (readonly [string, string])[] {
  const final = path.join(content, 'addresses.ndjson');
  const text = formatLedger(entries);
  if (existsSync(final) && readFileSync(final, 'utf8') === text) return [];
  const staged = path.join(content, '.addresses.ndjson.next');
  writeFileSync(staged, text);
  return [[staged, final]];
}

/** A full disk, a read-only folder and their like as a problem; every other error is a fault of this program, and goes on. */
function notWritten(error: unknown, output: string): Problem {
  if (!(error instanceof Error && 'syscall' in error && 'path' in error)) throw error;
  return {
    code: 'not-written',
    file: String(error.path),
    line: null,
    found: error.message,
    expected: 'a folder that can be written, and room on the disk',
    hint: `free some room or change its permissions, then build again; ${output} is as it was`,
  };
}

function unusedImages(images: readonly string[], described: readonly Described[]): readonly Problem[] {
  const shown = new Set(described.flatMap((part) => part.shown));
  return images
    .map((file) => file.normalize('NFC'))
    .filter((file) => !shown.has(file))
    .map((file) => ({
      code: 'unused-image',
      file,
      line: null,
      found: 'an image that no published article shows',
      expected: 'an article that names it',
      hint: `in the article, as Markdown: ![caption](${file.split('/').at(-1) ?? file})`,
    }));
}
