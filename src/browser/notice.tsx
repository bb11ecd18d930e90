import { render } from 'preact';
import { askedPlaces } from '../arabic/search-words.ts';
import { searchWords as words } from '../strings/search.ts';
import type { Articles } from './articles.ts';
import type { Asked } from './asked.ts';
import type { TierKind } from './cascade/tiers.ts';
import { datedOffers } from './dates/dated-offers.ts';
import type { Finder } from './finder.ts';
import { OfferList } from './none/offer-list.tsx';
import { readOperators } from './operators.ts';
import type { Found } from './search.ts';
import { formatState, type SearchState } from './search-state.ts';
import type { ShownDates } from './shown-dates.ts';
import { spelledIn } from './spelled.ts';
import { takenBy, type Taken } from './taken.ts';

// By these the words themselves were found.
const own: ReadonlySet<TierKind | null> = new Set<TierKind>(['phrase', 'literal', 'clitic', 'stem']);

/**
 * Says which words were taken for others, and which were searched besides, as the hits spell them, and which were left out; leads to the same search taken literally, and to the
 * articles of a date that the query names, unless meanwhile `isStale` has come true.
 */
export async function showNotice(
  place: HTMLElement,
  asked: Asked,
  found: Found,
  finder: Finder,
  shown: ShownDates,
  isStale: () => boolean,
): Promise<void> {
  const [instead, dated] = await Promise.all([
    insteadOf(asked.state, found, finder.articles),
    datedOffers(asked, finder),
  ]);
  if (isStale()) return;
  render(
    <>
      {instead}
      {excludedFrom(asked.state)}
      <OfferList offers={dated} labelOf={({ date, state }) => words.dated(shown.typed(date), state.q)} shown={shown} />
    </>,
    place,
  );
}

async function insteadOf(state: SearchState, { hits }: Found, articles: Articles) {
  const corrected = takenBy('spelling', hits);
  // A name in Latin letters may be one of some words.
  const related = [...takenBy('related', hits), ...takenBy('some', hits)];
  const told = [...corrected, ...related];
  if (told.length === 0) return null;
  const spelled = async (words: readonly Taken[]) => {
    const all = words.map(async (one) => {
      const parts = one.taken.split(' ').map((word) => spelledIn(one.articles, formsOf(word, one), articles));
      return (await Promise.all(parts)).join(' ');
    });
    return [...new Set(await Promise.all(all))];
  };
  const [taken, besides] = await Promise.all([spelled(corrected), spelled(related)]);
  const isMixed = hits.some(({ tier }) => own.has(tier));
  const { q, written } = literally(state.q, new Set(told.flatMap(({ asked }) => [...asked])));
  return (
    <p>
      {taken.length > 0 && `${isMixed ? words.correctedToo(taken) : words.corrected(taken)} `}
      {besides.length > 0 && `${words.related(besides)} `}
      <a href={formatState({ ...state, q })}>{words.literally(written)}</a>
    </p>
  );
}

function excludedFrom(state: SearchState) {
  const { kept, excluded } = readOperators(state.q);
  if (excluded.length === 0) return null;
  const q = `${kept} ${excluded.join(' ')}`.trim().replace(/\s+/gu, ' ');
  return (
    <p>
      {words.excluded(excluded)} <a href={formatState({ ...state, q })}>{words.instead(q)}</a>
    </p>
  );
}

// With the article where it was asked for with it: السعودية, not سعودية, for السعودييه.
function formsOf(word: string, { asked }: Taken): readonly string[] {
  const isDefinite = (one: string) => one.startsWith('ال');
  return [...asked].every(isDefinite) && !isDefinite(word) ? [`ال${word}`, word] : [word];
}

/** Takes the notice off the page. */
export function clearNotice(place: HTMLElement): void {
  render(null, place);
}

/** The query with these words in quotes, and the words as they were written. */
function literally(q: string, asked: ReadonlySet<string>): { readonly q: string; readonly written: readonly string[] } {
  const written: string[] = [];
  let [quoted, at] = ['', 0];
  for (const { word, start, end } of askedPlaces(q)) {
    if (!asked.has(word)) continue;
    const text = q.slice(start, end);
    written.push(text);
    quoted += `${q.slice(at, start)}"${text}"`;
    at = end;
  }
  return { q: quoted + q.slice(at), written };
}
