import { boundsOf, isWithin, type DateRange } from '../dates/date-range.ts';
import { filterNames, isIdle, readState, type FilterName, type SearchState } from '../search-state.ts';

/** The same search, with something of it left out that may be what finds nothing. */
export interface WiderSearch {
  readonly without: FilterName | 'dates' | 'quotes' | 'all';
  readonly state: SearchState;
}

const quotes = /["«»“”„]/gu;

/** What can be left out of a search: one thing at a time, and at last all of it, where that is more than one. */
export function widerSearches(state: SearchState): readonly WiderSearch[] {
  const q = state.q.replace(quotes, ' ').trim();
  const { filters } = readState(new URLSearchParams());
  const single: readonly WiderSearch[] = [
    ...(q === state.q ? [] : [{ without: 'quotes' as const, state: { ...state, q } }]),
    ...filterNames
      .filter((name) => state.filters[name].length > 0)
      .map((name) => ({ without: name, state: { ...state, filters: { ...state.filters, [name]: [] } } })),
    ...(state.from + state.to === '' ? [] : [{ without: 'dates' as const, state: { ...state, from: '', to: '' } }]),
  ];
  const all = { without: 'all' as const, state: { ...state, q, from: '', to: '', filters } };
  // The whole archive is no answer.
  return [...single, ...(single.length > 1 ? [all] : [])].filter((wider) => !isIdle(wider.state));
}

/** A range that is wider by as few years as bring in one of these dates, and how many of them it has; null where none lies outside. */
export function widerRange(
  state: SearchState,
  range: DateRange,
  dates: readonly string[],
): { readonly state: SearchState; readonly count: number } | null {
  const { from, to } = boundsOf(range);
  const known = dates.filter((date) => date !== '').sort();
  const before = from === null ? undefined : known.findLast((date) => date < from);
  const after = to === null ? undefined : known.find((date) => date > to);
  const distance = (date: string | undefined, bound: string | null) =>
    date === undefined ? Infinity : Math.abs(Date.parse(date) - Date.parse(bound!));
  const isBefore = distance(before, from) <= distance(after, to);
  const year = (isBefore ? before : after)?.slice(0, 4);
  if (year === undefined) return null;
  const wider = isBefore ? { ...range, first: `${year}-01-01` } : { ...range, last: `${year}-12-31` };
  const count = dates.filter((date) => isWithin(date, wider)).length;
  return count === 0 ? null : { state: { ...state, ...(isBefore ? { from: year } : { to: year }) }, count };
}
