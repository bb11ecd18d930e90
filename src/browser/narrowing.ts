import type { Articles } from './articles.ts';
import type { Narrowing } from './cascade/cascade.ts';
import type { DateParts } from './date-range.ts';
import type { Manifest } from './manifest.ts';
import { filterNames, type FilterName, type SearchState } from './search-state.ts';

/** What a search is narrowed to. */
export interface Chosen {
  readonly filters: SearchState['filters'];
  readonly dates: DateParts | null;
}

/** The bundles and articles that a search may find; a bundle whose dates are all outside is not asked for anything. `without` leaves one filter out of account. */
export async function narrow(
  { filters, dates }: Chosen,
  articles: Articles,
  bundles: Manifest['bundles'],
  without?: FilterName,
): Promise<Narrowing> {
  const asked = bundles.flatMap((bundle, n) => (dates === null || mayHold(bundle, dates) ? [n] : []));
  const names = filterNames.filter((name) => name !== without && filters[name].length > 0);
  const tests = await Promise.all(
    names.map(async (name) => {
      const valuesOf = await facetOf(name, articles, asked);
      const chosen = new Set(filters[name]);
      return (article: number) => valuesOf(article).some((value) => chosen.has(value));
    }),
  );
  if (dates !== null) {
    const dateOf = await articles.facet('date', asked);
    tests.push((article) => isWithin(dateOf(article)[0] ?? '', dates));
  }
  return { bundles: asked, accepts: (article) => tests.every((test) => test(article)) };
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

function isWithin(date: string, { year, month, day }: DateParts): boolean {
  if (date === '') return false;
  return year.includes(date.slice(0, 4)) || month.includes(date.slice(0, 7)) || day.includes(date);
}

function mayHold({ from, to }: Manifest['bundles'][number], { year, month, day }: DateParts): boolean {
  // A year alone may be any of its days.
  return [...year, ...month, ...day].some((part) => part <= `${to}~` && `${part}~` >= from);
}
