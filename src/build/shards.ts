import { hash } from 'node:crypto';
import path from 'node:path';
import type { PartialDate } from '../arabic/partial-date.ts';
import type { Spellings } from '../archive/spellings.ts';
import type { CommonestNames } from '../search/document.ts';
import type { Site } from '../pages/site.ts';
import type { Catalogue } from './catalogue.ts';
import { codeKey } from './code-key.ts';
import { hashOf, keyOf } from './key.ts';
import type { Part } from './parts.ts';
import type { Wanted } from './units.ts';

/** Articles that one search index holds. */
export interface Shard extends Wanted {
  readonly parts: readonly Part[];
  readonly articles: number;
  /** Of the names in it. */
  readonly commonest: CommonestNames;
  /** Files that what others need of it goes to: its words and where they stand, its articles, its words for the vocabulary, and last, when the index is whole, what the manifest says of it. */
  readonly postings: string;
  readonly pages: string;
  readonly words: string;
  readonly summary: string;
  /** It has the newest article, and is not the only one. */
  readonly isNewest: boolean;
}

/** How many articles an index may hold: what it costs to change one of them grows with its size, what a reader loads with the number of indexes. */
interface ShardSizes {
  /** Where there is no other: it is made anew with each article. */
  readonly alone: number;
  readonly most: number;
  /** In the newest one of several, which each new article changes. */
  readonly newest: number;
  /** In one of articles without a date. */
  readonly undated: number;
}

const sizes: ShardSizes = { alone: 6000, most: 12_000, newest: 1000, undated: 2000 };

/** A shard to be: parts that follow each other in time. */
export type Stretch = readonly { readonly part: Part; readonly first: number; readonly end: number }[];

export interface ShardParts {
  readonly site: Site;
  readonly catalogue: Catalogue;
  readonly spellings: Spellings;
  /** A hash of its text. */
  readonly lexicon: string;
  /** `.warraq` */
  readonly work: string;
}

/** The search indexes of the archive, oldest first, the undated ones last. */
export function planShards({ site, catalogue, spellings, lexicon, work }: ShardParts): readonly Shard[] {
  const shared = keyOf({
    program: [codeKey()],
    settings: [JSON.stringify(site.settings)],
    lexicon: [lexicon],
  });
  const stretches = cutInTime(catalogue.parts, sizes);
  const replaced = spellings.replaced();
  const newest = stretches.findLast((stretch) => dateOf(stretch[0]!.part) !== null);
  return stretches.map((stretch): Shard => {
    const articles = stretch.flatMap(({ first, end }) => catalogue.articles.slice(first, end));
    const commonest = new Map<string, string>();
    for (const { section, tags, authors } of articles) {
      for (const name of [section ?? '', ...tags, ...authors]) {
        const other = replaced.get(name);
        if (other !== undefined) commonest.set(name, other);
      }
    }
    const own = keyOf({ names: [JSON.stringify([...commonest])], articles: stretch.map(({ part }) => part.key) });
    const key = `${shared} ${own}`;
    const file = path.join(work, 'indexes', hashOf([key]));
    return {
      name: `index of ${stretch[0]!.part.placed[0]!.address}`,
      key,
      parts: stretch.map(({ part }) => part),
      articles: articles.length,
      commonest,
      postings: `${file}.postings`,
      pages: `${file}.pages.json`,
      words: `${file}.words.json`,
      summary: `${file}.json`,
      isNewest: stretches.length > 1 && stretch === newest,
    };
  });
}

/**
 * Parts in stretches of bounded size, in their order. Time is halved until a half holds few enough (a trie over days, and over
 * hashes within a day), so that where a stretch ends depends on the dates and addresses of its own articles, and one that
 * grows too large is cut while the others stay. A small archive is one stretch; of several the one with the newest article is
 * kept small, and articles without a date have their own.
 */
export function cutInTime(parts: Stretch, { alone, most, newest, undated }: ShardSizes): readonly Stretch[] {
  if (sizeOf(parts) <= alone) return [parts];
  const placed = parts.map((one) => ({ ...one, position: positionOf(one.part) }));
  const dated = placed.filter(({ position }) => position >= days);
  const rest = placed.filter(({ position }) => position < days);
  const last = Math.max(...dated.map(({ position }) => position));
  const limitOf = (low: number, high: number) => {
    return low <= last && last < high ? newest : most;
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

function positionOf(part: Part): number {
  const { address } = part.placed[0]!;
  const date = dateOf(part);
  const spread = hash('sha256', address, 'buffer').readUInt32BE();
  return date ? dayOf(date) * days + spread : spread;
}

const dateOf = ({ placed }: Part) => placed[0]!.date;

// Days since the year 1700, which no dated newspaper in Arabic comes before; 2^17 of them reach to 2058.
function dayOf({ year, month, day }: PartialDate): number {
  const passed = (Date.UTC(year, (month ?? 1) - 1, day ?? 1) - Date.UTC(1700, 0, 1)) / 86_400_000;
  return Math.min(Math.max(1, passed), 2 ** 17 - 1);
}
