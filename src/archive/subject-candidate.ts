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

/** Candidates of one kind while their mentions are gathered. */
export interface Gathering {
  add(key: string, span: Span, make: () => { readonly shown: string; readonly count: number }): void;
  /** All candidates, in the order of their first mention. */
  all(): readonly (Candidate & { readonly key: string })[];
}

/** Gathers mentions under one key each. */
export function gather(kind: Kind): Gathering {
  const held = new Map<string, { shown: string; count: number; spans: Span[] }>();
  return {
    add(key, span, make) {
      const known = held.get(key);
      if (known) known.spans.push(span);
      else held.set(key, { ...make(), spans: [span] });
    },
    all: () => [...held].map(([key, { shown, count, spans }]) => ({ kind, key, shown, count, spans })),
  };
}
