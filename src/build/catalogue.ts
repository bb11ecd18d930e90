import type { ListedArticle } from '../archive/record.ts';
import type { ListedPart, RecordFile } from './described-part.ts';
import type { Part } from './parts.ts';

/** What is held of the whole archive while a site is made of it: what is listed of each article, and no text. An article's place in these lists is its number. */
export interface Catalogue {
  readonly articles: readonly ListedArticle[];
  /** Hashes of their records. */
  readonly digests: readonly string[];
  /** Parts and volumes in order, with the numbers of their articles, `end` exclusive; and where the record of each ends in the part's file. */
  readonly parts: readonly {
    readonly part: Part;
    readonly first: number;
    readonly end: number;
    readonly ends: Int32Array;
  }[];
  readonly volumes: readonly { readonly volume: string; readonly first: number; readonly end: number }[];
  /** Forgets articles and digests, once all is planned: of a large archive they are most of what a build holds. */
  readonly forget: () => void;
}

/** Gathers what is known of the articles of these parts. */
export function gatherCatalogue(parts: Iterable<readonly [Part, ListedPart]>): Catalogue {
  const all: ListedArticle[] = [];
  const digests: string[] = [];
  const volumes: { readonly volume: string; readonly first: number; end: number }[] = [];
  const places = Array.from(parts, ([part, { articles, digests: own, ends }]) => {
    const first = all.length;
    for (const article of articles) all.push(article);
    for (const digest of own) digests.push(digest);
    const end = all.length;
    const last = volumes.at(-1);
    if (last?.volume === part.volume) last.end = end;
    else volumes.push({ volume: part.volume, first, end });
    return { part, first, end, ends };
  });
  const forget = () => {
    all.length = 0;
    digests.length = 0;
  };
  return { articles: all, digests, parts: places, volumes, forget };
}

/** Where the records of all articles lie. */
export function recordFilesOf({ parts }: Catalogue): readonly RecordFile[] {
  return parts.map(({ part, first, ends }) => ({ described: part.described, first, ends }));
}
