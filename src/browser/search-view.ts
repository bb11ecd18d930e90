import { searchWords as words } from '../strings/search.ts';
import { askedOf, hasNoWords, withoutFilter, type Asked } from './asked.ts';
import { withChosen } from './counts.ts';
import type { DateChartView } from './date-chart.tsx';
import { isWithin } from './dates/date-range.ts';
import type { FacetList } from './facet-list.tsx';
import type { Finder } from './finder.ts';
import { narrowedTo } from './narrowed-to.ts';
import { clearNotice, showNotice } from './notice.tsx';
import type { NothingFound } from './none/nothing-found.tsx';
import { goToPlace, type Place } from './place.ts';
import { pageSize, shownFirst, type ResultsList } from './results-list.tsx';
import { countHits, type Found } from './search.ts';
import { isIdle, type FilterName, type SearchState } from './search-state.ts';
import type { ShownDates } from './shown-dates.ts';
import type { StatusLine } from './status-line.ts';

/** The parts of the page that a search is shown in. */
export interface SearchParts {
  readonly status: StatusLine;
  readonly notice: HTMLElement;
  readonly results: ResultsList;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly facets: FacetList;
  readonly facetNames: ReadonlySet<FilterName>;
  readonly chart: DateChartView;
  readonly none: NothingFound;
}

const nothing: Found = { hits: [] };

/** Shows one search after the other: what an older one brings after a newer one began is dropped. */
export class SearchView {
  readonly #parts: SearchParts;
  readonly #finder: Finder;
  readonly #shown: ShownDates;
  #current = 0;

  constructor(parts: SearchParts, finder: Finder, shown: ShownDates) {
    this.#parts = parts;
    this.#finder = finder;
    this.#shown = shown;
  }

  /** Shows a search; `typed` is what stands in the box while it is being typed, null for a search that is complete. Leads back to `place` where there is one. */
  async show(state: SearchState, typed: string | null, place: Place | null): Promise<void> {
    const mine = ++this.#current;
    const isStale = () => mine !== this.#current;
    const { status, more, notice, chart, none } = this.#parts;
    more.hidden = true;
    status.total = 0;
    clearNotice(notice);
    none.clear();
    const asked = askedOf(state, typed);
    status.isQuiet = typed !== null;
    notice.setAttribute('aria-live', status.isQuiet ? 'off' : 'polite');
    if ('bad' in asked) {
      this.#clear();
      status.say('error', words.badDate(asked.bad, this.#shown.digits));
    } else if (isIdle(asked.state) || (typed !== null && hasNoWords(asked))) {
      this.#clear();
      status.say('idle', words.idle);
    } else if (hasNoWords(asked)) {
      this.#clear();
      status.say('done', this.#sentenceOf(asked, nothing));
      await none.show(asked, isStale);
    } else {
      status.say('loading', typed === null ? words.loading(state.q) : null);
      chart.reserve();
      try {
        const found = await this.#showTiers(asked, place, isStale);
        if (isStale()) return;
        await Promise.all([this.#showFacets(asked, found, isStale), this.#showChart(asked, found, isStale)]);
        if (!isStale() && place) goToPlace(this.#parts.list, place);
        if (!isStale() && typed === null && found.hits.length === 0) await none.show(asked, isStale);
      } catch (error) {
        if (!isStale()) this.#sayFailed(error);
      }
    }
  }

  #clear(): void {
    this.#parts.results.clear();
    this.#parts.facets.clear();
    this.#parts.chart.clear();
  }

  /** Shows what is found as it is found; of it as many as were shown before, where the reader comes back to a place. */
  async #showTiers(asked: Asked, place: Place | null, isStale: () => boolean): Promise<Found> {
    const { status, notice, results } = this.#parts;
    const { state, query } = asked;
    let found = nothing;
    let shown = 0;
    for await (const next of this.#finder.find(asked)) {
      if (isStale()) return found;
      found = next;
      status.total = found.hits.length;
      if (shown >= shownFirst) continue;
      await results.show(query, found, shownFirst, isStale);
      if (isStale()) return found;
      shown = results.shown;
      status.say('partial', status.isQuiet ? null : words.loading(state.q));
    }
    await results.show(query, found, Math.max(pageSize, place?.shown ?? 0), isStale, place?.shown);
    await showNotice(notice, asked, found, this.#finder, this.#shown, isStale);
    if (isStale()) return found;
    this.#showMore(asked, found, isStale);
    status.say('done', this.#sentenceOf(asked, found));
    return found;
  }

  /** Lets the reader ask for the hits behind those shown. */
  #showMore(asked: Asked, found: Found, isStale: () => boolean): void {
    const { results, more, list, status } = this.#parts;
    more.hidden = results.shown >= found.hits.length;
    more.onclick = () => {
      const before = results.shown;
      results.show(asked.query, found, before + pageSize, isStale).then(
        () => {
          if (isStale()) return;
          list.children[before]?.querySelector('a')?.focus();
          const [shown, all] = [results.shown, found.hits.length].map((n) => this.#shown.number(n));
          status.say('done', words.showing(shown!, all!));
          this.#showMore(asked, found, isStale);
        },
        (error: unknown) => {
          this.#sayFailed(error);
        },
      );
    };
  }

  /** Shows the filters; of a chosen one the other values are counted as if none of it were chosen. */
  #showFacets(asked: Asked, found: Found, isStale: () => boolean): Promise<void> {
    const { filters } = asked.state;
    const count = async (name: FilterName) => {
      const counted = await this.#finder.count(name, found, asked);
      if (filters[name].length === 0) return counted;
      const without = await this.#finder.all(withoutFilter(asked, name));
      return withChosen(name, filters[name], counted, await this.#finder.count(name, without, asked));
    };
    return this.#parts.facets.show({ filters, names: this.#parts.facetNames, count, isStale });
  }

  /** Shows the hits by time; the months around a range of less than a year are counted as if there were none. */
  #showChart(asked: Asked, found: Found, isStale: () => boolean): Promise<void> {
    const { range } = asked;
    return this.#parts.chart.show({
      range,
      dates: async (span) => {
        const dates = await this.#finder.dates(found, asked);
        if (span === null || range === null) return dates;
        const wider = { ...asked, range: span };
        const around = await this.#finder.dates(await this.#finder.all(wider), wider);
        return [...dates, ...around.filter((date) => !isWithin(date, range))];
      },
      isStale,
    });
  }

  #sayFailed(error: unknown): void {
    reportError(error);
    this.#clear();
    this.#parts.status.say('error', words.error);
  }

  #sentenceOf(asked: Asked, found: Found): string {
    const { state, query, begun } = asked;
    const q = begun === null ? state.q : words.begun(state.q);
    const cut = query.cut ? [words.cut] : [];
    if (found.hits.length === 0) {
      const tip = this.#parts.status.isQuiet ? [] : [words.noneTip];
      return [words.none(q), ...cut, ...tip].join(' ');
    }
    const { whole, some } = countHits(found);
    const counted = whole || some;
    const done = words.done(counted, this.#shown.number(counted), q, narrowedTo(asked, this.#shown));
    const before = whole === 0 ? [words.someWords] : [];
    const behind = whole > 0 && some > 0 ? [words.someBehind(some, this.#shown.number(some))] : [];
    return [...before, done, ...behind, ...cut].join(' ');
  }
}
