import type { Articles } from './articles.ts';
import { searchWordsOf, type Correction, type Narrowing, type Sources, type TierKind } from './cascade/cascade.ts';
import { findPhrases } from './cascade/phrases.ts';
import type { Hit } from './engine/engine.ts';
import type { Query } from './query.ts';
import type { Sort } from './search-state.ts';

/** A hit, and how it was found; null where all articles are shown. */
export interface FoundHit extends Hit {
  readonly tier: TierKind | null;
}

/** What was found so far. */
export interface Found {
  /** Best first, or in the order asked for; hits that were told before stay where they are, but by date. */
  readonly hits: readonly FoundHit[];
  /** The words that the first hits have in the place of words of the query. */
  readonly corrected: readonly Correction[];
}

/** Looks for a query, and tells what it has found each time that there is more; the last is all of it. */
export async function* search(
  query: Query,
  sort: Sort,
  sources: Sources,
  articles: Articles,
  narrowing: Narrowing,
): AsyncGenerator<Found> {
  let found: Found = { hits: [], corrected: [] };
  for await (const next of inTiers(query, sources, articles, narrowing)) {
    found = next;
    if (sort === 'relevance' && found.hits.length > 0) yield found;
  }
  yield sort === 'relevance' ? found : { ...found, hits: await byDate(found.hits, sort, articles, narrowing) };
}

async function* inTiers(
  query: Query,
  sources: Sources,
  articles: Articles,
  narrowing: Narrowing,
): AsyncGenerator<Found> {
  if (query.words.length === 0 && query.phrases.length === 0) {
    yield { hits: allOf(articles, narrowing), corrected: [] };
    return;
  }
  const phrases = query.phrases.length > 0 ? await findPhrases(query.phrases, sources, narrowing) : null;
  if (query.words.length === 0) {
    yield { hits: [...phrases!.values()].map((hit) => ({ ...hit, tier: 'phrase' })), corrected: [] };
    return;
  }
  const within = phrases ? { ...narrowing, accepts: (article: number) => phrases.has(article) } : narrowing;
  let found: Found = { hits: [], corrected: [] };
  for await (const { kind, hits, corrected } of searchWordsOf(query, sources, within)) {
    if (hits.length === 0) continue;
    const more = hits.map((hit): FoundHit => {
      const phrase = phrases?.get(hit.article);
      return { ...hit, tier: kind, places: phrase ? [...hit.places, ...phrase.places] : hit.places };
    });
    found = {
      hits: [...found.hits, ...more],
      corrected: found.hits.length === 0 ? corrected : found.corrected,
    };
    yield found;
  }
}

function allOf(articles: Articles, { bundles, accepts }: Narrowing): readonly FoundHit[] {
  return bundles.flatMap((bundle) => {
    const [first, end] = articles.rangeOf(bundle);
    const numbers = Array.from({ length: end - first }, (_, n) => first + n).filter(accepts);
    return numbers.map((article) => ({ article, score: 0, places: [], tier: null }));
  });
}

// An undated article comes last either way.
async function byDate(
  hits: readonly FoundHit[],
  sort: 'newest' | 'oldest',
  articles: Articles,
  { bundles }: Narrowing,
): Promise<readonly FoundHit[]> {
  const dateOf = await articles.facet('date', bundles);
  const key = ({ article }: Hit) => dateOf(article)[0] ?? (sort === 'newest' ? '' : '9999');
  const order = sort === 'newest' ? -1 : 1;
  return [...hits].sort((a, b) => {
    const [one, other] = [key(a), key(b)];
    return one === other ? (a.article - b.article) * order : one < other ? -order : order;
  });
}
