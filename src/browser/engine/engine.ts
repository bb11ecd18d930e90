/** A word asked of the index: a key of `src/arabic/analysis` or the beginning of some. */
export interface Term {
  readonly key: string;
  /** All keys of the index that begin with it, as the vocabulary knows them. */
  readonly keys: readonly string[];
  /** The bundles that have one of them, by their numbers; null for all of them. */
  readonly bundles: readonly number[] | null;
}

/** An article that has what was asked for. */
export interface Hit {
  /** Its number in the archive: articles are counted from 0, through one bundle after the other. */
  readonly article: number;
  /** Higher is better; to be compared within one answer only. */
  readonly score: number;
  /** Places of the words that matched, counted from the headline's first; of a phrase, its first place only. */
  readonly places: readonly number[];
}

/** What is asked of the index at once. */
export interface Question {
  readonly terms: readonly Term[];
  /** The words one after the other, each in the very form of its key. */
  readonly asPhrase: boolean;
  /** The bundles to ask. */
  readonly bundles: readonly number[];
}

/**
 * What stands between the cascade and the index. It answers with all articles of the bundles that have a word under each of the terms, and with no
 * other; with none where there is no term. Best first, and between equals by number. It asks a bundle only where all terms are known to be, and
 * rejects where a file could not be had.
 */
export interface Engine {
  find(question: Question): Promise<readonly Hit[]>;
}
