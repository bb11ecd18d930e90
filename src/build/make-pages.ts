import { setImmediate } from 'node:timers/promises';
import { clustersOf, countReprints, printingOrder, type Cluster } from '../archive/reprints.ts';
import { giveBackMemory } from '../io/give-back-memory.ts';
import type { SiteFolder } from '../io/site-folder.ts';
import type { Problem } from '../problems/problem.ts';
import type { Report } from '../problems/report.ts';
import { batchesOf } from './batches.ts';
import { recordFilesOf, type Catalogue } from './catalogue.ts';
import { imageFilesOf } from './images.ts';
import type { Taken } from './intake.ts';
import { makeFiles, planFiles } from './make-files.ts';
import { unitsOf, type PlannedSearch } from './make-search.ts';
import type { NextSite } from './next-site.ts';
import type { Opened } from './open.ts';
import type { BuildOptions } from './options.ts';
import type { Stage, Stages } from './stages.ts';
import { planArticles, planLists, type Unit, type Wanted } from './units.ts';
import type { Workers } from './workers.ts';

/** A build at the time when its pages are made. */
export interface PageParts {
  readonly options: BuildOptions;
  readonly folder: SiteFolder;
  readonly opened: Opened;
  readonly taken: Taken;
  readonly workers: Workers;
  readonly stages: Stages;
}

interface MadePages {
  readonly reprints: Report['reprints'];
  /** What is still to be made: it comes last. */
  readonly inventory: Wanted;
  /** What stops the build. */
  readonly problems: readonly Problem[];
}

// Pages that one run of Eleventy makes: more take no less time, but a run holds all of them.
const pagesARun = 500;
// Pages that take longer than what else is to be done.
const manyPages = 1250;
// Records of a list that weigh as much as a page: a run holds the text of all that it makes.
const recordsAPage = 20;

/** Plans all that the site has beside its search, and makes what is stale of it but for the inventory. */
export async function makePages(
  next: NextSite,
  search: PlannedSearch,
  catalogue: Catalogue,
  { options, folder, opened, taken, workers, stages }: PageParts,
): Promise<MadePages> {
  const coming = findClusters(catalogue, workers);
  const looked = coming.then(taken.look).then(() => workers.readers.close());
  // What fails is told where it is waited for.
  looked.catch(() => undefined);
  const ofSearch = next.reasons(unitsOf(search));
  // Lets the indexers be told first: planning holds this process up.
  await setImmediate();
  const { site, terms, newest, units: lists } = planLists(opened.site, catalogue);
  next.want(lists);
  const ofLists = next.reasons(lists);
  const rendering = stages.begin('render', 'pages', 0);
  const renderAll = (units: readonly Unit[]) => render(next, units, { site, catalogue, taken, workers }, rendering);
  const areMany = (units: readonly Unit[]) => pagesOf(next.stale(units)) >= manyPages;
  // They take longest; and the printings of a text may still be looked for. Few wait for the articles' pages, to be made with them in one run.
  const early = areMany(lists) ? lists : [];
  const listed = renderAll(early);
  listed.catch(() => undefined);
  const clusters = await coming;
  const images = imageFilesOf(options.content, opened.listing.images);
  const { datesInDoubt } = taken;
  const articles = planArticles({ site, terms, images, catalogue, clusters, datesInDoubt });
  const others = [...lists, ...articles, ...unitsOf(search)];
  const { files, inventory } = planFiles({ work: options.work, site, catalogue, terms, newest, others });
  next.want([...articles, ...files, inventory]);
  next.wantNoMore();
  const ofOthers = next.reasons([...articles, ...files, inventory]);
  stages.explain([...taken.readAnew(), ...ofSearch, ...ofLists, ...ofOthers]);
  const late = early.length > 0 ? articles : [...lists, ...articles];
  const isLong = early.length > 0 || areMany(late);
  const [problems] = await Promise.all([
    Promise.all([listed, renderAll(late)]).finally(() => workers.renderers.close()),
    looked,
    makeFiles(next, files, folder.staging).then(() => {
      catalogue.forget();
      // The memory that planning took is wanted by those that are at the pages for a while: first what is no longer used, which is most of it, makes room.
      if (!isLong) return;
      giveBackMemory({ compact: false });
      giveBackMemory({ compact: true });
    }),
  ]);
  rendering.end();
  return { reprints: countReprints(clusters), inventory, problems: problems.flat() };
}

/** The articles that are printings of one text, found by the last of those that read. */
function findClusters({ articles, parts }: Catalogue, { readers }: Workers): Promise<readonly Cluster[]> {
  const order = printingOrder(articles);
  const signed = parts.map(({ part: { signatures } }) => ({ signatures }));
  const clusters = readers
    .run('findReprints', { parts: signed, order })
    .then((earlier) => clustersOf(articles, order, earlier));
  // What fails is told where it is waited for.
  clusters.catch(() => undefined);
  return clusters;
}

interface RenderParts extends Pick<PageParts, 'taken' | 'workers'> {
  readonly site: Opened['site'];
  readonly catalogue: Catalogue;
}

/** Has those of the units rendered that are stale. */
async function render(
  next: NextSite,
  units: readonly Unit[],
  { site, catalogue, taken, workers }: RenderParts,
  stage: Stage,
): Promise<readonly Problem[]> {
  const { datesInDoubt } = taken;
  const records = recordFilesOf(catalogue);
  const stale = next.stale(units);
  stage.expect(pagesOf(stale));
  const problems: Problem[] = [];
  // A second process takes longer to start than to make a few.
  const mostARun = pagesOf(stale) >= manyPages ? pagesARun : Infinity;
  await Promise.all(
    batchesOf(stale, mostARun, weightOf).map(async (batch) => {
      const task = { units: batch, subjects: site.subjects, datesInDoubt, records };
      const rendered = await stage.count(workers.renderers.run('render', task), pagesOf(batch));
      problems.push(...rendered.problems);
      next.add(rendered.made);
    }),
  );
  return problems;
}

const pagesOf = (units: readonly Unit[]) => units.reduce((sum, { size }) => sum + size, 0);

function weightOf({ job, size }: Unit): number {
  return 'articles' in job ? Math.max(size, job.articles.length / recordsAPage) : size;
}
