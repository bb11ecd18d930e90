import type { Articles } from './articles.ts';
import { searchWordsOf } from './cascade/cascade.ts';
import { articlesWith } from './cascade/excluded.ts';
import { findPhrases } from './cascade/phrases.ts';
import type { Correction, Narrowing, Sources, TierKind } from './cascade/tiers.ts';
import type { Hit } from './engine/engine.ts';
import type { Asked } from './asked.ts';
import { spellingsOfDay } from './dates/date-in-query.ts';
import { otherThousands } from './numbers.ts';
import { halfTyped, parseQuery, type Query } from './query.ts';
import { completedQueries } from './typing/completions.ts';

/** A hit, and how it was found; null where all articles are shown. */
export interface FoundHit extends Hit {
  readonly tier: TierKind | null;
  /** Words of the query, and those of the archive by which it was found in their place. */
  readonly instead: readonly Correction[];
}

/** What was found so far. */
export interface Found {
  /** Best first, or in the order asked for; hits that were told before stay where they are, but by date. */
  readonly hits: readonly FoundHit[];
}

/** How many hits have all that was asked for, and how many some of the words only. */
export function countHits({ hits }: Found): { readonly whole: number; readonly some: number } {
  const some = hits.filter(({ tier }) => tier === 'some').length;
  return { whole: hits.length - some, some };
}

const nothing: Found = { hits: [] };

// Hits that a reader sees at once, and by what a half-typed query finds them: what is not typed yet can not be wrong.
const enough = 20;
const literal: ReadonlySet<TierKind> = new Set(['phrase', 'literal']);
const near: ReadonlySet<TierKind> = new Set([...literal, 'clitic']);
// All words of a query, as they are or otherwise.
const wholeTiers: ReadonlySet<TierKind> = new Set([...near, 'spelling', 'stem', 'related']);

/** Looks for a query, and tells what it has found each time that there is more; the last is all of it. */
export async function* search(
  { query, begun, state: { q, sort } }: Asked,
  sources: Sources,
  articles: Articles,
  filters: Narrowing,
): AsyncGenerator<Found> {
  const excluded = await articlesWith(query.excluded, sources, filters);
  const narrowing = { ...filters, accepts: (n: number) => filters.accepts(n) && !excluded.has(n) };
  const tiers: Tiers = (one, only) => inTiers(one, sources, articles, narrowing, only);
  let found = nothing;
  const asked =
    query.alternatives.length > 0 ? oneOf(query, begun, sources, tiers) : ofOne(q, query, begun, sources, tiers);
  for await (const next of asked) {
    found = next;
    if (sort === 'relevance' && found.hits.length > 0) yield found;
  }
  yield sort === 'relevance' ? found : { ...found, hits: await byDate(found.hits, sort, articles, narrowing) };
}

type Tiers = (query: Query, only?: ReadonlySet<TierKind>) => AsyncGenerator<Found>;

const ofOne = (q: string, query: Query, begun: string | null, sources: Sources, tiers: Tiers) =>
  begun === null ? withNumbers(q, query, tiers) : whileTyped(query, begun, sources, tiers);

/** What has all that is asked for, then of each of the alternatives in turn what it finds by itself, the nearer tiers first. */
async function* oneOf(query: Query, begun: string | null, sources: Sources, tiers: Tiers): AsyncGenerator<Found> {
  let found = nothing;
  for await (const all of tiers(query, literal)) yield (found = all);
  const whole: Tiers = (one, only = wholeTiers) => tiers(one, only);
  const lists = query.alternatives.map(async (q) => {
    let last = nothing;
    const own = begun !== null && halfTyped(q) === begun ? begun : null;
    for await (const some of ofOne(q, parseQuery(q), own, sources, whole)) last = some;
    return last.hits.map((hit, rank) => ({ hit, rank, isFar: !near.has(hit.tier!) }));
  });
  const ranked = (await Promise.all(lists)).flat().sort((a, b) => Number(a.isFar) - Number(b.isFar) || a.rank - b.rank);
  yield joined(
    found,
    ranked.map(({ hit }) => hit),
  );
}

