import { fold } from '../arabic/fold.ts';

/** The spellings of names, gathered over the archive: those that fold alike are one name (أحمد السوسني، احمد السوسني). */
export class Spellings {
  readonly #counts = new Map<string, Map<string, number>>();

  add(name: string): void {
    const key = fold(name);
    const counts = this.#counts.get(key) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + 1);
    this.#counts.set(key, counts);
  }

  /** The commonest spelling of a name; of equally common ones the first by code unit, and the name itself where it is new. */
  commonest(name: string): string {
    const counts = this.#counts.get(fold(name)) ?? new Map<string, number>();
    return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? name;
  }
}
