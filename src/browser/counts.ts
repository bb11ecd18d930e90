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
  return inOrder(name, [...counts]);
}

/**
 * The counts of a search without a filter, but those of the chosen values as they are among what was found with it: where a filter leaves nothing the
 * search goes on, and finds what it does not find without.
 */
export function withChosen(
  name: FilterName,
  chosen: readonly string[],
  found: readonly ValueCount[],
  without: readonly ValueCount[],
): readonly ValueCount[] {
  const isChosen = ([value]: ValueCount) => chosen.includes(value);
  return inOrder(name, [...found.filter(isChosen), ...without.filter((one) => !isChosen(one))]);
}

function inOrder(name: FilterName, counts: readonly ValueCount[]): readonly ValueCount[] {
  const byName = (a: string, b: string) => (a < b ? -1 : 1);
  return [...counts].sort(([a, m], [b, n]) => (name === 'year' ? byName(b, a) : n - m || byName(a, b)));
}
