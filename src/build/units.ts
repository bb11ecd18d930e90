import { listedTerms, newestFirst, type Term } from '../archive/catalogue.ts';
import { dateFolder } from '../archive/date-orders.ts';
import { laterPrintings, type Cluster, type Reprint } from '../archive/reprints.ts';
import { stampOf } from '../io/stamp.ts';
import type { AnyPage } from '../pages/any-page.ts';
import { singlePages } from '../pages/lists.ts';
import { pageSize } from '../pages/listing.ts';
import { termKey } from '../archive/term-key.ts';
import type { Site } from '../pages/site.ts';
import { countYears, type YearCount } from '../pages/term.ts';
import type { Neighbour, Neighbours } from '../pages/volume.ts';
import { recordFilesOf, type Catalogue } from './catalogue.ts';
import { codeKey } from './code-key.ts';
import { createRecordReader } from './described-part.ts';
import { keyOf } from './key.ts';
import type { Part } from './parts.ts';

/** Files that the site is to have, made together. */
export interface Wanted {
  readonly name: string;
  /** Of all that they depend on: they are kept for as long as it stays what it is. */
  readonly key: string;
}

/** Pages that are made together. */
export interface Unit extends Wanted {
  readonly job: Job;
  /** About how many pages it has. */
  readonly size: number;
}

/** What to make. Articles are told by their place in the catalogue. */
export type Job =
  | { readonly kind: 'part'; readonly part: Part; readonly around: Neighbours; readonly reprints: readonly Reprint[] }
  | { readonly kind: 'volume'; readonly volume: string; readonly articles: Int32Array }
  | {
      readonly kind: 'term';
      readonly term: Omit<Term, 'articles'>;
      readonly articles: Int32Array;
      readonly years: readonly YearCount[];
    }
  | { readonly kind: 'reprints'; readonly articles: Int32Array }
  | { readonly kind: 'page'; readonly page: AnyPage };

/** What the pages of lists are, and what those of articles must know of them. */
interface PlannedLists {
  /** With the subjects that have pages: as all of its pages are made. */
  readonly site: Site;
  readonly terms: readonly Term[];
  /** The numbers of all articles, newest first. */
  readonly newest: Int32Array;
  readonly units: readonly Unit[];
}

/** The lists of the archive, its volumes and its single pages. */
export function planLists(opened: Site, catalogue: Catalogue): PlannedLists {
  const { articles } = catalogue;
  const newest = newestFirst(articles);
  const terms = listedTerms(articles, newest, opened.settings.sections);
  const site: Site = { ...opened, subjects: terms.flatMap(({ kind, slug }) => (kind === 'subject' ? [slug] : [])) };
  const { unit, ofArticles } = createUnits(site, catalogue);
  const lists = terms.map(({ articles: listed, ...term }) =>
    ofArticles(
      `${term.kind} ${term.slug} ${term.name}`,
      { kind: 'term', term, articles: Int32Array.from(listed), years: countYears(listed, articles) },
      1 + Math.floor(listed.length / pageSize),
    ),
  );
  const sizes = new Map(catalogue.volumes.map(({ volume, first, end }) => [volume, end - first]));
  const readRecords = createRecordReader(recordFilesOf(catalogue));
  const single = singlePages(site, { articles, newest, volumes: sizes }, terms, readRecords).map((page) =>
    unit(`page ${page.path}`, { page: [JSON.stringify(page)] }, { kind: 'page', page }, 1),
  );
  const volumes = catalogue.volumes.map(({ volume, first, end }) =>
    ofArticles(
      `volume ${volume}`,
      { kind: 'volume', volume, articles: Int32Array.from({ length: end - first }, (_, at) => first + at) },
      Math.ceil((end - first) / pageSize),
    ),
  );
  return { site, terms, newest, units: [...single, ...lists, ...volumes] };
}

interface ArticleUnitParts {
  /** With the subjects that have pages. */
  readonly site: Site;
  readonly terms: readonly Term[];
  /** The images of the content folder, from their path below it (NFC) to that on the disk. */
  readonly images: ReadonlyMap<string, string>;
  readonly catalogue: Catalogue;
  readonly clusters: readonly Cluster[];
  /** Folders where dates of numbers may stand in either order. */
  readonly datesInDoubt: ReadonlySet<string>;
}

/** The pages of articles, and of texts that were printed more than once. */
export function planArticles({
  site,
  terms,
  images,
  catalogue,
  clusters,
  datesInDoubt,
}: ArticleUnitParts): readonly Unit[] {
  const { articles } = catalogue;
  const { unit, ofArticles } = createUnits(site, catalogue);
  const printings = clusters.map((cluster) =>
    ofArticles(`reprints ${articles[cluster[0]!]!.id}`, { kind: 'reprints', articles: Int32Array.from(cluster) }, 1),
  );
  const reprintOf = laterPrintings(clusters, articles);
  const slugs = new Map(terms.flatMap(({ kind, name, slug }) => (kind === 'subject' ? [[termKey(name), slug]] : [])));
  const imageKey = (image: string) => `${image} ${stampOf(images.get(image)!) ?? ''}`;
  const parts = catalogue.parts.map(({ part, first, end }) => {
    const own = articles.slice(first, end);
    const around = neighboursOf(catalogue, part, first, end);
    const reprints = own.flatMap(({ id }) => reprintOf.get(id) ?? []);
    const subjects = new Set(own.flatMap(({ subjects: names }) => names));
    const folders = new Set(own.map(({ source }) => dateFolder(source)));
    const inputs = {
      articles: [part.key],
      neighbours: [JSON.stringify(around)],
      reprints: [JSON.stringify(reprints)],
      subjects: [...new Set([...subjects].flatMap((name) => slugs.get(termKey(name)) ?? []))],
      dates: [...folders].filter((folder) => datesInDoubt.has(folder)),
      images: part.placed.flatMap((placed) => placed.images.map(imageKey)),
    };
    // A part is known by its first article: where that stays, what changed is the part's content.
    return unit(`part ${own[0]!.url}`, inputs, { kind: 'part', part, around, reprints }, own.length);
  });
  return [...printings, ...parts];
}

/** Names units by what they depend on beside what all of them do. */
function createUnits(site: Site, { digests }: Catalogue) {
  const base = keyOf({
    program: [codeKey()],
    settings: [JSON.stringify(site.settings)],
    pages: [JSON.stringify(site.texts)],
  });
  const unit = (name: string, inputs: Parameters<typeof keyOf>[0], job: Job, size: number): Unit => ({
    name,
    key: `${base} ${keyOf(inputs)}`,
    job,
    size,
  });
  const ofArticles = (name: string, job: Exclude<Job, { kind: 'part' | 'page' }>, size: number): Unit =>
    unit(name, { articles: Array.from(job.articles, (ordinal) => digests[ordinal]!) }, job, size);
  return { unit, ofArticles };
}

/** The article before and the one after a part: the first of a volume reaches back into the dated volume before it, the last reaches nowhere. */
function neighboursOf({ articles, volumes }: Catalogue, { volume }: Part, first: number, end: number): Neighbours {
  const own = volumes.find((one) => one.volume === volume)!;
  const nameOf = (ordinal: number): Neighbour => ({ url: articles[ordinal]!.url, title: articles[ordinal]!.title });
  const reachesBack = first > own.first || (volume !== 'undated/' && first > 0);
  return { before: reachesBack ? nameOf(first - 1) : null, after: end < own.end ? nameOf(end) : null };
}
