import { isoOf } from '../arabic/partial-date.ts';
import type { ArticleRecord } from './record.ts';
import { nearestEarlier } from './reprints/nearest.ts';
import type { Signature } from './reprints/signature.ts';

/** The printings of one text, two or more, in the order in which they came out; the first gives the cluster its address. */
export type Cluster = readonly ArticleRecord[];

/** A later printing, and the oldest of those before it, ten at most. */
export interface Reprint {
  readonly id: string;
  /** Id of the first printing, which the cluster's page is named by. */
  readonly first: string;
  readonly earlier: Cluster;
}

// So that a table printed every day for years does not bring its whole past to each of its pages.
const mostEarlier = 10;

/** Gathers what is needed to know the later printings of a text: a record and a signature for each article, and no text. */
export class Reprints {
  readonly #known: { readonly record: ArticleRecord; readonly signature: Signature }[] = [];

  /** Articles whose text is too short to know again (signature null) are printings of nothing. */
  add(record: ArticleRecord, signature: Signature | null): void {
    if (signature) this.#known.push({ record, signature });
  }

  /**
   * Every text that was printed more than once, in the order of their first printings; the order in which articles were added
   * makes no difference. An article joins the earlier one that it is most like, so a later one never moves an earlier one.
   */
  clusters(): readonly Cluster[] {
    const ordered = this.#known
      .map((known) => ({ ...known, key: printingKey(known.record) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const clusters = new Map<number, ArticleRecord[]>();
    nearestEarlier(ordered.map(({ signature }) => signature)).forEach((earlier, place) => {
      if (earlier < 0) return;
      const cluster = clusters.get(earlier) ?? [ordered[earlier]!.record];
      cluster.push(ordered[place]!.record);
      clusters.set(earlier, cluster).set(place, cluster);
    });
    return [...new Set(clusters.values())].sort((a, b) => (printingKey(a[0]!) < printingKey(b[0]!) ? -1 : 1));
  }
}

/** The order of printings: by date, then id; undated articles last, so that one that is added never comes before a dated one. */
function printingKey({ date, id }: ArticleRecord): string {
  return `${date ? isoOf(date) : '~'} ${id}`;
}

/** Every article of these clusters but the first printings, by id, with what was printed before it. */
export function laterPrintings(clusters: readonly Cluster[]): ReadonlyMap<string, Reprint> {
  return new Map(
    clusters.flatMap((cluster) =>
      cluster.slice(1).map(({ id }, place): [string, Reprint] => {
        const earlier = cluster.slice(0, Math.min(place + 1, mostEarlier));
        return [id, { id, first: cluster[0]!.id, earlier }];
      }),
    ),
  );
}

/** How many texts were printed more than once, and in how many articles. */
export function countReprints(clusters: readonly Cluster[]): { readonly clusters: number; readonly articles: number } {
  return { clusters: clusters.length, articles: clusters.reduce((total, { length }) => total + length, 0) };
}

/** True where the first surely came out before the second: 2015 before 2016-03-01, but not before 2015-03-01. */
export function cameBefore(a: ArticleRecord, b: ArticleRecord): boolean {
  if (!a.date || !b.date) return false;
  const [x, y] = [isoOf(a.date), isoOf(b.date)];
  return x < y && !y.startsWith(x);
}
