import { nameKey } from './name-key.ts';

/** The spellings of names, gathered over the archive: those that fold alike are one name (أحمد السوسني، احمد السوسني). */
export class Spellings {
  readonly #counts = new Map<string, Map<string, number>>();

  add(name: string): void {
    const key = nameKey(name);
    const counts = this.#counts.get(key);
    if (counts) counts.set(name, (counts.get(name) ?? 0) + 1);
    else this.#counts.set(key, new Map([[name, 1]]));
  }

  /** The commonest spelling of a name; of equally common ones the first by code unit, and the name itself where it is new. */
  commonest(name: string): string {
    let [commonest, most] = [name, 0];
    for (const [spelling, count] of this.#counts.get(nameKey(name)) ?? []) {
      if (count > most || (count === most && spelling < commonest)) [commonest, most] = [spelling, count];
    }
    return commonest;
  }
}
