/** Counts names by folded key, each once a document, and their spellings. */
export interface Tally {
  add(key: string, shown: string, document: number): void;
  /** What was seen in at least so many documents, in code point order of the keys. */
  entries(atLeast: number): readonly (readonly [key: string, count: number, shown: string])[];
  /** The best spelling of each key that was spelled in more than one way. */
  spellings(): readonly (readonly [key: string, shown: string])[];
}

interface Entry {
  count: number;
  last: number;
  readonly shown: string;
  times: number;
  others: Map<string, number> | null;
}

/** A tally that holds about `most` keys at most: when there are more, those seen in one document only are dropped. */
export function createTally(most: number): Tally {
  const held = new Map<string, Entry>();
  return {
    add(key, shown, document) {
      const entry = held.get(key);
      if (!entry) {
        if (held.size >= most) prune(held, document);
        held.set(key, { count: 1, last: document, shown, times: 1, others: null });
        return;
      }
      if (entry.last !== document) entry.count++;
      entry.last = document;
      if (entry.shown === shown) entry.times++;
      else (entry.others ??= new Map()).set(shown, (entry.others.get(shown) ?? 0) + 1);
    },
    entries: (atLeast) =>
      [...held]
        .filter(([, entry]) => entry.count >= atLeast)
        .map(([key, entry]) => [key, entry.count, bestSpelling(entry)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    spellings: () =>
      [...held]
        .filter(([, entry]) => entry.others !== null)
        .map(([key, entry]) => [key, bestSpelling(entry)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

function prune(held: Map<string, Entry>, document: number): void {
  for (const [key, entry] of held) if (entry.count === 1 && entry.last !== document) held.delete(key);
}

// The commonest; between equals the one with more hamzas and dots (إسطنبول before اسطنبول), then by code point.
function bestSpelling(entry: Entry): string {
  if (entry.others === null) return entry.shown;
  const spellings = [[entry.shown, entry.times] as const, ...entry.others];
  return spellings.sort(([a, m], [b, n]) => n - m || precision(b) - precision(a) || (a < b ? -1 : 1))[0]![0];
}

function precision(shown: string): number {
  return shown.replace(/[^أإآةئؤى]/gu, '').length;
}
