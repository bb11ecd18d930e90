import type { Engine, Hit } from '../engine/engine.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** By what hits were found, the nearest to the query first: its words in order, its very words, with other particles, corrected, with other endings, related words, some of its words only. */
export type TierKind = 'phrase' | 'literal' | 'clitic' | 'spelling' | 'stem' | 'related' | 'some';

/** Hits that no tier before had, best first. */
export interface Tier {
  readonly kind: TierKind;
  readonly hits: readonly Hit[];
  /** Words of the query, and those of the archive that were taken for them. */
  readonly instead: readonly Correction[];
}

/** A word of the query, and the word of the archive that was taken for it; or two words, a space between them, that were typed as one. */
export interface Correction {
  readonly asked: string;
  readonly taken: string;
}

/** Where hits may lie. Filters never change how far a search is relaxed, but where they leave nothing: so each filter brings the number that was told beside it. */
export interface Narrowing {
  readonly bundles: readonly number[];
  readonly accepts: (article: number) => boolean;
}

/** What a search reads from. */
export interface Sources {
  readonly engine: Engine;
  readonly vocabulary: Vocabulary;
  /** How many articles the archive has. */
  readonly articles: number;
}
