import { render } from 'preact';
import { FacetGroup } from '../../layouts/parts/facet.tsx';
import { ResultCard } from '../../layouts/parts/result-card.tsx';
import { toDigits, type Digits } from '../arabic/digits.ts';
import { searchWords as words } from '../strings/search.ts';
import { datePartsOf } from './date-range.ts';
import { openEngine, type Counts, type Found } from './engine.ts';
import { siteRoot } from './fetch.ts';
import { parseQuery, type Query } from './query.ts';
import { loadResult } from './result.ts';
import { filterNames, formatState, isIdle, readState, type SearchState } from './search-state.ts';

declare global {
  /** Set by `search/manifest.js`, which the page loads first. */
  var warraqSearch: { readonly index: string; readonly digits: Digits } | undefined;
}
// Where the manifest could not be had, a search will not find its index, and say so.
const manifest = globalThis.warraqSearch ?? { index: 'search/', digits: 'latn' };

const pageSize = 20;
const valuesAFacet = 30;

const part = (id: string) => document.getElementById(id)!;
const form = part('search-form') as HTMLFormElement;
const status = part('status');
const list = part('results');
const facets = part('facets');
const more = part('more') as HTMLButtonElement;
const clear = part('clear');

const engine = openEngine(new URL(manifest.index, siteRoot).href);
const number = (n: number) => toDigits(String(n), manifest.digits);

// The search that is shown or under way: what an older one brings after it began is dropped.
let current = 0;
let results: readonly Awaited<ReturnType<typeof loadResult>>[] = [];
const nothing: Found = { hits: [], someWords: false };

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
  const query = parseQuery(state.q);
  const dates = datePartsOf(state.from, state.to);
  const isBad = dates !== null && 'bad' in dates;
  const hasNoWords = state.q !== '' && query.words.length === 0 && query.phrases.length === 0;
  if (isIdle(state) || isBad || hasNoWords) {
    renderResults();
    render(null, facets);
    if (isBad) say('error', words.badDate(dates.bad));
    else if (hasNoWords) say('done', sentenceOf(state, nothing));
    else say('idle', words.idle);
    return;
  }
  say('loading', words.loading(state.q));
  try {
    const asked = { query, filters: state.filters, dates, sort: state.sort };
    const found = await engine.search(asked);
    if (search !== current) return;
    list.dataset['total'] = String(found.hits.length);
    await showMore(query, found, search);
    if (search !== current) return;
    say('done', sentenceOf(state, found));
    const counts = await engine.count(asked, found);
    if (search === current) renderFacets(state, counts);
  } catch (error) {
    if (search === current) sayFailed(error);
  }
}

function sayFailed(error: unknown): void {
  reportError(error);
  renderResults();
  say('error', words.error);
}

function sentenceOf({ q }: SearchState, { hits, someWords }: Found): string {
  if (hits.length === 0) return `${words.none(q)} ${words.noneTip}`;
  const done = words.done(hits.length, number(hits.length), q);
  return someWords ? `${words.someWords} ${done}` : done;
}

/** Shows the next hits; `more` then leads to those after them. */
async function showMore(query: Query, found: Found, search: number): Promise<void> {
  const start = results.length;
  const next = await Promise.all(found.hits.slice(start, start + pageSize).map((hit) => loadResult(hit, query)));
  if (search !== current) return;
  results = [...results, ...next];
  renderResults();
  more.hidden = results.length >= found.hits.length;
  more.onclick = () => {
    showMore(query, found, search).then(() => {
      list.children[start + pageSize]?.querySelector('a')?.focus();
      status.textContent = words.showing(number(results.length), number(found.hits.length));
    }, sayFailed);
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
  const search = formatState(state);
  // A date that is typed and entered both changes and submits the form: one step.
  if (search === formatState(readState(new URLSearchParams(location.search)))) return;
  history.pushState(null, '', `${location.pathname}${search}`);
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
