import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AddressBook, formatLedger } from '../archive/addresses.ts';
import { listedSubjects } from '../archive/catalogue.ts';
import { createLexiconBuilder } from '../archive/lexicon.ts';
import { formatLexicon, lexiconFile } from '../archive/lexicon-text.ts';
import type { ArticleRecord } from '../archive/record.ts';
import { buildReport, nothingRead, type ReportParts } from '../archive/report.ts';
import { countReprints, laterPrintings, Reprints, type Cluster } from '../archive/reprints.ts';
import type { Written } from '../eleventy/plugin.tsx';
import { formatArticlesData } from '../exports/articles-data.ts';
import { formatSuggestions } from '../exports/suggestions.ts';
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
import type { Described, DescribedPart } from './describe.ts';
import { ingest } from './ingest.ts';
import { outgrown } from './learn.ts';
import { lookAtDoubts } from './look.ts';
import { writeOffline } from './offline.ts';
import { nothingLeft, open } from './open.ts';
import type { BuildOptions } from './options.ts';
import { batchesOf, linkVolumes, planVolumes, sizeOf } from './plan.ts';
import { keyOfInputs, notePublished, reportOfPublished } from './published.ts';
import type { RenderTask, VolumeTask } from './render.ts';
import { writeScripts } from './scripts.ts';
import type { SearchTasks } from './indexer.ts';
import type { SearchStart } from './search.ts';
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

/** What is known of the archive, also when a build ends early. */
type Known = Pick<ReportParts, keyof typeof nothingRead>;

async function attempt(options: BuildOptions, progress: Progress): Promise<Report> {
  const folder = siteFolder(options.output);
  let ingested: Known = nothingRead;
  let pool: Pool<BuildTasks> | null = null;
  let search: Pool<SearchTasks> | null = null;
  const close = () => Promise.all([pool?.close(), search?.close()]);
  try {
    const { site, listing, ledger, lexicon } = open(options);
    const { content, today, jobs } = options;
    const lap = stopwatch(progress);
    const inWork = (name: string) => path.join(options.work, name);
    openStaging(folder);
    const staging = new Staging(folder.staging);
    const workshop: Workshop = { content, staging: staging.root, site, images: listing.images, today };
    pool = openPool<BuildTasks>(new URL('./worker.ts', import.meta.url), jobs, workshop, inWork('worker'));
    search = openPool<SearchTasks>(new URL('./indexer.ts', import.meta.url), 1, workshop, inWork('indexer'));

    const sources = listing.articles.map((article) => article.path.normalize('NFC'));
    const addresses = new AddressBook(ledger, sources, today);
    const learner = lexicon ? null : createLexiconBuilder();
    const { placed, spellings, datesInDoubt, ...known } = await ingest({
      pool,
      listing,
      settings: site.settings,
      store: inWork('articles'),
      addresses,
      learn: learner,
    });
    ingested = { ...known, looks: [] };
    const found = { ...known, looks: await lookAtDoubts(pool, listing.articles, known.doubts, datesInDoubt) };
    ingested = found;
    stopIf(found.problems.filter((problem) => effectOf(problem) === 'stop'));
    stopIf(found.balance.published === 0 ? [nothingLeft] : []);
    const taught = lexicon ?? learner!.build();
    const withNotices = (of: Known, unusedImages: readonly Problem[]) => ({
      ...of,
      problems: [...of.problems, ...unusedImages, ...outgrown(taught, of.balance.published)],
    });
    const lexiconText = lexicon ? readFileSync(path.join(content, lexiconFile), 'utf8') : formatLexicon(taught);
    writeFileSync(inWork(lexiconFile), lexiconText);
    lap('read');

    const ledgerText = formatLedger(addresses.entries());
    const inputs = { content, site, images: listing.images, ledger: ledgerText, lexicon: lexiconText, placed };
    const key = keyOfInputs(inputs);
    const former = reportOfPublished(options.work, folder.output, key);
    if (former) {
      rmSync(folder.staging, { recursive: true, force: true });
      lap('unchanged');
      return buildReport({ ...withNotices(found, former.unusedImages), reprints: former.reprints, published: true });
    }
    const volumes = planVolumes(placed, emptyFolder(inWork('records')));
    const start = { articles: found.balance.published, spellings: spellings.counts, datesInDoubt };
    const { described, indexed } = await describeAndIndex(
      { pool, search },
      volumes.flatMap(({ parts }) => parts),
      inWork(lexiconFile),
      start,
    );
    const stops = described.flatMap(({ problems }) => problems);
    stopIf(stops);
    const unused = unusedImages(listing.images, described);
    ingested = withNotices(found, unused);
    const records = volumes.map(({ parts }) => parts.flatMap((part) => [...readLines<ArticleRecord>(part.records)]));
    const inOrder = records.flat().sort((a, b) => (a.url < b.url ? -1 : 1));
    const clusters = clustersOf(records, described);
    const subjects = listedSubjects(inOrder);
    staging.write(urls.data, formatArticlesData(inOrder));
    staging.write(urls.suggestions, formatSuggestions(inOrder, site.settings.sections, subjects));
    writeAssets(staging, site);
    await writeScripts(staging, site);
    lap('describe');

    const tasks = planRender(linkVolumes(volumes, records, laterPrintings(clusters)), subjects, datesInDoubt, clusters);
    const written = await renderWhile(indexed, pool, tasks, lap);
    await writeOffline(staging);
    stopIf(checkSite(written, staging));
    lap('check');

    publish(folder, [
      ...stageInput(content, 'addresses.ndjson', ledgerText),
      ...stageInput(content, lexiconFile, lexiconText),
    ]);
    const reprints = countReprints(clusters);
    notePublished(options.work, folder.output, key, { reprints, unusedImages: unused });
    lap('publish');
    return buildReport({ ...ingested, reprints, published: true });
  } catch (error) {
    await close();
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
    await close();
  }
}

