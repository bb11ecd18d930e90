import { onArabicKeyboard } from '../../arabic/keyboard.ts';
import { askedPlaces } from '../../arabic/search-words.ts';
import { askedOf, type Asked } from '../asked.ts';
import { lookUp } from '../cascade/slot.ts';
import type { Finder } from '../finder.ts';
import { countHits, type Found } from '../search.ts';
import type { SearchState } from '../search-state.ts';
import { nearestWords } from './nearest-words.ts';
import { widerRange, widerSearches, type WiderSearch } from './wider-searches.ts';

/** A search that finds something, in the place of one that finds nothing. */
export interface Offer {
  readonly state: SearchState;
  readonly count: number;
}

/** A word of the archive in the place of one that it lacks, as the first hit spells it. */
export interface WordOffer extends Offer {
  readonly word: string;
}

export interface WiderOffer extends Offer {
  readonly without: WiderSearch['without'] | 'range';
}

// So many words that the archive lacks are looked into.
const mostWords = 2;

/** What was typed with the keyboard set to Latin letters, as it was meant; then searches with the nearest words of the archive for those that it lacks. */
export async function wordOffers({ state, query }: Asked, finder: Finder): Promise<readonly WordOffer[]> {
  const { vocabulary } = finder.sources;
  const words = new Set([...query.words.map(({ word }) => word), ...query.phrases.flat()]);
  const slots = await lookUp(
    [...words].map((word) => ({ word, literal: true })),
    vocabulary,
  );
  const lacking = slots.filter(({ readings }) => !readings[0]?.exact).slice(0, mostWords);
  const offers: WordOffer[] = [];
  const arabic = onArabicKeyboard(state.q);
  if (arabic !== null) {
    const meant = { ...state, q: arabic };
    const { whole } = countHits(await foundBy(meant, finder));
    if (whole > 0) offers.push({ state: meant, count: whole, word: arabic });
  }
  for (const { word } of lacking) {
    for (const near of await nearestWords(word, vocabulary)) {
      const wider = { ...state, q: replaced(state.q, word, near) };
      const found = await foundBy(wider, finder);
      if (found.hits.length === 0) continue;
      offers.push({ state: wider, count: countOf(found), word: await spelled(near, found, finder) });
    }
  }
  return offers;
}

/** The same search with less that narrows it, where that finds anything. */
export async function widerOffers(asked: Asked, finder: Finder): Promise<readonly WiderOffer[]> {
  const offers: WiderOffer[] = [];
  for (const { without, state } of widerSearches(asked.state)) {
    const found = await foundBy(state, finder);
    if (found.hits.length === 0) continue;
    if (without === 'dates' && asked.range) {
      const dates = await finder.dates(found, { ...asked, range: null });
      const wider = widerRange(asked.state, asked.range, dates);
      if (wider) offers.push({ without: 'range', ...wider });
    }
    offers.push({ without, state, count: countOf(found) });
  }
  return offers;
}

/** All that a search finds; nothing where it has a date that is none. */
export async function foundBy(state: SearchState, finder: Finder): Promise<Found> {
  const asked = askedOf(state);
  return 'bad' in asked ? { hits: [] } : finder.all(asked);
}

// As the page that is offered will count them.
function countOf(found: Found): number {
  const { whole, some } = countHits(found);
  return whole || some;
}

/** The query with a word in the place of another. */
export function replaced(q: string, asked: string, word: string): string {
  let [text, at] = ['', 0];
  for (const place of askedPlaces(q)) {
    if (place.word !== asked) continue;
    text += q.slice(at, place.start) + word;
    at = place.end;
  }
  return text + q.slice(at);
}

async function spelled(word: string, { hits }: Found, { articles }: Finder): Promise<string> {
  const { article } = hits[0]!;
  const { headline, body } = await articles.whole(article);
  const text = `${headline}\n${body}`;
  const at = askedPlaces(text).find((place) => place.word === word);
  return at ? text.slice(at.start, at.end) : word;
}
