import { searchWords as words } from '../strings/search.ts';
import { DateChartView } from './date-chart.tsx';
import { openDateFields } from './date-fields.ts';
import { FacetList } from './facet-list.tsx';
import { Finder } from './finder.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { NothingFound } from './none/nothing-found.tsx';
// What every page does comes with this program, not as a file of its own.
import './page.ts';
import { keepPlaces } from './place.ts';
import { ResultsList } from './results-list.tsx';
import { openForm } from './search-form.ts';
import { filterNames, isIdle, readState, type FilterName } from './search-state.ts';
import { SearchView } from './search-view.ts';
import { ShownDates } from './shown-dates.ts';
import { StatusLine } from './status-line.ts';

const part = (id: string) => document.getElementById(id)!;
const list = part('results');
const status = new StatusLine(part('status'), list);

function start(manifest: Manifest): void {
  const finder = new Finder(manifest);
  const shown = new ShownDates(manifest);
  const showDates = openDateFields(shown);
  foldFilters();
  keepPlaces(list);
  const view = new SearchView(
    {
      status,
      notice: part('notice'),
      results: new ResultsList(list, finder.articles, reportError),
      list,
      more: part('more') as HTMLButtonElement,
      facets: new FacetList(part('facets'), (n) => shown.number(n), reportError),
      facetNames: facetNamesOf(manifest),
      chart: new DateChartView(part('dates'), shown, (from, to) => {
        form.setRange(from, to);
      }),
      none: new NothingFound(part('none'), part('ways'), finder, shown),
    },
    finder,
    shown,
  );
  const form = openForm(part('search-form') as HTMLFormElement, part('clear'), part('found'), (state, typed, place) => {
    showDates(state);
    void view.show(state, typed, place);
  });
}

// On a phone the filters would stand between the box and the results. One that is chosen is shown.
function foldFilters(): void {
  const state = readState(new URLSearchParams(location.search));
  const filters = part('filters') as HTMLDetailsElement;
  const wide = matchMedia('(min-width: 40rem)');
  const fold = () => {
    filters.open = wide.matches || !isIdle({ ...state, q: '' });
  };
  wide.addEventListener('change', fold);
  fold();
  delete filters.dataset['waits'];
}

function facetNamesOf({ bundles }: Manifest): ReadonlySet<FilterName> {
  const named = new Set(bundles.flatMap(({ facets }) => facets));
  return new Set(filterNames.filter((name) => named.has(name === 'year' ? 'date' : name)));
}

const manifest = readManifest();
if (manifest === 'missing') status.say('error', words.error);
else if (manifest === 'other-build') status.say('error', words.otherBuild);
else start(manifest);
