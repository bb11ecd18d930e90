import { rangeOf, type BadDate, type DateRange } from './dates/date-range.ts';
import { parseQuery, type Query } from './query.ts';
import type { FilterName, SearchState } from './search-state.ts';

/** A search as it is understood. */
export interface Asked {
  readonly state: SearchState;
  readonly query: Query;
  readonly range: DateRange | null;
}

/** Reads a search, or says which date of it is none. */
export function askedOf(state: SearchState): Asked | BadDate {
  const range = rangeOf(state.from, state.to);
  return range !== null && 'bad' in range ? range : { state, query: parseQuery(state.q), range };
}

/** The same search with none of a filter chosen. */
export function withoutFilter(asked: Asked, name: FilterName): Asked {
  return { ...asked, state: { ...asked.state, filters: { ...asked.state.filters, [name]: [] } } };
}

/** True where something is typed, but no word: punctuation, marks, emoji. */
export function hasNoWords({ state, query }: Asked): boolean {
  return state.q !== '' && query.words.length === 0 && query.phrases.length === 0;
}
