import { isoOf } from '../arabic/partial-date.ts';
import type { ListedArticle } from './record.ts';
import { nearestEarlier } from './reprints/nearest.ts';
import type { Signature } from './reprints/signature.ts';

/** The printings of one text, two or more, in the order in which they came out, each by its number among all articles; the first gives the cluster its address. */
export type Cluster = readonly number[];

/** A later printing, and the oldest of those before it, ten at most. */
export interface Reprint {
  readonly id: string;
  /** Id of the first printing, which the cluster's page is named by. */
  readonly first: string;
  readonly earlier: readonly ListedArticle[];
}

// So that a table printed every day for years does not bring its whole past to each of its pages.
const mostEarlier = 10;

/** The numbers of the articles in the order of printings; that of the records makes no difference. */
export function printingOrder(records: readonly ListedArticle[]): Int32Array {
  const keyed = records.map((record, number) => ({ key: printingKey(record), number }));
  return Int32Array.from(
    keyed.sort((a, b) => (a.key < b.key ? -1 : 1)),
    ({ number }) => number,
  );
}

/**
 * For each article the number of the earlier printing that it is most like, or -1, by the signatures of all. One whose text is too short to know again (signature null) is a printing of nothing.
 */
export function earlierPrinting(signatures: readonly (Signature | null)[], order: Int32Array): Int32Array {
  const known = order.filter((number) => signatures[number]);
  const earlier = new Int32Array(signatures.length).fill(-1);
  nearestEarlier(Array.from(known, (number) => signatures[number]!)).forEach((nearest, place) => {
    if (nearest >= 0) earlier[known[place]!] = known[nearest]!;
  });
  return earlier;
}

/**
 * Every text that was printed more than once, in the order of their first printings. An article joins the earlier one that it is most like, so a later one never moves an earlier one.
 */
export function clustersOf(
  records: readonly ListedArticle[],
  order: Int32Array,
  earlier: Int32Array,
): readonly Cluster[] {
  const clusters = new Map<number, number[]>();
  order.forEach((number) => {
    const before = earlier[number]!;
    if (before < 0) return;
    const cluster = clusters.get(before) ?? [before];
    cluster.push(number);
    clusters.set(before, cluster).set(number, cluster);
  });
  const keyOf = ([first]: Cluster) => printingKey(records[first!]!);
  return [...new Set(clusters.values())].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The order of printings: by date, then id; undated articles last, so that one that is added never comes before a dated one. */
function printingKey({ date, id }: ListedArticle): string {
  return `${date ? isoOf(date) : '~'} ${id}`;
}

/** Every article of these clusters but the first printings, by id, with what was printed before it. */
export function laterPrintings(
  clusters: readonly Cluster[],
  records: readonly ListedArticle[],
): ReadonlyMap<string, Reprint> {
  return new Map(
    clusters.flatMap((cluster) => {
      const printings = cluster.map((number) => records[number]!);
      return printings.slice(1).map(({ id }, place): [string, Reprint] => {
        const earlier = printings.slice(0, Math.min(place + 1, mostEarlier));
        return [id, { id, first: printings[0]!.id, earlier }];
      });
    }),
  );
}

/** How many texts were printed more than once, and in how many articles. */
export function countReprints(clusters: readonly Cluster[]): { readonly clusters: number; readonly articles: number } {
  return { clusters: clusters.length, articles: clusters.reduce((total, { length }) => total + length, 0) };
}

/** True where the first surely came out before the second: 2015 before 2016-03-01, but not before 2015-03-01. */
export function cameBefore(a: ListedArticle, b: ListedArticle): boolean {
  if (!a.date || !b.date) return false;
  const [x, y] = [isoOf(a.date), isoOf(b.date)];
  return x < y && !y.startsWith(x);
}
