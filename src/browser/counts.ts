import type { Articles } from './articles.ts';
import { facetOf } from './narrowing.ts';
import type { FilterName } from './search-state.ts';

/** How many of some articles have a value of a filter. */
export type ValueCount = readonly [value: string, count: number];

/** Counts the values of a filter among some articles, most first; years newest first. */
export async function countValues(
  name: FilterName,
  among: readonly number[],
  articles: Articles,
  bundles: readonly number[],
): Promise<readonly ValueCount[]> {
  const valuesOf = await facetOf(name, articles, bundles);
  const counts = new Map<string, number>();
  for (const article of among) {
    for (const value of valuesOf(article)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const byName = (a: string, b: string) => (a < b ? -1 : 1);
  return [...counts].sort(([a, m], [b, n]) => (name === 'year' ? byName(b, a) : n - m || byName(a, b)));
}
