import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildReport, nothingRead } from '../archive/report.ts';
import { countReprints } from '../archive/reprints.ts';
import { formatReportPage } from '../exports/report-page.ts';
import { listContent, type Listing } from '../io/content.ts';
import { isFileError, notWritten } from '../io/file-error.ts';
import { holdLock } from '../io/lock.ts';
import { recover, siteFolder, type SiteFolder } from '../io/site-folder.ts';
import { ProblemsError, type Problem } from '../problems/problem.ts';
import type { Report } from '../problems/report.ts';
import { takeIn, type Known } from './intake.ts';
import { readPublished } from './made.ts';
import { makeSite } from './make.ts';
import { open } from './open.ts';
import type { BuildOptions } from './options.ts';
import { openStages, type Progress, type Stages } from './stages.ts';
import { notePublication, recallReport, stampOfInputs } from './unchanged.ts';
import { openWorkers, type Workers } from './workers.ts';

/**
 * Builds the content folder into the output folder. The report says whether the site was published; where it was not, the
 * former one is untouched. Throws only for faults of this program.
 */
export async function build(options: BuildOptions, progress: Progress): Promise<Report> {
  mkdirSync(options.work, { recursive: true });
  const release = holdLock(path.join(options.work, 'lock'));
  const stages = openStages(progress);
  const folder = siteFolder(options.output);
  const workers = openWorkers(options, folder);
  try {
    recover(folder);
    const listing = listContent(options.content);
    const stamp = stampOfInputs(options, listing);
    const known = options.verify ? null : recallReport(options, stamp, listing);
    if (known) sayUnchanged(stages);
    const report = known ?? (await attempt(options, folder, listing, workers, stages));
    writeFileSync(path.join(options.work, 'report.json'), `${JSON.stringify(report, null, 1)}\n`);
    writeFileSync(path.join(options.work, 'report.html'), formatReportPage(report, 'build'));
    if (report.published) notePublication(options, stamp);
    return report;
  } finally {
    await workers.close();
    stages.close();
    release();
  }
}

async function attempt(
  options: BuildOptions,
  folder: SiteFolder,
  listing: Listing,
  workers: Workers,
  stages: Stages,
): Promise<Report> {
  let known: Known = nothingRead;
  try {
    // The first of them is there when something is to be read.
    workers.readers.start();
    const opened = open(options, listing);
    workers.begin(opened);
    const reading = stages.begin('read', 'files', opened.listing.articles.length);
    const taken = await takeIn({ options, opened, workers, reading, tell: (found) => (known = found) });
    reading.end();

    const published = readPublished(options.work, folder.output);
    if (published?.inputs === taken.inputs) {
      taken.keep();
      await taken.look();
      sayUnchanged(stages);
      return buildReport({ ...known, reprints: published.reprints, published: true });
    }
    const reprints = await makeSite({ options, folder, opened, taken, workers, published, stages });
    return buildReport({ ...known, reprints, published: true });
  } catch (error) {
    await workers.close();
    rmSync(folder.staging, { recursive: true, force: true });
    const stopped = problemsOf(error, folder.output);
    return buildReport({
      ...known,
      reprints: countReprints([]),
      balance: { ...known.balance, published: 0 },
      problems: [...new Set([...known.problems, ...stopped])],
      published: false,
    });
  }
}

function sayUnchanged(stages: Stages): void {
  stages.explain([]);
  stages.begin('unchanged').end();
}

function problemsOf(error: unknown, output: string): readonly Problem[] {
  if (error instanceof ProblemsError) return error.problems;
  if (isFileError(error)) return [notWritten(error, output, output)];
  throw error;
}
