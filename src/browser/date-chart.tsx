import { render } from 'preact';
import { DateBars, type ChartBar, type DateChart } from '../../layouts/parts/date-bars.tsx';
import { searchWords } from '../strings/search.ts';
import { barsOf, monthsAround, namedBars, type Bar, type DateBars as Counted } from './dates/date-bars.ts';
import { daysOf, type DateRange } from './dates/date-range.ts';
import type { ShownDates } from './shown-dates.ts';

const words = searchWords.chart;
// So many names of bars have room beside each other on a phone, and on a wider page.
const room = { year: [6, 16], month: [13, 24] } as const;

/** What the chart is drawn of. */
export interface ChartSource {
  readonly range: DateRange | null;
  /** The dates of all hits, '' where none is known; those of a span where one is given. */
  readonly dates: (span: DateRange | null) => Promise<readonly string[]>;
  /** True when another search has taken its place. */
  readonly isStale: () => boolean;
}

/** The hits by year or month on the page; a bar that is chosen becomes the range, by `go`. */
export class DateChartView {
  readonly #place: HTMLElement;
  readonly #shown: ShownDates;
  readonly #go: (from: string, to: string) => void;
  #counted: Counted | null = null;
  #range: DateRange | null = null;
  #entry: string | undefined;

  constructor(place: HTMLElement, shown: ShownDates, go: (from: string, to: string) => void) {
    this.#place = place;
    this.#shown = shown;
    this.#go = go;
    place.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
  }

  /** Shows the hits of a search; the chart before stays until then. */
  async show({ range, dates, isStale }: ChartSource): Promise<void> {
    const span = monthsAround(range);
    const counted = barsOf(await dates(span), span);
    if (isStale()) return;
    // A single bar says nothing, but that there is a range.
    this.#counted = counted && (counted.bars.length > 1 || range !== null) ? counted : null;
    this.#range = range;
    const full = (counted?.bars ?? []).filter(({ count }) => count > 0);
    this.#entry = (full.find((bar) => this.#isChosen(bar)) ?? full.at(-1))?.period;
    const hadFocus = this.#place.contains(document.activeElement);
    this.#render();
    // The bar that was pressed gives way to its months.
    if (hadFocus && !this.#place.contains(document.activeElement)) this.#place.querySelector('button')?.focus();
  }

  /** Keeps its room while a search is under way, so that nothing moves when it comes. */
  reserve(): void {
    this.#place.hidden = false;
  }

  /** Takes the chart off the page. */
  clear(): void {
    this.#counted = null;
    this.#render();
  }

  #render(): void {
    this.#place.hidden = this.#counted === null;
    const chart = this.#counted && this.#chartOf(this.#counted);
    const choose = (period: string) => {
      this.#choose(period);
    };
    const clear = () => {
      this.#go('', '');
    };
    render(chart && <DateBars chart={chart} choose={choose} clear={clear} />, this.#place);
  }

  #chartOf(counted: Counted): DateChart {
    const { by, bars, unplaced } = counted;
    const most = Math.max(...bars.map(({ count }) => count));
    const [few, many] = room[by].map((most) => namedBars(counted, most));
    const years = [bars[0]!, bars.at(-1)!].map(({ period }) => this.#shown.date(period.slice(0, 4)));
    return {
      heading: by === 'year' ? words.byYear : words.byMonth([...new Set(years)].join('–')),
      bars: bars.map((bar): ChartBar => {
        const { period, count } = bar;
        const [first, last] = daysOf(period);
        return {
          period,
          name: this.#shown.number(Number(period.slice(by === 'year' ? 0 : 5))),
          room: few!.has(period) ? 'always' : many!.has(period) ? 'wide' : 'never',
          label: words.bar(this.#shown.date(period), count, this.#shown.number(count)),
          share: most === 0 ? 0 : count / most,
          inRange: this.#range === null || (last >= this.#range.first && first <= this.#range.last),
          chosen: this.#isChosen(bar),
          entry: period === this.#entry,
        };
      }),
      note: unplaced === 0 ? null : words.unplaced[by](unplaced, this.#shown.number(unplaced)),
      whole: this.#range === null ? null : words.whole,
    };
  }

  #isChosen({ period }: Bar): boolean {
    const [first, last] = daysOf(period);
    return this.#range?.first === first && this.#range.last === last;
  }

  // A bar that is the range already leads back to what is around it.
  #choose(period: string): void {
    const next = this.#isChosen({ period, count: 0 }) ? period.slice(0, -3) : period;
    this.#go(next, next);
  }

  // Time runs from the line's start, at the right, to its end.
  #onKey(event: KeyboardEvent): void {
    const buttons = [...this.#place.querySelectorAll<HTMLButtonElement>('li button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const to = { ArrowLeft: at + 1, ArrowRight: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    const button = at < 0 || to === undefined ? undefined : buttons[to];
    if (!button) return;
    event.preventDefault();
    this.#entry = button.closest<HTMLElement>('li')!.dataset['period'];
    button.focus();
    this.#render();
  }
}
