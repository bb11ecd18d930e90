import { createInstance, type Client, type Filter, type Hit, type SearchOptions } from 'pagefind-client';
import type { DateParts } from './date-range.ts';
import { takeFailures } from './fetch.ts';
import type { Query } from './query.ts';
import { filterNames, type FilterName, type SearchState } from './search-state.ts';

export type { Hit };

/** A search in the terms of the index. */
export interface Search {
  readonly query: Query;
  readonly filters: SearchState['filters'];
  readonly dates: DateParts | null;
  readonly sort: SearchState['sort'];
}

export interface Found {
  /** Best first, or in the order asked for. */
  readonly hits: readonly Hit[];
  /** No article has all the words: these have some of them. */
  readonly someWords: boolean;
}

/** How many of the hits have each value of a filter, most first; years newest first. */
export type Counts = Readonly<Record<FilterName, readonly (readonly [value: string, count: number])[]>>;

/** What stands between the search page and the index. A failed file makes a call reject, never a wrong answer. */
export interface Engine {
  search(search: Search): Promise<Found>;
  count(search: Search, found: Found): Promise<Counts>;
}

// Measured on 5,000 articles and 883 queries: Pagefind's own defaults find best.
const ranking = {};

const sorts: Readonly<Record<SearchState['sort'], SearchOptions['sort']>> = {
  relevance: {},
  newest: { newest: 'desc' },
  oldest: { oldest: 'asc' },
};

/** Opens the index at an address that ends in `/`; its files are read when a search needs them. */
export function openEngine(address: string): Engine {
  const client = createInstance({
    basePath: address,
    baseUrl: '/',
    noWorker: true,
    language: 'ar',
    // The folder is named by its bytes, so its files never change.
    metaCacheTag: '0',
    ranking,
  });
  return {
    search: (search) => whole(() => find(client, search)),
    count: (search, found) => whole(() => count(client, search, found)),
  };
}

async function whole<T>(work: () => Promise<T>): Promise<T> {
  takeFailures();
  const result = await work();
  const failures = takeFailures();
  if (failures.length > 0) throw new Error(`not loaded: ${failures.join(', ')}`);
  return result;
}

// What Pagefind is asked, one after the other: each phrase by itself, the words together; null for all articles.
function termsOf({ words, phrases }: Query): readonly (string | null)[] {
  const terms = phrases.map((phrase) => `"${phrase.join(' ')}"`);
  if (words.length > 0) terms.unshift(words.join(' '));
  return terms.length === 0 ? [null] : terms;
}

async function find(client: Client, search: Search): Promise<Found> {
  const options = optionsOf(search);
  const answers = await Promise.all(termsOf(search.query).map((term) => client.search(term, options)));
  const hits = answers.map(({ results }) => results).reduce(both);
  const { words, phrases } = search.query;
  if (hits.length > 0 || phrases.length > 0 || words.length < 2) return { hits, someWords: false };
  return { hits: await someOf(client, words, options), someWords: true };
}

// The hits of the first list that are in the second too, with the places of both.
function both(first: readonly Hit[], second: readonly Hit[]): readonly Hit[] {
  const others = new Map(second.map((hit) => [hit.id, hit]));
  return first.flatMap((hit) => {
    const other = others.get(hit.id);
    return other ? [{ ...hit, words: [...hit.words, ...other.words] }] : [];
  });
}

// Articles with the most of the words first, then by Pagefind's score; in the order asked for, where there is one.
async function someOf(client: Client, words: readonly string[], options: SearchOptions): Promise<readonly Hit[]> {
  const answers = await Promise.all(words.map((word) => client.search(word, options)));
  const merged = new Map<string, { hit: Hit; matched: number }>();
  for (const hit of answers.flatMap(({ results }) => results)) {
    const former = merged.get(hit.id);
    if (!former) merged.set(hit.id, { hit, matched: 1 });
    else {
      const { score, words: places } = former.hit;
      const sum = { ...former.hit, score: score + hit.score, words: [...places, ...hit.words] };
      merged.set(hit.id, { hit: sum, matched: former.matched + 1 });
    }
  }
  if (Object.keys(options.sort ?? {}).length > 0) {
    const { results } = await client.search(null, options);
    return results.flatMap(({ id }) => merged.get(id)?.hit ?? []);
  }
  return [...merged.values()].sort((a, b) => b.matched - a.matched || b.hit.score - a.hit.score).map(({ hit }) => hit);
}

function optionsOf({ filters, dates, sort }: Omit<Search, 'query'>, without?: FilterName): SearchOptions {
  const chosen = filterNames
    .filter((name) => name !== without && filters[name].length > 0)
    .map((name): Filter => ({ [name]: { any: filters[name] } }));
  const all = dates === null ? chosen : [...chosen, { any: dateFiltersOf(dates) }];
  return { ...(all.length > 0 && { filters: { all } }), sort: sorts[sort] ?? {} };
}

// A choice of no value is no choice to Pagefind: a range of no day asks for a value that no article has.
function dateFiltersOf(dates: DateParts): readonly Filter[] {
  const parts: readonly [string, readonly string[]][] = Object.entries(dates);
  const filled = parts.filter(([, any]) => any.length > 0).map(([name, any]): Filter => ({ [name]: { any } }));
  return filled.length > 0 ? filled : [{ year: 'none' }];
}

// Values of a filter that are counted by themselves, where Pagefind's own counts don't hold.
const most = 30;

async function count(client: Client, search: Search, found: Found): Promise<Counts> {
  // Pagefind counts what is loaded; a search for no value loads these filters and no other.
  await client.search(null, { filters: { all: filterNames.map((name) => ({ [name]: { any: [] } })) } });
  const [term = null, ...more] = termsOf(search.query);
  const simple = more.length === 0 && !found.someWords;
  const asked = simple ? term : null;
  const whole = client.search(asked, optionsOf(search));
  const counted = filterNames.map(async (name) => {
    // The other values of a chosen filter are counted as if none of it were chosen.
    const isChosen = search.filters[name].length > 0;
    const answer = await (isChosen ? client.search(asked, optionsOf(search, name)) : whole);
    const counts = Object.entries(answer.filters[name] ?? {}).filter(([, n]) => n > 0);
    return [name, inOrder(name, simple ? counts : await among(client, name, counts, found))] as const;
  });
  return Object.fromEntries(await Promise.all(counted)) as Record<FilterName, [string, number][]>;
}

async function among(
  client: Client,
  name: FilterName,
  values: readonly (readonly [string, number])[],
  { hits }: Found,
): Promise<[string, number][]> {
  const ids = new Set(hits.map(({ id }) => id));
  const commonest = inOrder(name, values).slice(0, most);
  const counts = await Promise.all(
    commonest.map(async ([value]): Promise<[string, number]> => {
      const { results } = await client.search(null, { filters: { [name]: value } });
      return [value, results.filter(({ id }) => ids.has(id)).length];
    }),
  );
  return counts.filter(([, n]) => n > 0);
}

function inOrder<T extends readonly [string, number]>(name: FilterName, values: readonly T[]): readonly T[] {
  const byName = (a: string, b: string) => (a < b ? -1 : 1);
  return [...values].sort(([a, m], [b, n]) => (name === 'year' ? byName(b, a) : n - m || byName(a, b)));
}
