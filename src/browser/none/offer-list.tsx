import { searchWords as words } from '../../strings/search.ts';
import { formatState } from '../search-state.ts';
import type { ShownDates } from '../shown-dates.ts';
import type { Offer } from './offers.ts';

interface OfferListProps<T extends Offer> {
  readonly offers: readonly T[];
  readonly labelOf: (offer: T) => string;
  readonly shown: ShownDates;
}

/** Links to other searches, each with the number of its hits; nothing where there is none. */
export function OfferList<T extends Offer>({ offers, labelOf, shown }: OfferListProps<T>) {
  if (offers.length === 0) return null;
  return (
    <ul class="chips">
      {offers.map((offer) => (
        <li key={formatState(offer.state)}>
          <a href={formatState(offer.state)}>
            <bdi>{labelOf(offer)}</bdi> <span class="count">{words.hits(offer.count, shown.number(offer.count))}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
