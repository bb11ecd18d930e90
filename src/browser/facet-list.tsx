import { render } from 'preact';
import { FacetGroup } from '../../layouts/parts/facet.tsx';
import { searchWords as words } from '../strings/search.ts';
import type { ValueCount } from './counts.ts';
import { filterNames, type FilterName, type SearchState } from './search-state.ts';

const valuesAFacet = 30;

// Their values are few; those of the others are read when they are opened.
const readAtOnce: ReadonlySet<FilterName> = new Set(['section', 'year']);

/** What the filters of a search are shown by. */
export interface FacetSource {
  readonly filters: SearchState['filters'];
  /** The filters that the archive has values of. */
  readonly names: ReadonlySet<FilterName>;
  /** The values that the hits have, counted. */
  count(name: FilterName): Promise<readonly ValueCount[]>;
  /** True when another search has taken its place. */
  isStale(): boolean;
}

/** The filters on the page: each is counted when it is needed. */
export class FacetList {
  readonly #place: HTMLElement;
  readonly #shown: (n: number) => string;
  readonly #failed: (error: unknown) => void;
  #source: FacetSource | null = null;
  #counts = new Map<FilterName, readonly ValueCount[]>();

  constructor(place: HTMLElement, shown: (n: number) => string, failed: (error: unknown) => void) {
    this.#place = place;
    this.#shown = shown;
    this.#failed = failed;
    place.addEventListener('toggle', (event) => void this.#opened(event.target), { capture: true });
  }

  /** Shows the filters of a search, the chosen and the open ones with their values; those of the search before stay until then. */
  async show(source: FacetSource): Promise<void> {
    const wanted = filterNames.filter(
      (name) =>
        source.names.has(name) &&
        (readAtOnce.has(name) || source.filters[name].length > 0 || (this.#group(name)?.open ?? false)),
    );
    const counts = await Promise.all(wanted.map(async (name) => [name, await source.count(name)] as const));
    if (source.isStale()) return;
    this.#source = source;
    this.#counts = new Map(counts);
    this.#render(source);
  }

  /** Takes all filters off the page. */
  clear(): void {
    this.#source = null;
    render(null, this.#place);
  }

  async #opened(target: EventTarget | null): Promise<void> {
    const source = this.#source;
    const name = filterNames.find((one) => this.#group(one) === target);
    if (!source || !name || this.#counts.has(name) || !this.#group(name)!.open) return;
    try {
      const counted = await source.count(name);
      if (this.#source !== source) return;
      this.#counts.set(name, counted);
      this.#render(source);
    } catch (error) {
      this.#failed(error);
    }
  }

  #group(name: FilterName): HTMLDetailsElement | null {
    return this.#place.querySelector(`details[data-filter=${name}]`);
  }

  #render({ filters, names }: FacetSource): void {
    const closed = filterNames.filter((name) => !this.#group(name)?.open);
    const groups = filterNames
      .filter((name) => names.has(name))
      .map((name) => {
        const counts = this.#counts.get(name);
        const chosen = new Set(filters[name]);
        const counted = (counts ?? []).filter(([value], index) => index < valuesAFacet || chosen.has(value));
        const absent = filters[name].filter((value) => !counted.some(([other]) => other === value));
        const values = [...absent.map((value) => [value, 0] as const), ...counted].map(([value, n]) => ({
          value,
          count: this.#shown(n),
          chosen: chosen.has(value),
        }));
        const open = (this.#group(name)?.open ?? false) || chosen.size > 0;
        return { name, label: words.facets[name], values, open, isRead: counts !== undefined };
      })
      .filter(({ values, isRead }) => values.length > 0 || !isRead);
    render(
      <>
        {groups.map((facet) => (
          <FacetGroup key={facet.name} facet={facet} />
        ))}
      </>,
      this.#place,
    );
    for (const name of closed) showChosen(this.#group(name));
  }
}

// Of a long list only the beginning is seen; a value that was chosen elsewhere, as by a link, may lie far below.
function showChosen(group: HTMLElement | null): void {
  const [list, chosen] = ['fieldset', 'label:has(:checked)'].map((part) => group?.querySelector<HTMLElement>(part));
  if (list && chosen) list.scrollTop = chosen.offsetTop - list.offsetTop;
}
