import type { Articles } from './articles.ts';
import type { Asked } from './asked.ts';
import type { Narrowing } from './cascade/tiers.ts';
import { isWithin, type DateRange } from './dates/date-range.ts';
import type { Manifest } from './manifest.ts';
import { filterNames, type FilterName } from './search-state.ts';

/** The bundles and articles that a search may find. */
export async function narrow(
  { state: { filters }, range }: Asked,
  articles: Articles,
  bundles: Manifest['bundles'],
): Promise<Narrowing> {
  const asked = bundlesIn(range, bundles);
  const tests = await Promise.all(
    filterNames
      .filter((name) => filters[name].length > 0)
      .map(async (name) => {
        const valuesOf = await facetOf(name, articles, asked);
        const chosen = new Set(filters[name]);
        return (article: number) => valuesOf(article).some((value) => chosen.has(value));
      }),
  );
  if (range !== null) {
    const dateOf = await articles.facet('date', asked);
    tests.push((article) => isWithin(dateOf(article)[0] ?? '', range));
  }
  return { bundles: asked, accepts: (article) => tests.every((test) => test(article)) };
}

/** The bundles that may hold articles of a range, by their numbers: one whose dates are all outside is not asked for anything. */
export function bundlesIn(range: DateRange | null, bundles: Manifest['bundles']): readonly number[] {
  // A year alone may be any of its days.
  const mayHold = ({ from, to }: Manifest['bundles'][number]) =>
    range === null || (range.first <= `${to}~` && from <= range.last);
  return bundles.flatMap((bundle, n) => (mayHold(bundle) ? [n] : []));
}

/** The values of a filter: a year is read off the date. */
export async function facetOf(
  name: FilterName,
  articles: Articles,
  bundles: readonly number[],
): Promise<(article: number) => readonly string[]> {
  if (name !== 'year') return articles.facet(name, bundles);
  const dateOf = await articles.facet('date', bundles);
  return (article) => dateOf(article).map((date) => date.slice(0, 4));
}
