import { render } from 'preact';
import { isolated } from '../../strings/isolate.ts';
import { searchWords } from '../../strings/search.ts';
import { hasNoWords, type Asked } from '../asked.ts';
import type { Finder } from '../finder.ts';
import { narrowedTo } from '../narrowed-to.ts';
import type { ShownDates } from '../shown-dates.ts';
import { OfferList } from './offer-list.tsx';
import { widerOffers, wordOffers, type WiderOffer, type WordOffer } from './offers.ts';

const words = searchWords.nothing;

/** What the page says where nothing was found: what was tried, and what would find something. */
export class NothingFound {
  readonly #place: HTMLElement;
  readonly #ways: HTMLElement;
  readonly #finder: Finder;
  readonly #shown: ShownDates;

  /** `ways` are the links to browse the archive, which the page has from the start. */
  constructor(place: HTMLElement, ways: HTMLElement, finder: Finder, shown: ShownDates) {
    this.#place = place;
    this.#ways = ways;
    this.#finder = finder;
    this.#shown = shown;
  }

  /** Says what was tried, then looks for what to offer, and shows it as it is found. */
  async show(asked: Asked, isStale: () => boolean): Promise<void> {
    let wider: readonly WiderOffer[] = [];
    this.#render(asked, wider, []);
    if (hasNoWords(asked)) return;
    wider = await widerOffers(asked, this.#finder);
    if (isStale()) return;
    this.#render(asked, wider, []);
    const near = await wordOffers(asked, this.#finder);
    if (!isStale()) this.#render(asked, wider, near);
  }

  clear(): void {
    this.#ways.hidden = true;
    render(null, this.#place);
  }

  #render(asked: Asked, wider: readonly WiderOffer[], near: readonly WordOffer[]): void {
    this.#ways.hidden = false;
    const within = narrowedTo(asked, this.#shown);
    render(
      <div class="notice">
        {triedOf(asked).map((sentence) => (
          <p>{sentence}</p>
        ))}
        {within.length > 0 && <p>{words.within(within)}</p>}
        {wider.length > 0 && <h2>{words.wider}</h2>}
        <OfferList offers={wider} labelOf={(offer) => this.#labelOf(offer)} shown={this.#shown} />
        {near.length > 0 && <h2>{words.near}</h2>}
        <OfferList offers={near} labelOf={({ word }) => word} shown={this.#shown} />
      </div>,
      this.#place,
    );
  }

  #labelOf({ without, state }: WiderOffer): string {
    if (without === 'range') {
      const side = (text: string, name: 'from' | 'to') =>
        text === '' ? [] : [searchWords.bounds[name](isolated(text))];
      return [...side(state.from, 'from'), ...side(state.to, 'to')].join(' ');
    }
    if (without === 'all' || without === 'dates' || without === 'quotes') return words.without[without];
    return words.withoutFilter(searchWords.facets[without]);
  }
}

/** What of a search the tiers tried. */
function triedOf({ state, query }: Asked): readonly string[] {
  if (state.q === '') return [];
  const open = query.words.filter(({ literal }) => !literal).length;
  const quoted = query.words.length + query.phrases.length - open;
  const tried = [...(open > 0 ? [words.tried(open > 1)] : []), ...(quoted > 0 ? [words.triedQuoted] : [])];
  return tried.length > 0 ? tried : [words.noWords];
}
