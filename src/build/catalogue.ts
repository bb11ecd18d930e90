import type { ArticleRecord } from '../archive/record.ts';
import type { DescribedPart } from './described-part.ts';
import type { Part } from './plan.ts';

/** What is held of the whole archive while a site is made of it: a record for each article, and no text. An article's place in these lists is its number. */
export interface Catalogue {
  readonly records: readonly ArticleRecord[];
  readonly digests: readonly string[];
  /** Parts and volumes in order, with the numbers of their articles, `end` exclusive; and where the record of each ends in the part's file. */
  readonly parts: readonly {
    readonly part: Part;
    readonly first: number;
    readonly end: number;
    readonly ends: Int32Array;
  }[];
  readonly volumes: readonly { readonly volume: string; readonly first: number; readonly end: number }[];
}

/** Gathers what is known of the articles of these parts. */
export function gatherCatalogue(parts: Iterable<readonly [Part, DescribedPart]>): Catalogue {
  const records: ArticleRecord[] = [];
  const digests: string[] = [];
  const volumes: { readonly volume: string; readonly first: number; end: number }[] = [];
  const places = Array.from(parts, ([part, { articles, ends }]) => {
    const first = records.length;
    for (const { record, digest } of articles) {
      records.push(record);
      digests.push(digest);
    }
    const end = records.length;
    const last = volumes.at(-1);
    if (last?.volume === part.volume) last.end = end;
    else volumes.push({ volume: part.volume, first, end });
    return { part, first, end, ends };
  });
  return { records, digests, parts: places, volumes };
}
