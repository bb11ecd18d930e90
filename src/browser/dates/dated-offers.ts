import { hijriOf } from '../../arabic/hijri.ts';
import type { Asked } from '../asked.ts';
import type { Finder } from '../finder.ts';
import { foundBy, type Offer } from '../none/offers.ts';
import { countHits } from '../search.ts';
import { boundsTyped } from './date-range.ts';
import { dateInQuery, dayInQuery } from './date-in-query.ts';
import { readTypedDate, type TypedDate } from './typed-date.ts';

/** The articles of a date that a query names. */
export interface DatedOffer extends Offer {
  readonly date: TypedDate;
}

// Of a day without its year, so many years, the newest first.
const mostYears = 5;

/** What the archive has of the date that a query names, by the rest of the query: a range of dates in the place of its words. */
export async function datedOffers({ state }: Asked, finder: Finder): Promise<readonly DatedOffer[]> {
  const named = dateInQuery(state.q);
  const wanted = named ? [named] : (await daysOf(state.q, finder)).map((date) => ({ date, rest: '' }));
  const offers = await Promise.all(
    wanted.map(async ({ date, rest }) => {
      const dated = { ...state, ...boundsTyped(date), q: rest };
      return { date, state: dated, count: countHits(await foundBy(dated, finder)).whole };
    }),
  );
  return offers.filter(({ count }) => count > 0);
}

async function daysOf(q: string, finder: Finder): Promise<readonly TypedDate[]> {
  const wanted = dayInQuery(q);
  if (wanted === null) return [];
  const isHijri = wanted.calendar === 'hijri';
  const dates = [...new Set(await finder.allDates())].sort().reverse();
  const days = dates.flatMap((date) => {
    const typed = date.length === 10 ? readTypedDate(date) : null;
    const own = typed && (isHijri ? hijriOf(typed) : typed);
    return own?.month === wanted.month && own.day === wanted.day ? `${own.year}-${own.month}-${own.day}` : [];
  });
  return days.slice(0, mostYears).flatMap((date) => readTypedDate(date) ?? []);
}
