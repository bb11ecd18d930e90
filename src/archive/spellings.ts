import { fold } from '../arabic/fold.ts';

/** The spellings of names, gathered over the archive: those that fold alike are one name (أحمد السوسني، احمد السوسني). */
export class Spellings {
  /** How often each spelling was met, by folded name: plain data, of which another can be made. */
  readonly counts: Map<string, Map<string, number>>;

  constructor(counts = new Map<string, Map<string, number>>()) {
    this.counts = counts;
  }

  add(name: string): void {
    const key = fold(name);
    const counts = this.counts.get(key) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + 1);
    this.counts.set(key, counts);
  }

  /** The commonest spelling of a name; of equally common ones the first by code unit, and the name itself where it is new. */
  commonest(name: string): string {
    const counts = this.counts.get(fold(name)) ?? new Map<string, number>();
    return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? name;
  }
}
