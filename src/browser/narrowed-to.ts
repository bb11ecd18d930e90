import { searchWords as words } from '../strings/search.ts';
import type { Asked } from './asked.ts';
import { filterNames } from './search-state.ts';
import type { ShownDates } from './shown-dates.ts';

/** What a search is narrowed to, in words: «القسم «سياسة»», «من 1 أيار 2016»; nothing where it is not. */
export function narrowedTo({ state, range }: Pick<Asked, 'state' | 'range'>, shown: ShownDates): readonly string[] {
  const filters = filterNames.flatMap((name) => {
    return state.filters[name].map((value) => words.filter(words.facets[name], value));
  });
  return range === null ? filters : [...filters, shown.range(range)];
}
