/** The filters that a reader may choose values of; also the names of their parameters in the address. */
export const filterNames = ['section', 'year', 'tag', 'subject', 'author'] as const;
export type FilterName = (typeof filterNames)[number];

const sorts = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

/** What is searched for: all of it is in the page's address, so that a search can be linked. */
export interface SearchState {
  readonly q: string;
  /** `2016`, `2016-10`, `2016-10-10`, or '' for no bound. */
  readonly from: string;
  readonly to: string;
  readonly sort: Sort;
  readonly filters: Readonly<Record<FilterName, readonly string[]>>;
}

/** Reads the parameters of the contract: q, from, to, sort, section, year, tag, subject, author; the last five may repeat. */
export function readState(parameters: URLSearchParams | FormData): SearchState {
  const one = (name: string) => {
    const value = parameters.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const all = (name: string) => parameters.getAll(name).filter((value) => typeof value === 'string' && value !== '');
  return {
    q: one('q'),
    from: one('from'),
    to: one('to'),
    sort: sorts.find((sort) => sort === one('sort')) ?? 'relevance',
    filters: Object.fromEntries(filterNames.map((name) => [name, all(name)])) as Record<FilterName, string[]>,
  };
}

/** The address of a search, without what is at its default: `?q=قمة&sort=newest`, or '' where nothing is searched for. */
export function formatState({ q, from, to, sort, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  const put = (name: string, value: string) => {
    if (value !== '') parameters.append(name, value);
  };
  put('q', q);
  put('from', from);
  put('to', to);
  for (const name of filterNames) for (const value of filters[name]) put(name, value);
  put('sort', sort === 'relevance' ? '' : sort);
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}

/** True where there is nothing to look for. */
export function isIdle({ q, from, to, filters }: SearchState): boolean {
  return q === '' && from === '' && to === '' && filterNames.every((name) => filters[name].length === 0);
}
