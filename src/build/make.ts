import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { goneAddresses } from '../archive/addresses.ts';
import { clustersOf, countReprints, printingOrder, type Cluster } from '../archive/reprints.ts';
import { giveBackMemory } from '../io/give-back-memory.ts';
import type { SiteFolder } from '../io/site-folder.ts';
import { stopIf, type Problem } from '../problems/problem.ts';
import type { Report } from '../problems/report.ts';
import { gatherCatalogue, recordFilesOf, type Catalogue } from './catalogue.ts';
import { checkSite } from './check-site.ts';
import { codeKey } from './code-key.ts';
import { imageFilesOf } from './images.ts';
import { makeFiles, makeInventory, planFiles } from './make-files.ts';
import type { Taken } from './intake.ts';
import { readListed, type ListedPart } from './described-part.ts';
import { draftPublished, type Published } from './made.ts';
import { NextSite } from './next-site.ts';
import type { Opened } from './open.ts';
import type { BuildOptions } from './options.ts';
import { hashOf } from './key.ts';
import { stageInput } from './own-inputs.ts';
import { batchesOf } from './batches.ts';
import { formerParts, planParts, type Part } from './parts.ts';
import type { Stage, Stages } from './stages.ts';
import type { Stands } from './standing.ts';
import { makeSearch, planSearch, unitsOf, type PlannedSearch } from './make-search.ts';
import { planArticles, planLists, type Unit, type Wanted } from './units.ts';
import type { Workers } from './workers.ts';

export interface MakeParts {
  readonly options: BuildOptions;
  readonly folder: SiteFolder;
  readonly opened: Opened;
  readonly taken: Taken;
  readonly workers: Workers;
  /** The site that lies in the output folder, where it is ours. */
  readonly published: Published | null;
  /** Of it. */
  readonly stands: Stands;
  readonly stages: Stages;
}

/** What came of a site that was published. */
export interface MadeSite {
  readonly reprints: Report['reprints'];
  /** Addresses that it no longer has. */
  readonly gone: readonly Problem[];
}

/** Makes what changed of the site, checks all of it, and publishes it; throws what stops it. */
export async function makeSite(given: MakeParts): Promise<MadeSite> {
  const { options, folder, opened, taken, workers, published, stands, stages } = given;
  const { work } = options;
  const describing = stages.begin('describe', 'articles');
  const catalogue = await describe(taken, work, workers, describing);
  describing.end();

  const { spellings, lexicon } = taken;
  const search = planSearch({ site: opened.site, catalogue, spellings, lexicon: lexicon.hash, work });
  const next = new NextSite(work, folder, published, stands);
  next.want(unitsOf(search));
  const pages = makePages(next, search, catalogue, given);
  const [{ reprints, inventory, problems }] = await Promise.all([
    pages,
    makeSearch(next, search, workers, stages, pages),
  ]);
  stopIf(problems);
  const checking = stages.begin('check');
  await makeInventory(next, inventory, folder.staging);
  stopIf(
    checkSite({
      kept: [...next.kept().values()],
      fresh: [...next.fresh().values()],
      removed: next.removed(),
      staging: folder.staging,
      output: folder.output,
    }),
  );
  checking.end();

  const publishing = stages.begin('publish');
  const { removed: gone } = next.publish(({ changed, removed }) => [
    draftPublished(work, folder.output, next.nextOutput, { inputs: taken.inputs, reprints, units: next.units() }),
    ...taken.ownInputs.map(stageInput),
    draftList(path.join(work, 'changed.txt'), changed),
    draftList(path.join(work, 'removed.txt'), removed),
  ]);
  publishing.end();
  return { reprints, gone: goneAddresses(opened.ledger, gone) };
}

