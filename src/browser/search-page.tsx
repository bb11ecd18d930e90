import { render } from 'preact';
import { FacetGroup } from '../../layouts/parts/facet.tsx';
import { ResultCard } from '../../layouts/parts/result-card.tsx';
import { toDigits, type Digits } from '../arabic/digits.ts';
import { searchWords as words } from '../strings/search.ts';
import { datePartsOf } from './date-range.ts';
import { openEngine, type Counts, type Found } from './engine.ts';
import { siteRoot } from './fetch.ts';
import { parseQuery } from './query.ts';
import { loadResult } from './result.ts';
import { filterNames, formatState, isIdle, readState, type SearchState } from './search-state.ts';

// Set by `search/manifest.js`, which the page loads first.
declare const warraqSearch: { readonly index: string; readonly digits: Digits };

const pageSize = 20;
const valuesAFacet = 30;

const part = <Kind extends HTMLElement>(id: string) => document.getElementById(id) as Kind;
const form = part<HTMLFormElement>('search-form');
const status = part('status');
const list = part<HTMLOListElement>('results');
const facets = part('facets');
const more = part<HTMLButtonElement>('more');
const clear = part<HTMLButtonElement>('clear');

const engine = openEngine(new URL(warraqSearch.index, siteRoot).href);
const number = (n: number) => toDigits(String(n), warraqSearch.digits);

// The search that is shown or under way: what an older one brings after it began is dropped.
let current = 0;
let results: readonly Awaited<ReturnType<typeof loadResult>>[] = [];

function say(state: 'idle' | 'loading' | 'done' | 'error', sentence: string): void {
  status.textContent = sentence;
  list.dataset['state'] = state;
}

async function show(state: SearchState): Promise<void> {
  const search = ++current;
  more.hidden = true;
  clear.hidden = filterNames.every((name) => state.filters[name].length === 0);
  results = [];
  list.dataset['total'] = '0';
  const dates = datePartsOf(state.from, state.to);
  const isBad = dates !== null && 'bad' in dates;
  if (isIdle(state) || isBad) {
    renderResults();
    render(null, facets);
    say(isBad ? 'error' : 'idle', isBad ? words.badDate(dates.bad) : words.idle);
    return;
  }
  say('loading', words.loading(state.q));
  try {
    const asked = { query: parseQuery(state.q), filters: state.filters, dates, sort: state.sort };
    const found = await engine.search(asked);
    if (search !== current) return;
    list.dataset['total'] = String(found.hits.length);
    await showMore(found, search);
    if (search !== current) return;
    say('done', sentenceOf(state, found));
    const counts = await engine.count(asked, found);
    if (search === current) renderFacets(state, counts);
  } catch (error) {
    if (search !== current) return;
    console.error(error);
    renderResults();
    say('error', words.error);
  }
}

function sentenceOf({ q }: SearchState, { hits, someWords }: Found): string {
  if (hits.length === 0) return `${words.none(q)} ${words.noneTip}`;
  const done = words.done(hits.length, number(hits.length), q);
  return someWords ? `${words.someWords} ${done}` : done;
}

/** Shows the next hits; `more` then leads to those after them. */
async function showMore(found: Found, search: number): Promise<void> {
  const start = results.length;
  const next = await Promise.all(found.hits.slice(start, start + pageSize).map((hit) => loadResult(hit)));
  if (search !== current) return;
  results = [...results, ...next];
  renderResults();
  more.hidden = results.length >= found.hits.length;
  more.onclick = () => {
    void showMore(found, search).then(() => {
      list.children[start + pageSize]?.querySelector('a')?.focus();
      status.textContent = words.showing(number(results.length), number(found.hits.length));
    });
  };
}

function renderResults(): void {
  render(
    <>
      {results.map((result) => (
        <ResultCard key={result.url} result={result} />
      ))}
    </>,
    list,
  );
}

function renderFacets({ filters }: SearchState, counts: Counts): void {
  const groups = filterNames.map((name) => {
    const open = facets.querySelector<HTMLDetailsElement>(`details:has([name=${name}])`)?.open ?? false;
    const chosen = new Set(filters[name]);
    const counted = counts[name].filter(([value], index) => index < valuesAFacet || chosen.has(value));
    const absent = filters[name].filter((value) => !counted.some(([other]) => other === value));
    const values = [...absent.map((value) => [value, 0] as const), ...counted].map(([value, n]) => ({
      value,
      count: number(n),
      chosen: chosen.has(value),
    }));
    return { name, label: words.facets[name], values, open: open || chosen.size > 0 };
  });
  const full = groups.filter(({ values }) => values.length > 0);
  render(
    <>
      {full.map((facet) => (
        <FacetGroup key={facet.name} facet={facet} />
      ))}
    </>,
    facets,
  );
}

/** Puts a search into the form; the facets follow when they are counted. */
function fill({ q, from, to, sort, filters }: SearchState): void {
  for (const [name, value] of Object.entries({ q, from, to, sort })) {
    (form.elements.namedItem(name) as HTMLInputElement).value = value;
  }
  for (const box of facets.querySelectorAll<HTMLInputElement>('input')) {
    box.checked = filterNames.some((name) => name === box.name && filters[name].includes(box.value));
  }
}

/** Searches for what the form says, as a new step of the reader's way: Back leads to the search before. */
function go(state: SearchState): void {
  history.pushState(null, '', `${location.pathname}${formatState(state)}`);
  void show(state);
}

function fromAddress(): void {
  const state = readState(new URLSearchParams(location.search));
  fill(state);
  void show(state);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(readState(new FormData(form)));
});
form.addEventListener('change', (event) => {
  if (event.target !== form.elements.namedItem('q')) go(readState(new FormData(form)));
});
clear.addEventListener('click', () => {
  const { q, from, to, sort } = readState(new FormData(form));
  const state = { ...readState(new URLSearchParams()), q, from, to, sort };
  fill(state);
  go(state);
});
addEventListener('popstate', fromAddress);
fromAddress();
