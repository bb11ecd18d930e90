import type { FilterName, SearchDocument, ShownHit } from './document.ts';
import { packedScript, type IndexFile } from './packed.ts';

/** What hits can be narrowed to, sorted by and counted by. */
export type FacetName = FilterName | 'date';

const valuesOf: Readonly<Record<FacetName, (article: Faceted) => readonly string[]>> = {
  date: ({ date }) => (date === '' ? [] : [date]),
  section: ({ filters }) => filters.section,
  tag: ({ filters }) => filters.tag,
  subject: ({ filters }) => filters.subject,
  author: ({ filters }) => filters.author,
};

/** What facets are made of. */
export type Faceted = Pick<ShownHit, 'date'> & Pick<SearchDocument, 'filters'>;

const facetNames = Object.keys(valuesOf) as readonly FacetName[];

/** The facets that any of the articles has a value of. */
export function facetsIn(articles: readonly Faceted[]): readonly FacetName[] {
  return facetNames.filter((name) => articles.some((article) => valuesOf[name](article).length > 0));
}

// Every search reads the dates and the sections, so they lie in files that bundles share.
const isShared = (name: FacetName) => name === 'date' || name === 'section';

/** A file for each facet that does not lie in one of those. */
export function formatFacets(articles: readonly Faceted[]): readonly IndexFile[] {
  return facetNames
    .filter((name) => !isShared(name))
    .map((name) => packedScript(`facets/${name}`, facetOf(name, articles)));
}

/** The values of a facet, and which of them each article has, by their numbers; the commonest have the shortest. */
export interface Facet {
  readonly values: readonly string[];
  readonly of: readonly (readonly number[])[];
}

/** A facet of articles. */
export function facetOf(name: FacetName, articles: readonly Faceted[]): Facet {
  const all = articles.map(valuesOf[name]);
  const counts = new Map<string, number>();
  for (const value of all.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
  const numbers = new Map(values.map((value, number) => [value, number]));
  return { values, of: all.map((own) => own.map((value) => numbers.get(value)!)) };
}