/** Plans all that the site has beside its search, and makes what is stale of it but for the inventory. */
async function makePages(
  next: NextSite,
  search: PlannedSearch,
  catalogue: Catalogue,
  { options, folder, opened, taken, workers, stages }: MakeParts,
): Promise<MadePages> {
  const coming = findClusters(catalogue, workers);
  const looked = coming.then(taken.look).then(() => workers.readers.close());
  // What fails is told where it is waited for.
  looked.catch(() => undefined);
  const reasons = [...next.reasons(unitsOf(search))];
  // Lets the indexers be told first: planning holds this process up.
  await setImmediate();
  const { site, terms, newest, units: lists } = planLists(opened.site, catalogue);
  next.want(lists);
  reasons.push(...next.reasons(lists));
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
  stages.explain([...taken.readAnew(), ...reasons, ...next.reasons([...articles, ...files, inventory])]);
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

interface MadePages {
  readonly reprints: Report['reprints'];
  /** What is still to be made: it comes last. */
  readonly inventory: Wanted;
  /** What stops the build. */
  readonly problems: readonly Problem[];
}

// Articles a worker describes at a time, parts that are no more in which it looks for them, and pages that one run of Eleventy makes: more take
// no less time, but a run holds all of them.
const articlesATask = 500;
const mostFormer = 20;
const pagesARun = 500;
// Pages that take longer than what else is to be done.
const manyPages = 1250;
// Records of a list that weigh as much as a page: a run holds the text of all that it makes.
const recordsAPage = 20;

/** Has the parts described that are not, reads what is known of all of them, and forgets those that are no more. */
async function describe(
  { placed, lexicon, keep }: Taken,
  work: string,
  { readers, renderers, indexers }: Workers,
  stage: Stage,
): Promise<Catalogue> {
  const folder = path.join(work, 'parts');
  mkdirSync(folder, { recursive: true });
  const inputs = hashOf([codeKey(), lexicon.hash]);
  const parts = planParts(placed, inputs, folder);
  const former = formerParts(parts, inputs, folder, readdirSync(folder));
  // To look through many takes longer than to describe their articles anew.
  const lookedThrough = former.length <= mostFormer ? former : [];
  const stale = new Set(parts.filter(({ described }) => !existsSync(described)));
  const sizeOf = (batch: readonly Part[]) => batch.reduce((sum, part) => sum + part.placed.length, 0);
  const known = new Map<Part, ListedPart>();
  const readAll = (some: Iterable<Part>) => {
    for (const part of some) known.set(part, readListed(part));
  };
  const batches = batchesOf([...stale], articlesATask, (part) => part.placed.length);
  const describing = batches.map(async (batch) => {
    await stage.count(
      readers.run('describe', { lexicon: lexicon.file, parts: batch, former: lookedThrough }),
      sizeOf(batch),
    );
    readAll(batch);
  });
  // What fails is told where it is waited for.
  for (const one of describing) one.catch(() => undefined);
  const startOthers = () => {
    renderers.start();
    indexers.start();
  };
  // Starting takes long; but where much is described, their memory is wanted by those that do it.
  if (batches.length < 2) startOthers();
  // Those that are known are read while the workers are at the others.
  keep();
  readAll(parts.filter((part) => !stale.has(part)));
  // What was read takes more than what is kept of it, and who describes wants it.
  if (batches.length > 1) giveBackMemory({ compact: true });
  await Promise.all(describing);
  readers.shrink();
  startOthers();
  const used = new Set(
    parts.flatMap(({ described, listed, signatures, keyed }) =>
      [described, listed, signatures, keyed].map((file) => path.basename(file)),
    ),
  );
  for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(path.join(folder, name));
  return gatherCatalogue(parts.map((part) => [part, known.get(part)!]));
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

interface RenderParts extends Pick<MakeParts, 'taken' | 'workers'> {
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

// It takes its place with the site: what a killed build published is told too.
function draftList(file: string, paths: readonly string[]): readonly [draft: string, final: string] {
  const draft = `${file}.draft`;
  writeFileSync(draft, paths.map((one) => `${one}\n`).join(''));
  return [draft, file];
}
