import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ArticleText } from '../archive/lexicon.ts';
import { openThread } from '../io/thread.ts';
import type { SubjectsQuestion } from './subjects-thread.ts';
import { listedSubjects } from '../archive/catalogue.ts';
import { countReprints } from '../archive/reprints.ts';
import { AddressBook, formatLedger, type Entry } from '../archive/addresses.ts';
import { formatArticlesData } from '../exports/articles-data.ts';
import { holdLock } from '../io/lock.ts';
import { openStaging, publish, recover, siteFolder } from '../io/site-folder.ts';
import { Staging } from '../io/staging.ts';
import { VolumeStore } from '../io/volume-store.ts';
import { urls } from '../pages/urls.ts';
import type { Filed } from '../pages/volume.ts';
import { effectOf, ProblemsError, type Problem } from '../problems/problem.ts';
import { buildReport, formatReportHtml, type Report } from '../problems/report.ts';
import { openIndex, type Indexer } from '../search/index.ts';
import { writeAssets } from './assets.ts';
import { checkSite } from './check.ts';
import { describe } from './describe.ts';
import { ingest, type Ingested, type Placed } from './ingest.ts';
import { open } from './open.ts';
import type { BuildOptions } from './options.ts';
import { planJobs } from './plan.ts';
import { writeSearch } from './search.ts';
import { stopwatch, type Progress } from './stopwatch.ts';
import { runJobs } from './workers.ts';
import type { Job } from './job.ts';
import type { Written } from '../eleventy/plugin.tsx';

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
    writeFileSync(path.join(options.work, 'report.html'), formatReportHtml(report));
    return report;
  } finally {
    release();
  }
}

/** What is known of the archive when a build ends early. */
const nothing: Pick<Ingested, 'balance' | 'held' | 'doubts' | 'problems'> = {
  balance: { read: 0, published: 0, drafts: 0, quarantined: 0 },
  held: [],
  doubts: [],
  problems: [],
};

/** What works beside this thread while a build runs; each is closed whatever happens. */
class Helpers {
  readonly staging: Staging;
  readonly subjects = openThread<SubjectsQuestion, readonly string[]>(new URL('./subjects-thread.ts', import.meta.url));
  indexer: Indexer | null = null;

  constructor(staging: string) {
    this.staging = new Staging(staging);
  }

  async close(): Promise<void> {
    await Promise.all([this.staging.close(), this.subjects.close(), this.indexer?.close()]);
  }
}

async function attempt(options: BuildOptions, progress: Progress): Promise<Report> {
  const folder = siteFolder(options.output);
  let ingested = nothing;
  let helpers: Helpers | null = null;
  try {
    const { site, listing, ledger } = open(options);
    const { settings } = site;
    const { today } = options;
    const lap = stopwatch(progress);
    openStaging(folder);
    helpers = new Helpers(folder.staging);
    const { staging, subjects } = helpers;
    const volumes = new VolumeStore<Placed>(path.join(options.work, 'placed'));
    const sources = listing.articles.map((article) => article.path.normalize('NFC'));
    const addresses = new AddressBook(ledger, sources, today);
    const learn = (text: ArticleText) => subjects.ask({ kind: 'learn', text });
    const { spellings, ...found } = await ingest({ listing, settings, addresses, volumes, staging, learn, today });
    ingested = found;
    stopIf(found.problems.filter((problem) => effectOf(problem) === 'stop'));
    stopIf(found.balance.published === 0 ? [nothingLeft] : []);
    lap('read');

    const indexer = await openIndex(found.balance.published);
    helpers.indexer = indexer;
    const filed = new VolumeStore<Filed>(path.join(options.work, 'volumes'));
    const infer = (text: ArticleText) => subjects.ask({ kind: 'infer', text });
    const { records, clusters } = await describe(site, volumes, filed, { infer, indexer, spellings });
    staging.write(urls.data, formatArticlesData(records));
    writeAssets(staging);
    lap('describe');

    const listed = { ...site, subjects: listedSubjects(records) };
    const jobs = planJobs(listed, records, clusters, filed, { output: staging.root, work: options.work });
    const written = await renderAndIndex(options, jobs, writeSearch(indexer, site, staging), lap);
    await staging.flush();
    stopIf(checkSite(written, staging));
    lap('check');

    publish(folder, stageLedger(options.content, addresses.entries()));
    lap('publish');
    return buildReport({ ...found, reprints: countReprints(clusters), published: true });
  } catch (error) {
    await helpers?.close();
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
    await helpers?.close();
  }
}

/** Waits for both; where one fails the other is not left to write into a folder that is gone. */
async function renderAndIndex(
  { jobs: count, work }: BuildOptions,
  jobs: readonly Job[],
  index: Promise<void>,
  lap: (stage: string) => void,
): Promise<readonly Written[]> {
  const abort = new AbortController();
  const render = runJobs(jobs, count, work, abort.signal);
  const stages = [
    render.finally(() => {
      lap('render');
    }),
    index.finally(() => {
      lap('index');
    }),
  ];
  const ends = await Promise.allSettled(
    stages.map((stage) =>
      stage.catch((error: unknown) => {
        abort.abort();
        throw error;
      }),
    ),
  );
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return render;
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

const nothingLeft: Problem = {
  code: 'no-articles',
  file: '.',
  line: null,
  found: 'no article that can be published: all are drafts or set aside',
  expected: 'at least one article that can be read',
  hint: 'mend the files listed above',
};

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
