import type { Narrowing, Sources } from './tiers.ts';
import { findPhrases } from './phrases.ts';
import { lookUp, termOf } from './slot.ts';

/** The articles that have what no hit may have: any of some words, with whatever particle, or of some phrases. */
export async function articlesWith(
  excluded: readonly (readonly string[])[],
  sources: Sources,
  { bundles }: Pick<Narrowing, 'bundles'>,
): Promise<ReadonlySet<number>> {
  const found = await Promise.all(
    excluded.map(async (words) => {
      if (words.length > 1) return [...(await findPhrases([words], sources, { bundles })).keys()];
      const [slot] = await lookUp([{ word: words[0]!, literal: false }], sources.vocabulary);
      const reading = slot!.readings[0];
      const term = reading && (await termOf(reading, 'word', sources.vocabulary));
      if (!term) return [];
      const hits = await sources.engine.find({ terms: [term], asPhrase: false, bundles });
      return hits.map(({ article }) => article);
    }),
  );
  return new Set(found.flat());
}