// Articles a worker describes at a time, and pages that one run of Eleventy makes.
const articlesATask = 500;
const articlesARun = 2500;

/** Has the parts of all volumes described, and each batch indexed as soon as it and those before it are; `indexed` is fulfilled when the index is written. */
async function describeAndIndex(
  { pool, search }: { readonly pool: Pool<BuildTasks>; readonly search: Pool<SearchTasks> },
  parts: readonly DescribedPart[],
  lexicon: string,
  start: SearchStart,
): Promise<{ readonly described: readonly Described[]; readonly indexed: Promise<void> }> {
  const batches = batchesOf(parts, (part) => part.placed.length, articlesATask).map((batch) => ({
    batch,
    described: pool.run('describe', { parts: batch, lexicon }),
  }));
  let indexed = search.run('beginSearch', start);
  for (const { batch, described } of batches) {
    indexed = Promise.all([indexed, described]).then(() => search.run('addToSearch', batch));
  }
  indexed = indexed.then(() => search.run('finishSearch', undefined));
  // What fails is told where it is waited for.
  indexed.catch(() => undefined);
  return { described: await Promise.all(batches.map(({ described }) => described)), indexed };
}

/** The clusters of articles that are printings of one text; records are by volume, signatures by part, both in order. */
function clustersOf(
  records: readonly (readonly ArticleRecord[])[],
  described: readonly Described[],
): readonly Cluster[] {
  const reprints = new Reprints();
  const signatures = described.flatMap((batch) => batch.signatures.flat());
  records.flat().forEach((record, place) => {
    reprints.add(record, signatures[place] ?? null);
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
    { kind: 'lists', subjects, records: volumes.flatMap(({ parts }) => parts.map(({ records }) => records)), clusters },
    ...batchesOf(volumes, ({ parts }) => sizeOf(parts), articlesARun).map((batch): RenderTask => ({
      kind: 'volumes',
      subjects,
      volumes: batch,
      datesInDoubt,
    })),
  ];
}

async function renderWhile(
  indexed: Promise<void>,
  pool: Pool<BuildTasks>,
  tasks: readonly RenderTask[],
  lap: (stage: string) => void,
): Promise<readonly Written[]> {
  const rendered = Promise.all(tasks.map((task) => pool.run('render', task))).then((written) => {
    lap('render');
    return written;
  });
  const [written] = await Promise.all([
    rendered,
    indexed.then(() => {
      lap('index');
    }),
  ]);
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

/** Writes a file that the build keeps among its inputs beside the one in force, to take its place with the site; nothing where it did not change. */
function stageInput(content: string, name: string, text: string): readonly (readonly [string, string])[] {
  const final = path.join(content, name);
  if (existsSync(final) && readFileSync(final, 'utf8') === text) return [];
  const staged = path.join(content, `.${name}.next`);
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
