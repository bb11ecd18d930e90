import { tokens } from '../arabic/tokens.ts';
import { rangeOf, type BadDate, type DateRange } from './dates/date-range.ts';
import { halfTyped, parseQuery, type Query } from './query.ts';
import type { FilterName, SearchState } from './search-state.ts';

/** A search as it is understood. */
export interface Asked {
  readonly state: SearchState;
  readonly query: Query;
  /** The word of the query that is still being typed, or null. */
  readonly begun: string | null;
  readonly range: DateRange | null;
}

/** Reads a search, or says which date of it is none; `typed` is what stands in the box while it is being typed. */
export function askedOf(state: SearchState, typed: string | null = null): Asked | BadDate {
  const range = rangeOf(state.from, state.to);
  if (range !== null && 'bad' in range) return range;
  const begun = typed === null ? null : halfTyped(typed);
  // One letter says nothing yet.
  if (begun?.length === 1) return askedOf({ ...state, q: typed!.slice(0, tokens(typed!).at(-1)!.start).trim() });
  return { state, query: parseQuery(state.q), begun, range };
}

/** The same search with none of a filter chosen. */
export function withoutFilter(asked: Asked, name: FilterName): Asked {
  return { ...asked, state: { ...asked.state, filters: { ...asked.state.filters, [name]: [] } } };
}

/** True where something is typed, but no word: punctuation, marks, emoji. */
export function hasNoWords({ state, query }: Asked): boolean {
  return state.q !== '' && query.words.length === 0 && query.phrases.length === 0;
}
