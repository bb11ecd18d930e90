import { termKey } from './term-key.ts';

// A spelling that at least one in ten writes is a usage; a rarer one is a slip.
const usage = 0.1;
// What careless spelling drops: a hamza on its seat, the dots of ة.
const carried = /[أإآؤئة]/gu;

/** The spellings of names, gathered over the archive: those of one key are one name (أحمد السوسني، احمد السوسني). */
export class Spellings {
  /** How often each spelling was met, by key: plain data, of which another can be made. */
  readonly counts: Map<string, Map<string, number>>;

  constructor(counts = new Map<string, Map<string, number>>()) {
    this.counts = counts;
  }

  /** Takes a spelling that was met so often more. */
  add(name: string, times = 1): void {
    const key = termKey(name);
    const counts = this.counts.get(key);
    if (counts) counts.set(name, (counts.get(name) ?? 0) + times);
    else this.counts.set(key, new Map([[name, times]]));
  }

  /** Every spelling that gives way to a commoner one, and that one. */
  replaced(): ReadonlyMap<string, string> {
    const several = [...this.counts.values()].filter(({ size }) => size > 1);
    return new Map(
      several.flatMap((counts) => {
        const names = [...counts.keys()];
        const commonest = this.commonest(names[0]!);
        return names.filter((name) => name !== commonest).map((name): [string, string] => [name, commonest]);
      }),
    );
  }

  /** The commonest full spelling of a name: of those in use the ones that leave no hamza out, of these the commonest, of equally common ones the first by code unit; the name itself where it is new. */
  commonest(name: string): string {
    const counts = this.counts.get(termKey(name));
    if (!counts) return name;
    if (counts.size === 1) return counts.keys().next().value ?? name;
    const most = Math.max(...counts.values());
    const inUse = [...counts].filter(([, count]) => count >= most * usage);
    const fullness = (spelling: string) => spelling.match(carried)?.length ?? 0;
    const sorted = inUse.sort(([a, m], [b, n]) => fullness(b) - fullness(a) || n - m || (a < b ? -1 : 1));
    return sorted[0]?.[0] ?? name;
  }
}
