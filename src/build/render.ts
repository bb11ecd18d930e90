import type { ArticleRecord } from '../archive/record.ts';
import { renderPages } from '../eleventy/run.ts';
import { Staging } from '../io/staging.ts';
import type { AnyPage } from '../pages/any-page.ts';
import type { ListedArticles } from '../pages/listing.ts';
import { buildReprintsPage } from '../pages/reprints.ts';
import type { Site } from '../pages/site.ts';
import { termPages } from '../pages/term.ts';
import { articlePages, volumeLists, type Filed } from '../pages/volume.ts';
import type { Problem } from '../problems/problem.ts';
import { writeBeside } from './write-beside.ts';
import { createRecordReader, type RecordFile } from './described-part.ts';
import { readFiled } from './read-filed.ts';
import { withImagesPlaced } from './images.ts';
import { writeLinks, type Made } from './made.ts';
import { madeFiles } from './offline.ts';
import type { Job, Unit } from './units.ts';
import type { Workshop } from './workshop.ts';

/** Units for one run of Eleventy. */
export interface RenderTask {
  readonly units: readonly Unit[];
  /** Slugs of the subjects that have a page of their own. */
  readonly subjects: Site['subjects'];
  /** Folders where dates of numbers may stand in either order. */
  readonly datesInDoubt: ReadonlySet<string>;
  /** The files of the catalogue's records, with the number of their first articles. */
  readonly records: readonly RecordFile[];
}

/** What came of a task. */
interface Rendered {
  readonly made: readonly Made[];
  readonly problems: readonly Problem[];
}

type Pages = ReadonlyMap<string, () => AnyPage>;

/** Makes the pages of units, and writes them into the staging folder with the originals and images of their articles. */
export async function render(workshop: Workshop, task: RenderTask): Promise<Rendered> {
  const site = { ...workshop.site, subjects: task.subjects };
  const recordsOf = createRecordReader(task.records);
  const problems: Problem[] = [];
  const units = task.units.map((unit) => {
    const filed = unit.job.kind === 'part' ? [...readFiled(unit.job.part, task.datesInDoubt)] : [];
    const beside = new Staging(workshop.staging);
    if (unit.job.kind === 'part') problems.push(...writeBeside(workshop, unit.job.part.placed, filed, beside));
    return { unit, pages: pagesOf(site, unit.job, filed, recordsOf), beside };
  });
  const written = await renderPages(new Map(units.flatMap(({ pages }) => [...pages])), workshop.staging);
  const made = units.map(({ unit: { name, key }, pages, beside }): Made => {
    const files = [...pages.keys(), ...beside.files];
    const own = new Set(files);
    const links = new Set([...pages.keys()].flatMap((page) => [...(written.get(page) ?? [])]));
    return {
      name,
      key,
      files: madeFiles(workshop.staging, files),
      links: writeLinks([...links].filter((link) => !own.has(link))),
    };
  });
  return { made, problems };
}

function pagesOf(
  site: Site,
  job: Job,
  filed: readonly Filed[],
  recordsOf: (articles: Int32Array) => readonly ArticleRecord[],
): Pages {
  const listOf = (articles: Int32Array): ListedArticles => ({
    size: articles.length,
    slice: (from, to) => recordsOf(articles.subarray(from, to)),
  });
  switch (job.kind) {
    case 'part':
      return articlePages(site, filed.map(withImagesPlaced), job.around, job.reprints);
    case 'volume':
      return volumeLists(site, job.volume, listOf(job.articles));
    case 'term':
      return new Map(termPages(site, { ...job.term, articles: listOf(job.articles), years: job.years }));
    case 'reprints': {
      const page = buildReprintsPage(site, recordsOf(job.articles));
      return new Map([[page.path, () => page]]);
    }
    case 'page':
      return new Map([[job.page.path, () => job.page]]);
  }
}
