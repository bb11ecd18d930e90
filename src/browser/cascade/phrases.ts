import type { Hit } from '../engine/engine.ts';
import type { Narrowing, Sources } from './tiers.ts';
import { lookUp, ordersOf, termOf } from './slot.ts';

/** The articles that have each of the phrases, word for word, by their numbers. */
export async function findPhrases(
  phrases: readonly (readonly string[])[],
  sources: Sources,
  narrowing: Pick<Narrowing, 'bundles'>,
): Promise<ReadonlyMap<number, Hit>> {
  const answers = await Promise.all(phrases.map((phrase) => findPhrase(phrase, sources, narrowing)));
  const [first = [], ...others] = answers;
  const found = new Map(first.map((hit) => [hit.article, hit]));
  for (const other of others) {
    const hits = new Map(other.map((hit) => [hit.article, hit]));
    for (const [article, hit] of found) {
      const more = hits.get(article);
      if (more) found.set(article, { ...hit, places: [...hit.places, ...more.places] });
      else found.delete(article);
    }
  }
  return found;
}

// A phrase may begin in the midst of a name: الملك of عبد الملك, which is one word in the index.
async function findPhrase(
  phrase: readonly string[],
  sources: Sources,
  narrowing: Pick<Narrowing, 'bundles'>,
): Promise<readonly Hit[]> {
  const [first = '', ...rest] = phrase;
  const hits = await findWords(phrase, sources, narrowing);
  if (!first.startsWith('ال')) return hits;
  const known = new Set(hits.map(({ article }) => article));
  const more = await findWords([`عبد${first}`, ...rest], sources, narrowing);
  return [...hits, ...more.filter(({ article }) => !known.has(article))];
}

// The index gives all hits of a phrase one score: their order is that of the same words anywhere, but for the phrase at the head.
async function findWords(
  phrase: readonly string[],
  { engine, vocabulary }: Sources,
  { bundles }: Pick<Narrowing, 'bundles'>,
): Promise<readonly Hit[]> {
  const slots = await lookUp(
    phrase.map((word) => ({ word, literal: true })),
    vocabulary,
  );
  const exact = slots.map(({ readings }) => readings.find((reading) => reading.exact));
  const terms = await Promise.all(exact.map(async (reading) => (reading ? termOf(reading, 'form', vocabulary) : null)));
  const known = terms.filter((term) => term !== null);
  if (known.length < terms.length) return [];
  const termFor = new Map(phrase.map((word, n) => [word, known[n]!]));
  const orders = ordersOf(phrase, termFor);
  const inOrder = await Promise.all(orders.map((order) => engine.find({ terms: order, asPhrase: true, bundles })));
  const places = placesOf(inOrder.flat());
  if (places.size === 0) return [];
  const anywhere = await engine.find({ terms: known, asPhrase: false, bundles });
  return atHeadFirst(anywhere, places).map((hit) => ({ ...hit, places: places.get(hit.article)! }));
}

// So many words are a headline, or the first of a text where it is short.
const headLength = 10;

/** Where a phrase stands in the articles that have it. */
export const placesOf = (inOrder: readonly Hit[]): ReadonlyMap<number, Hit['places']> =>
  new Map(inOrder.map(({ article, places }) => [article, places]));

/** Of some hits those that have a phrase: first those with the phrase at their head, which are about it; else in their order. */
export function atHeadFirst(hits: readonly Hit[], places: ReadonlyMap<number, Hit['places']>): readonly Hit[] {
  const isAtHead = ({ article }: Hit) => Math.min(...places.get(article)!) < headLength;
  const having = hits.filter(({ article }) => places.has(article));
  return [...having.filter(isAtHead), ...having.filter((hit) => !isAtHead(hit))];
}
