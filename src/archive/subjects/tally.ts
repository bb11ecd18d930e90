/** Counts names by folded key, and their spellings. */
export interface Tally {
  /** Adds `times` documents, but a document that was counted last only once; -1 stands for several documents at once. */
  add(key: string, times: number, shown: string, document: number): void;
  /** What was seen in at least so many documents; then nothing is held any more. */
  drain(atLeast: number): Iterable<readonly [key: string, count: number, shown: string]>;
  /** The best spelling of each key that was spelled in more than one way, where one of them clearly is the best. */
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
    add(key, times, shown, document) {
      const entry = held.get(key);
      if (!entry) {
        if (held.size >= most) prune(held, document);
        held.set(key, { count: times, last: document, shown, times, others: null });
        return;
      }
      if (entry.last !== document || document < 0) entry.count += times;
      entry.last = document;
      if (entry.shown === shown) entry.times += times;
      else (entry.others ??= new Map()).set(shown, (entry.others.get(shown) ?? 0) + times);
    },
    *drain(atLeast) {
      for (const [key, entry] of held) if (entry.count >= atLeast) yield [key, entry.count, bestSpelling(entry)];
      held.clear();
    },
    spellings: () =>
      [...held].flatMap(([key, entry]) => (isSettled(key, entry) ? [[key, bestSpelling(entry)] as const] : [])),
  };
}

function prune(held: Map<string, Entry>, document: number): void {
  for (const [key, entry] of held) if (entry.count === 1 && (entry.last !== document || document < 0)) held.delete(key);
}

// بشرى and بشري may be two words: where both are common, neither spells the other.
function isSettled(key: string, { times, others }: Entry): boolean {
  if (others === null) return false;
  const counts = [times, ...others.values()].sort((a, b) => b - a);
  return !key.endsWith('ي') || counts[1]! < ambiguous * counts[0]!;
}

const ambiguous = 0.25;

// The commonest; between equals the one with more hamzas and dots (إسطنبول before اسطنبول), then by code point.
function bestSpelling(entry: Entry): string {
  if (entry.others === null) return entry.shown;
  const spellings = [[entry.shown, entry.times] as const, ...entry.others];
  return spellings.sort(([a, m], [b, n]) => n - m || precision(b) - precision(a) || (a < b ? -1 : 1))[0]![0];
}

function precision(shown: string): number {
  return shown.replace(/[^أإآةئؤى]/gu, '').length;
}
