// Takes Facet: the values of one filter on the search page. The browser renders it into #facets.
import { Isolated } from './isolated.tsx';

/** A value that a reader can filter by, with how many of the hits have it, in the archive's digits. */
export interface FacetValue {
  readonly value: string;
  readonly count: string;
  readonly chosen: boolean;
}

/** One filter: the name of its parameter in the address, and its values in the order to show. */
export interface Facet {
  readonly name: string;
  readonly label: string;
  readonly values: readonly FacetValue[];
  readonly open: boolean;
}

/** A filter as a group of checkboxes that opens and closes. */
export function FacetGroup({ facet }: { readonly facet: Facet }) {
  return (
    <details class="facet" data-filter={facet.name} open={facet.open}>
      <summary>{facet.label}</summary>
      <fieldset>
        <legend class="unseen">{facet.label}</legend>
        {facet.values.map(({ value, count, chosen }) => (
          <label class="choice" key={value}>
            <input type="checkbox" name={facet.name} value={value} checked={chosen} />
            <Isolated text={value} />
            <span class="count">{count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
