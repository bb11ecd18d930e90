import type { Articles } from './articles.ts';
import type { Narrowing } from './cascade/cascade.ts';
import { facetOf } from './narrowing.ts';
import { filterNames, type FilterName } from './search-state.ts';

/** How many of the hits have each value of a filter, most first; years newest first. */
export type Counts = Readonly<Record<FilterName, readonly (readonly [value: string, count: number])[]>>;

/** Counts the values of every filter among some articles; `among` gives the articles that are to be counted for a filter. */
export async function countValues(
  among: (name: FilterName) => Promise<readonly number[]>,
  articles: Articles,
  { bundles }: Pick<Narrowing, 'bundles'>,
): Promise<Counts> {
  const counted = await Promise.all(
    filterNames.map(async (name) => {
      const valuesOf = await facetOf(name, articles, bundles);
      const counts = new Map<string, number>();
      for (const article of await among(name)) {
        for (const value of valuesOf(article)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [name, inOrder(name, [...counts])] as const;
    }),
  );
  return Object.fromEntries(counted) as unknown as Counts;
}

function inOrder<T extends readonly [string, number]>(name: FilterName, values: readonly T[]): readonly T[] {
  const byName = (a: string, b: string) => (a < b ? -1 : 1);
  return [...values].sort(([a, m], [b, n]) => (name === 'year' ? byName(b, a) : n - m || byName(a, b)));
}
