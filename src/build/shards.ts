import { hash } from 'node:crypto';
import type { PartialDate } from '../arabic/partial-date.ts';
import type { Spellings } from '../archive/spellings.ts';
import type { Site } from '../pages/site.ts';
import type { Catalogue } from './catalogue.ts';
import { codeKey } from './code-key.ts';
import { keyOf } from './key.ts';
import type { Part } from './plan.ts';

/** Articles that one search index holds. */
export interface Shard {
  readonly name: string;
  /** Of all that its index depends on. */
  readonly key: string;
  readonly parts: readonly Part[];
  readonly articles: number;
  /** The first and the last year of its articles; null where none has a date. */
  readonly years: readonly [number, number] | null;
}

/** How many articles an index may hold: what Pagefind needs of memory grows with them, what a reader loads grows with the number of indexes. */
export interface ShardSizes {
  readonly most: number;
  /** In the newest one of several, which each new article changes. */
  readonly newest: number;
  /** In one of articles without a date. */
  readonly undated: number;
}

// The search page reads one index.
const sizes: ShardSizes = { most: Infinity, newest: 1000, undated: Infinity };

/** A shard to be: parts that follow each other in time. */
export type Stretch = readonly { readonly part: Part; readonly first: number; readonly end: number }[];

/** The search indexes of the archive, oldest first, the undated ones last. */
export function planShards(site: Site, catalogue: Catalogue, spellings: Spellings): readonly Shard[] {
  return cutInTime(catalogue.parts, sizes).map((stretch): Shard => {
    const records = stretch.flatMap(({ first, end }) => catalogue.records.slice(first, end));
    const names = new Set(records.flatMap(({ section, tags, authors }) => [section ?? '', ...tags, ...authors]));
    const spelled = [...names].filter((name) => name !== spellings.commonest(name));
    const common = spelled.map((name) => [name, spellings.commonest(name)]);
    const years = records.flatMap(({ date }) => (date ? [date.year] : []));
    return {
      name: `shard ${stretch[0]!.part.placed[0]!.entry.address}`,
      key: keyOf({
        program: [codeKey()],
        settings: [JSON.stringify(site.settings)],
        names: [JSON.stringify(common)],
        articles: stretch.map(({ part }) => part.key),
      }),
      parts: stretch.map(({ part }) => part),
      articles: records.length,
      years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    };
  });
}

/**
 * Parts in stretches of bounded size, in their order. Time is halved until a half holds few enough (a trie over days, and over
 * hashes within a day), so that where a stretch ends depends on the dates and addresses of its own articles, and one that
 * grows too large is cut while the others stay. The stretch with the newest article is kept small where there are several.
 */
export function cutInTime(parts: Catalogue['parts'], { most, newest, undated }: ShardSizes): readonly Stretch[] {
  const placed = parts.map((one) => ({ ...one, position: positionOf(one.part) }));
  const dated = placed.filter(({ position }) => position >= days);
  const rest = placed.filter(({ position }) => position < days);
  const last = Math.max(...dated.map(({ position }) => position));
  const limitOf = (low: number, high: number) => {
    const isNewest = low <= last && last < high && sizeOf(dated) > most;
    return isNewest ? newest : most;
  };
  return [...halve(dated, 0, 2 ** 17 * days, limitOf), ...halve(rest, 0, days, () => undated)];
}

type Positioned = Stretch[number] & { readonly position: number };

function halve(
  parts: readonly Positioned[],
  low: number,
  high: number,
  limitOf: (low: number, high: number) => number,
): readonly Stretch[] {
  if (parts.length === 0) return [];
  if (parts.length === 1 || high - low === 1 || sizeOf(parts) <= limitOf(low, high)) return [parts];
  const middle = (low + high) / 2;
  return [
    ...halve(
      parts.filter(({ position }) => position < middle),
      low,
      middle,
      limitOf,
    ),
    ...halve(
      parts.filter(({ position }) => position >= middle),
      middle,
      high,
      limitOf,
    ),
  ];
}

const sizeOf = (parts: Stretch) => parts.reduce((sum, { first, end }) => sum + end - first, 0);

// Positions: the day, then a hash of the address of a part's first article, 32 bits; without a date the hash alone.
const days = 2 ** 32;

function positionOf({ placed }: Part): number {
  const { date, entry } = placed[0]!;
  const spread = hash('sha256', entry.address, 'buffer').readUInt32BE();
  return date ? dayOf(date) * days + spread : spread;
}

// Days since the year 1700, which no dated newspaper in Arabic comes before; 2^17 of them reach to 2058.
function dayOf({ year, month, day }: PartialDate): number {
  const passed = (Date.UTC(year, (month ?? 1) - 1, day ?? 1) - Date.UTC(1700, 0, 1)) / 86_400_000;
  return Math.min(Math.max(1, passed), 2 ** 17 - 1);
}