/** Numbers are looked for as they are written, their parts together, with thousands written the other way, and a day in its other spellings; where that finds too little, their parts as words, but for a date. */
async function* withNumbers(q: string, query: Query, tiers: Tiers): AsyncGenerator<Found> {
  const other = otherThousands(q);
  const isInParts = query.numbers.length > 0;
  let found = nothing;
  for (const one of [...(isInParts || other ? [query] : []), ...(other ? [parseQuery(other)] : [])]) {
    for await (const { hits } of tiers({ ...one, phrases: [...one.phrases, ...one.numbers] }, near)) {
      yield (found = joined(found, hits));
    }
  }
  for (const spelling of spellingsOfDay(q)) {
    const one = parseQuery(`"${spelling}"`);
    const words = one.phrases[0] ?? [];
    for await (const { hits } of tiers(one)) {
      const whole = hits.map((hit) => ({ ...hit, places: hit.places.flatMap((at) => words.map((_, n) => at + n)) }));
      yield (found = joined(found, whole));
    }
  }
  if (found.hits.length >= (isInParts ? 1 : enough) || isDate(query)) return;
  for await (const { hits } of tiers(query)) yield joined(found, hits);
}

// Articles with a 10 and a 2016 somewhere are not of 10/10/2016.
const isDate = ({ words, phrases, numbers: [number = [], ...others] }: Query) =>
  number.length > 2 && others.length + phrases.length === 0 && words.every(({ word }) => number.includes(word));

/** What was found, and behind it what is new of further hits. */
function joined(found: Found, hits: readonly FoundHit[]): Found {
  const known = new Set(found.hits.map(({ article }) => article));
  const fresh = hits.filter(({ article }) => !known.has(article) && known.add(article));
  return { hits: [...found.hits, ...fresh] };
}

/** The half-typed word stands for the words that begin so, the commonest first, until there is enough; where none does, it is taken as it is. */
async function* whileTyped(query: Query, begun: string, { vocabulary }: Sources, tiers: Tiers): AsyncGenerator<Found> {
  let found = nothing;
  for (const completed of await completedQueries(query, begun, vocabulary)) {
    for await (const { hits } of tiers(completed, near)) yield (found = joined(found, hits));
    if (found.hits.length >= enough) return;
  }
  if (found.hits.length === 0) yield* tiers(query);
}

async function* inTiers(
  query: Query,
  sources: Sources,
  articles: Articles,
  narrowing: Narrowing,
  only?: ReadonlySet<TierKind>,
): AsyncGenerator<Found> {
  if (query.words.length === 0 && query.phrases.length === 0) {
    yield { hits: allOf(articles, narrowing) };
    return;
  }
  const phrases = query.phrases.length > 0 ? await findPhrases(query.phrases, sources, narrowing) : null;
  if (query.words.length === 0) {
    const hits = [...phrases!.values()].filter(({ article }) => narrowing.accepts(article));
    yield { hits: hits.map((hit) => ({ ...hit, tier: 'phrase', instead: [] })) };
    return;
  }
  let found = nothing;
  for await (const { kind, hits, instead } of searchWordsOf(query, sources, narrowing, phrases)) {
    if (only && !only.has(kind)) return;
    if (hits.length === 0) continue;
    const more = hits.map((hit): FoundHit => {
      const phrase = phrases?.get(hit.article);
      const places = phrase ? [...hit.places, ...phrase.places] : hit.places;
      return { ...hit, tier: kind, places, instead };
    });
    found = { hits: [...found.hits, ...more] };
    yield found;
  }
}

function allOf(articles: Articles, { bundles, accepts }: Narrowing): readonly FoundHit[] {
  return bundles.flatMap((bundle) => {
    const [first, end] = articles.rangeOf(bundle);
    const numbers = Array.from({ length: end - first }, (_, n) => first + n).filter(accepts);
    return numbers.map((article) => ({ article, score: 0, places: [], tier: null, instead: [] }));
  });
}

// Articles that have some of the words only stay behind the others; an undated one comes last either way.
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
    const [isSome, isOtherSome] = [a, b].map(({ tier }) => tier === 'some');
    if (isSome !== isOtherSome) return isSome ? 1 : -1;
    const [one, other] = [key(a), key(b)];
    return one === other ? (a.article - b.article) * order : one < other ? -order : order;
  });
}
