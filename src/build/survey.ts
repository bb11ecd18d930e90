import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { AddressBook } from '../archive/addresses.ts';
import { shortHash } from '../archive/hash.ts';
import { buildReport, nothingRead, type ReportParts } from '../archive/report.ts';
import { holdFolder } from '../io/lock.ts';
import type { Pool } from '../io/pool.ts';
import { effectOf, ProblemsError, type Problem } from '../problems/problem.ts';
import type { Look, Report } from '../problems/report.ts';
import { ingest } from './ingest.ts';
import { lookAgain, lookAtDoubts } from './look.ts';
import { withoutDamage } from './without-damage.ts';
import { nothingLeft, open } from './open.ts';
import type { BuildOptions } from './options.ts';
import type { ReaderTasks } from './reader-process.ts';
import { openReaders } from './workers.ts';
import type { Workshop } from './workshop.ts';

/** What to read, and how many articles to show as a sample; the same seed and content give the same sample. */
interface SurveyOptions extends Omit<BuildOptions, 'output' | 'baseUrl' | 'verify'> {
  readonly sample: number;
  readonly seed: number;
}

/** What a build would understand of the content folder. */
export interface Survey {
  /** As of a build that publishes nothing; its balance counts as published what could be. */
  readonly report: Report;
  /** False where a problem would stop the build. */
  readonly publishable: boolean;
  readonly sample: readonly Look[];
}

/**
 * Reads all of the content as a build does, and publishes nothing: only the working folder is written to, where the next build finds what was read. What shows itself only when pages are
 * made (a broken link, a full disk) is the build's to find.
 */
export async function survey(options: SurveyOptions): Promise<Survey> {
  const release = holdFolder(options.work);
  try {
    return await withoutDamage(options.work, (told) => attempt(options, path.join(options.work, 'check'), told));
  } finally {
    rmSync(path.join(options.work, 'check'), { recursive: true, force: true });
    release();
  }
}

async function attempt(options: SurveyOptions, work: string, before: readonly Problem[]): Promise<Survey> {
  const { content, today, jobs } = options;
  let pool: Pool<ReaderTasks> | null = null;
  try {
    const { site, listing, ledger } = open({ content, work: options.work, baseUrl: null });
    mkdirSync(work, { recursive: true });
    const staging = path.join(work, 'site');
    const workshop: Workshop = { content, staging, site, images: listing.images, lexicon: null, today };
    pool = openReaders(workshop, jobs, work);
    const { keep, placed, datesInDoubt, evidence, balance, files, held, doubts, problems } = await ingest({
      pool,
      listing,
      settings: site.settings,
      store: path.join(options.work, 'articles'),
      verify: false,
      addresses: new AddressBook(ledger, today),
      learn: null,
      stage: null,
    });
    keep();
    const readable = [...placed.values()].flatMap((volume) => volume.map(({ source }) => source));
    const look = (chosen: readonly string[]) => lookAgain(pool!, listing.articles, chosen, datesInDoubt);
    const looks = await lookAtDoubts(pool, listing.articles, doubts, datesInDoubt);
    const told = [...before, ...problems, ...(balance.published === 0 ? [nothingLeft] : [])];
    const parts = { evidence, balance, files, held, doubts, looks, problems: told };
    return surveyOf(parts, await look(sampleOf(readable, options.sample, options.seed)));
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return surveyOf({ ...nothingRead, problems: error.problems }, []);
  } finally {
    await pool?.close();
  }
}

function surveyOf(parts: Omit<ReportParts, 'published' | 'reprints'>, sample: readonly Look[]): Survey {
  const report = buildReport({ ...parts, reprints: { clusters: 0, articles: 0 }, published: false });
  return { report, publishable: !report.problems.some((problem) => effectOf(problem) === 'stop'), sample };
}

/** So many of the articles, drawn by the seed: the same ones whatever their order, and mostly the same when articles are added. */
export function sampleOf(sources: readonly string[], size: number, seed: number): readonly string[] {
  const drawn = sources.map((source) => ({ source, lot: shortHash(`${seed} ${source}`) }));
  return drawn
    .sort((a, b) => (a.lot < b.lot || (a.lot === b.lot && a.source < b.source) ? -1 : 1))
    .slice(0, size)
    .map(({ source }) => source);
}
