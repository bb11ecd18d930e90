import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildReport, nothingRead } from '../archive/report.ts';
import { countReprints } from '../archive/reprints.ts';
import { formatReportPage } from '../exports/report-page.ts';
import { listContent, type Listing } from '../io/content.ts';
import { isFileError, isLost, notWritten } from '../io/file-error.ts';
import { holdFolder } from '../io/lock.ts';
import { recover, siteFolder, type SiteFolder } from '../io/site-folder.ts';
import { ProblemsError, type Problem } from '../problems/problem.ts';
import type { Report } from '../problems/report.ts';
import { takeIn, type Known } from './intake.ts';
import { readPublished } from './made.ts';
import { makeSite } from './make-site.ts';
import { withoutDamage } from './without-damage.ts';
import { open } from './open.ts';
import type { BuildOptions } from './options.ts';
import { placeInput } from './own-inputs.ts';
import { standsIn } from './standing.ts';
import { openStages, type Progress, type Stages } from './stages.ts';
import { notePublication, recallReport, stampOfInputs } from './unchanged.ts';
import { openWorkers, type Workers } from './workers.ts';

/**
 * Builds the content folder into the output folder. The report says whether the site was published; where it was not, the
 * former one is untouched. Throws only for faults of this program.
 */
export async function build(options: BuildOptions, progress: Progress): Promise<Report> {
  const release = holdFolder(options.work);
  const folder = siteFolder(options.output);
  try {
    recover(folder);
    return await withoutDamage(options.work, (told) => buildOnce(options, folder, progress, told));
  } finally {
    release();
  }
}

/** `told` is what the report says beside what is found. */
async function buildOnce(
  options: BuildOptions,
  folder: SiteFolder,
  progress: Progress,
  told: readonly Problem[],
): Promise<Report> {
  const stages = openStages(progress);
  const workers = openWorkers(options, folder);
  try {
    const listing = listContent(options.content);
    const stamp = stampOfInputs(options, listing);
    const known = options.verify ? null : recallReport(options, stamp, listing);
    if (known) sayUnchanged(stages);
    const report = known ?? (await attempt(options, folder, listing, workers, stages, told));
    writeFileSync(path.join(options.work, 'report.json'), `${JSON.stringify(report, null, 1)}\n`);
    writeFileSync(path.join(options.work, 'report.html'), formatReportPage(report, 'build'));
    if (report.published) notePublication(options, stamp);
    return report;
  } finally {
    await workers.close();
    stages.close();
  }
}

async function attempt(
  options: BuildOptions,
  folder: SiteFolder,
  listing: Listing,
  workers: Workers,
  stages: Stages,
  told: readonly Problem[],
): Promise<Report> {
  let known: Known = { ...nothingRead, problems: told };
  const tell = (found: Known) => (known = { ...found, problems: [...told, ...found.problems] });
  try {
    // The first of them is there when something is to be read.
    workers.readers.start();
    const opened = open(options, listing);
    workers.begin(opened);
    const reading = stages.begin('read', 'files', opened.listing.articles.length);
    const taken = await takeIn({ options, opened, workers, reading, tell });
    reading.end();

    const published = readPublished(options.work, folder.output);
    const stands = standsIn(published && folder.output, options.verify ? opened.ledger : null);
    if (published?.inputs === taken.inputs && [...published.units.values()].every(stands)) {
      taken.keep();
      // One that was lost is none the less wanted by the next build.
      taken.ownInputs.forEach(placeInput);
      await taken.look();
      sayUnchanged(stages);
      return buildReport({ ...known, reprints: published.reprints, published: true });
    }
    const { reprints, gone } = await makeSite({ options, folder, opened, taken, workers, published, stands, stages });
    return buildReport({ ...known, problems: [...known.problems, ...gone], reprints, published: true });
  } catch (error) {
    await workers.close();
    rmSync(folder.staging, { recursive: true, force: true });
    const stopped = problemsOf(error, options.work, folder.output);
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

function problemsOf(error: unknown, work: string, output: string): readonly Problem[] {
  if (error instanceof ProblemsError) return error.problems;
  if (isFileError(error) && !isLost(error, work)) return [notWritten(error, output, output)];
  throw error;
}
