/** What kind of thing a subject is. */
export type Kind = 'country' | 'place' | 'person' | 'organisation' | 'title' | 'phrase' | 'topic';

/** A possible subject of an article, with every place where it is mentioned. */
export interface Candidate {
  readonly kind: Kind;
  readonly shown: string;
  /** In how many articles of the archive it is known, at least 1. */
  readonly count: number;
  readonly spans: readonly Span[];
}

/** A mention; its weight is 1 for the full name, less for what only points to it. */
export interface Span {
  readonly at: number;
  readonly end: number;
  readonly weight: number;
}

/** The mentions of one thing, by the key that they have in common. */
export interface Mentions {
  readonly key: string;
  readonly spans: readonly Span[];
}

/** Mentions while they are gathered. */
export interface Gathering {
  add(key: string, at: number, end: number, weight: number): void;
  /** All mentions by key, in the order of the first of each. */
  all(): readonly Mentions[];
}

export function gather(): Gathering {
  const held = new Map<string, Span[]>();
  return {
    add(key, at, end, weight) {
      const spans = held.get(key);
      if (spans) spans.push({ at, end, weight });
      else held.set(key, [{ at, end, weight }]);
    },
    all: () => Array.from(held, ([key, spans]) => ({ key, spans })),
  };
}
