import type { AskedWord } from '../query.ts';
import { articlesOf, type Vocabulary } from '../vocabulary.ts';
import { lookUp, type Slot } from './slot.ts';
import type { Correction } from './tiers.ts';

/** Words of a query in the place of others: with a space more or less than was typed, or a name in other letters. */
export interface Respaced {
  /** What was typed, and what was taken for it, in one word or several. */
  readonly asked: readonly string[];
  readonly taken: readonly string[];
}

/** What was taken for each word that was typed. */
export const toldOfAll = (all: readonly Respaced[]): readonly Correction[] =>
  all.flatMap(({ asked, taken }) => asked.map((word) => ({ asked: word, taken: taken.join(' ') })));

// Shorter pieces are words by chance; فيالقاهرة is none, as the article tells.
const shortest = 3;
const article = 'ال';
const most = 4;
// What is so short may be a piece of the word beside it, though the archive knows it as a word.
const longestPiece = 3;

/**
 * Where an unknown word is two words of the archive that were written as one (وزيرالخارجيه → وزير الخارجيه), or one word of the archive that was written as two
 * (ال قاهره → القاهره). `sequence` holds the words as they were typed.
 */
export async function respacings(
  slots: readonly Slot[],
  sequence: readonly string[],
  vocabulary: Vocabulary,
): Promise<readonly Respaced[]> {
  const unknown = slots.filter(({ literal, readings }) => !literal && readings.length === 0).map(({ word }) => word);
  const both = await Promise.all([
    joinedWords(sequence, new Set(unknown), vocabulary),
    ...unknown.map((word) => splitWords(word, vocabulary)),
  ]);
  return both.flat();
}

async function joinedWords(
  sequence: readonly string[],
  unknown: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Promise<readonly Respaced[]> {
  const pairs = sequence
    .map((word, at) => [word, sequence[at + 1] ?? ''] as const)
    .filter(
      ([word, next]) => next !== '' && [word, next].some((one) => unknown.has(one) || one.length <= longestPiece),
    );
  const whole = await lookUp(
    pairs.map((pair) => ({ word: pair.join(''), literal: false })),
    vocabulary,
  );
  return pairs.flatMap((pair, n) => (whole[n]!.readings.length > 0 ? [{ asked: pair, taken: [pair.join('')] }] : []));
}

async function splitWords(word: string, vocabulary: Vocabulary): Promise<readonly Respaced[]> {
  const places = Array.from({ length: word.length }, (_, at) => at).filter((at) => {
    const isArticle = word.startsWith(article, at);
    return at >= (isArticle ? shortest - 1 : shortest) && word.length - at >= shortest;
  });
  const beginnings = await known(
    places.map((at) => word.slice(0, at)),
    vocabulary,
  );
  // The rest of the word is looked for where it is likeliest: behind the commonest beginnings.
  const likely = [...beginnings].sort(([, a], [, b]) => b - a).slice(0, most);
  const rests = await known(
    likely.map(([beginning]) => word.slice(beginning.length)),
    vocabulary,
  );
  return likely
    .map(([beginning, articles]) => {
      const rest = word.slice(beginning.length);
      return { asked: [word], taken: [beginning, rest], articles: Math.min(articles, rests.get(rest) ?? 0) };
    })
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles)
    .map(({ asked, taken }) => ({ asked, taken }));
}

/** Of these words the ones that the archive has in this very form, and in how many articles. */
async function known(words: readonly string[], vocabulary: Vocabulary): Promise<ReadonlyMap<string, number>> {
  const slots = await lookUp(
    words.map((word): AskedWord => ({ word, literal: true })),
    vocabulary,
  );
  return new Map(
    slots.flatMap(({ word, readings: [best] }) => (best?.exact ? [[word, articlesOf(best.entry)] as const] : [])),
  );
}
