import { render } from 'preact';
import { FacetGroup } from '../../layouts/parts/facet.tsx';
import { searchWords as words } from '../strings/search.ts';
import type { Counts } from './counts.ts';
import { filterNames, type SearchState } from './search-state.ts';

const valuesAFacet = 30;

/** Shows the values of the filters with their counts, chosen ones always; `shown` writes a number in the archive's digits. */
export function renderFacets(
  facets: HTMLElement,
  { filters }: Pick<SearchState, 'filters'>,
  counts: Counts,
  shown: (n: number) => string,
): void {
  const groups = filterNames.map((name) => {
    const open = facets.querySelector<HTMLDetailsElement>(`details:has([name=${name}])`)?.open ?? false;
    const chosen = new Set(filters[name]);
    const counted = counts[name].filter(([value], index) => index < valuesAFacet || chosen.has(value));
    const absent = filters[name].filter((value) => !counted.some(([other]) => other === value));
    const values = [...absent.map((value) => [value, 0] as const), ...counted].map(([value, n]) => ({
      value,
      count: shown(n),
      chosen: chosen.has(value),
    }));
    return { name, label: words.facets[name], values, open: open || chosen.size > 0 };
  });
  render(
    <>
      {groups
        .filter(({ values }) => values.length > 0)
        .map((facet) => (
          <FacetGroup key={facet.name} facet={facet} />
        ))}
    </>,
    facets,
  );
}

/** Takes all filters off the page. */
export function clearFacets(facets: HTMLElement): void {
  render(null, facets);
}
