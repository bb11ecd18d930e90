import { toDigits } from '../arabic/digits.ts';
import { searchWords as words } from '../strings/search.ts';
import { openArticles } from './articles.ts';
import type { Narrowing } from './cascade/cascade.ts';
import { countValues } from './counts.ts';
import { datePartsOf } from './date-range.ts';
import { openPagefind } from './engine/pagefind-engine.ts';
import { FacetList } from './facet-list.tsx';
import { readPacked } from './files.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { narrow, type Chosen } from './narrowing.ts';
import { clearNotice, showCorrected } from './notice.tsx';
import { parseQuery, type Query } from './query.ts';
import { pageSize, ResultsList } from './results-list.tsx';
import { search, type Found } from './search.ts';
import { openForm } from './search-form.ts';
import { filterNames, isIdle, type FilterName, type SearchState } from './search-state.ts';
import { openVocabulary } from './vocabulary.ts';

const part = (id: string) => document.getElementById(id)!;
const status = part('status');
const notice = part('notice');
const list = part('results');
const more = part('more') as HTMLButtonElement;
const clear = part('clear');

const nothing: Found = { hits: [], corrected: [] };

function say(state: 'idle' | 'loading' | 'partial' | 'done' | 'error', sentence: string): void {
  status.textContent = sentence;
  list.dataset['state'] = state;
}

function start(manifest: Manifest): void {
  const articles = openArticles(manifest, readPacked);
  const vocabulary = openVocabulary(manifest.vocabulary, readPacked);
  const sources = { engine: openPagefind(manifest), vocabulary, articles: articles.count };
  const number = (n: number) => toDigits(String(n), manifest.digits);
  const results = new ResultsList(list, articles, reportError);
  const facets = new FacetList(part('facets'), number, reportError);
  const facetNames = facetNamesOf(manifest);
  // The search that is shown or under way: what an older one brings after it began is dropped.
  let current = 0;

  const show = async (state: SearchState): Promise<void> => {
    const mine = ++current;
    const isStale = () => mine !== current;
    more.hidden = true;
    clear.hidden = filterNames.every((name) => state.filters[name].length === 0);
    list.dataset['total'] = '0';
    clearNotice(notice);
    const query = parseQuery(state.q);
    const dates = datePartsOf(state.from, state.to);
    const isBad = dates !== null && 'bad' in dates;
    const hasNoWords = state.q !== '' && query.words.length === 0 && query.phrases.length === 0;
    if (isIdle(state) || isBad || hasNoWords) {
      results.clear();
      facets.clear();
      if (isBad) say('error', words.badDate(dates.bad));
      else if (hasNoWords) say('done', sentenceOf(state, query, nothing));
      else say('idle', words.idle);
      return;
    }
    say('loading', words.loading(state.q));
    try {
      const chosen: Chosen = { filters: state.filters, dates };
      const narrowing = await narrow(chosen, articles, manifest.bundles);
      const found = await showTiers(state, query, narrowing, isStale);
      if (isStale()) return;
      await showFacets(state, query, { chosen, narrowing, found }, isStale);
    } catch (error) {
      if (!isStale()) sayFailed(error);
    }
  };

  /** Shows what is found as it is found. */
  const showTiers = async (
    state: SearchState,
    query: Query,
    narrowing: Narrowing,
    isStale: () => boolean,
  ): Promise<Found> => {
    let found = nothing;
    let shown = -1;
    for await (const next of search(query, state.sort, sources, articles, narrowing)) {
      if (isStale()) return found;
      found = next;
      list.dataset['total'] = String(found.hits.length);
      if (shown >= pageSize) continue;
      await results.show(query, found, pageSize, isStale);
      if (isStale()) return found;
      shown = results.shown;
      say('partial', words.loading(state.q));
    }
    if (shown < 0) await results.show(query, found, pageSize, isStale);
    await showCorrected(notice, state, found, articles);
    if (isStale()) return found;
    showMore(query, found, isStale);
    say('done', sentenceOf(state, query, found));
    return found;
  };

  /** Lets the reader ask for the hits behind those shown. */
  const showMore = (query: Query, found: Found, isStale: () => boolean): void => {
    more.hidden = results.shown >= found.hits.length;
    more.onclick = () => {
      const before = results.shown;
      results.show(query, found, before + pageSize, isStale).then(() => {
        if (isStale()) return;
        list.children[before]?.querySelector('a')?.focus();
        status.textContent = words.showing(number(results.shown), number(found.hits.length));
        showMore(query, found, isStale);
      }, sayFailed);
    };
  };

  /** Shows the filters; the values of a chosen one are counted as if none of it were chosen. */
  const showFacets = (
    state: SearchState,
    query: Query,
    { chosen, narrowing, found }: { readonly chosen: Chosen; readonly narrowing: Narrowing; readonly found: Found },
    isStale: () => boolean,
  ): Promise<void> => {
    const among = async (name: FilterName): Promise<Found> => {
      if (state.filters[name].length === 0) return found;
      const wider = await narrow(chosen, articles, manifest.bundles, name);
      let all = nothing;
      for await (const next of search(query, 'relevance', sources, articles, wider)) all = next;
      return all;
    };
    const count = async (name: FilterName) => {
      const { hits } = await among(name);
      return countValues(
        name,
        hits.map(({ article }) => article),
        articles,
        narrowing.bundles,
      );
    };
    return facets.show({ filters: state.filters, names: facetNames, count, isStale });
  };

  const sayFailed = (error: unknown): void => {
    reportError(error);
    results.clear();
    say('error', words.error);
  };

  const sentenceOf = ({ q }: SearchState, { cut }: Query, { hits }: Found): string => {
    if (hits.length === 0) return `${words.none(q)} ${words.noneTip}`;
    const done = words.done(hits.length, number(hits.length), q);
    const said = hits[0]!.tier === 'some' ? `${words.someWords} ${done}` : done;
    return cut ? `${said} ${words.cut}` : said;
  };

  openForm(part('search-form') as HTMLFormElement, clear, (state) => void show(state));
}

function facetNamesOf({ bundles }: Manifest): ReadonlySet<FilterName> {
  const named = new Set(bundles.flatMap(({ facets }) => facets));
  return new Set(filterNames.filter((name) => named.has(name === 'year' ? 'date' : name)));
}

const manifest = readManifest();
if (manifest === 'missing') say('error', words.error);
else if (manifest === 'other-build') say('error', words.otherBuild);
else start(manifest);
