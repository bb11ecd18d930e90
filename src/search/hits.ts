import type { FilterName, SearchDocument, ShownHit } from './document.ts';
import { packedScript, type IndexFile } from './packed.ts';

/** Articles that share a file of heads, and of texts: every hit shown reads one of each, so larger groups weigh on the reader, smaller ones on the disk. */
export const articlesAFile = { heads: 16, texts: 4 } as const;

/** What is shown of articles, in files by their number in the bundle: heads (address, headline, date, section, byline) and texts. */
export function formatHits(hits: readonly ShownHit[]): readonly IndexFile[] {
  const heads = hits.map(({ url, headline, date, shownDate, section, byline }) => [
    url,
    headline,
    date,
    shownDate,
    section,
    byline,
  ]);
  const texts = hits.map(({ body }) => body);
  const filesOf = (kind: keyof typeof articlesAFile, list: readonly unknown[]) =>
    chunksOf(list, articlesAFile[kind]).map((chunk, n) => packedScript(`${kind}/${n}`, JSON.stringify(chunk)));
  return [...filesOf('heads', heads), ...filesOf('texts', texts)];
}

/** What hits can be narrowed to, sorted by and counted by. */
export type FacetName = FilterName | 'date';

const valuesOf: Readonly<Record<FacetName, (document: Faceted) => readonly string[]>> = {
  date: ({ hit }) => (hit.date === '' ? [] : [hit.date]),
  section: ({ filters }) => filters.section,
  tag: ({ filters }) => filters.tag,
  subject: ({ filters }) => filters.subject,
  author: ({ filters }) => filters.author,
};
type Faceted = Pick<SearchDocument, 'hit' | 'filters'>;
const facetNames = Object.keys(valuesOf) as readonly FacetName[];

/** The facets that any of the articles has a value of. */
export function facetsIn(documents: readonly Faceted[]): readonly FacetName[] {
  return facetNames.filter((name) => documents.some((document) => valuesOf[name](document).length > 0));
}

/** A file for each facet: all its values, and which of them each article has. */
export function formatFacets(documents: readonly Faceted[]): readonly IndexFile[] {
  return facetNames.map((name) =>
    packedScript(`facets/${name}`, JSON.stringify(facetOf(documents.map(valuesOf[name])))),
  );
}

// The commonest values have the shortest numbers.
function facetOf(articles: readonly (readonly string[])[]): { readonly values: string[]; readonly of: number[][] } {
  const counts = new Map<string, number>();
  for (const value of articles.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
  const numbers = new Map(values.map((value, number) => [value, number]));
  return { values, of: articles.map((all) => all.map((value) => numbers.get(value)!)) };
}

function chunksOf<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, n) => list.slice(n * size, (n + 1) * size));
}
