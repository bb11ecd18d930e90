import type { ArticleRecord } from '../archive/record.ts';
import type { Signature } from '../archive/reprints/signature.ts';
import { readDescribed } from './describe.ts';
import type { Part } from './plan.ts';

/** What is held of the whole archive while a site is made of it: a record and a signature for each article, and no text. An article's place in these lists is its number. */
export interface Catalogue {
  readonly records: readonly ArticleRecord[];
  readonly digests: readonly string[];
  readonly signatures: readonly (Signature | null)[];
  /** Parts and volumes in order, with the numbers of their articles, `end` exclusive. */
  readonly parts: readonly { readonly part: Part; readonly first: number; readonly end: number }[];
  readonly volumes: readonly { readonly volume: string; readonly first: number; readonly end: number }[];
}

/** Gathers what is known of the articles of these parts, all of which are described. */
export function readCatalogue(parts: readonly Part[]): Catalogue {
  const records: ArticleRecord[] = [];
  const digests: string[] = [];
  const signatures: (Signature | null)[] = [];
  const volumes: { readonly volume: string; readonly first: number; end: number }[] = [];
  const places = parts.map((part) => {
    const first = records.length;
    for (const described of readDescribed(part)) {
      records.push(described.record);
      digests.push(described.digest);
      signatures.push(described.signature);
    }
    const end = records.length;
    const last = volumes.at(-1);
    if (last?.volume === part.volume) last.end = end;
    else volumes.push({ volume: part.volume, first, end });
    return { part, first, end };
  });
  return { records, digests, signatures, parts: places, volumes };
}
