import { hash } from 'node:crypto';
import path from 'node:path';
import { byOldest } from '../archive/catalogue.ts';
import type { Placed } from './ingest.ts';
import { hashOf } from './key.ts';

/** Articles of one volume that follow each other, and are described and rendered together. */
export interface Part {
  /** Folder of the volume, `2016/10/`. */
  readonly volume: string;
  /** A hash of all that the description of its articles depends on. */
  readonly key: string;
  /** Files that their descriptions go to, or lie in already, what reprints are known by, and what the index is given of them. */
  readonly described: string;
  readonly signatures: string;
  readonly keyed: string;
  /** Oldest first. */
  readonly placed: readonly Placed[];
}

/**
 * The parts of all volumes, volumes in order. A part ends after an article whose address says so, one of 128, so that an
 * article which comes or goes leaves the other parts as they are. `inputs` is what descriptions depend on beside the articles.
 */
export function planParts(
  placed: ReadonlyMap<string, readonly Placed[]>,
  inputs: string,
  folder: string,
): readonly Part[] {
  return [...placed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([volume, articles]) =>
      cut(inOrder(articles)).map((chunk) => {
        const key = hashOf([inputs, ...chunk.map(({ place, entry }) => `${place.digest} ${entry.address}`)]);
        const file = (kind: string) => path.join(folder, `${key}.${kind}`);
        return {
          volume,
          key,
          described: file('records'),
          signatures: file('signatures'),
          keyed: file('keys'),
          placed: chunk,
        };
      }),
    );
}

function inOrder(articles: readonly Placed[]): readonly Placed[] {
  return articles
    .map((placed) => ({ placed, date: placed.date, url: placed.entry.address }))
    .sort(byOldest)
    .map(({ placed }) => placed);
}

function cut(articles: readonly Placed[]): readonly (readonly Placed[])[] {
  const parts: Placed[][] = [];
  let isOpen = false;
  for (const article of articles) {
    if (isOpen) parts.at(-1)!.push(article);
    else parts.push([article]);
    isOpen = !endsPart(article.entry.address);
  }
  return parts;
}

const endsPart = (address: string) => hash('sha256', address, 'buffer')[0]! < 2;

/** Neighbours together, up to so much a batch; one that is larger is a batch by itself. */
export function batchesOf<T>(
  list: readonly T[],
  sizeOfOne: (one: T) => number,
  most: number,
): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let room = 0;
  for (const one of list) {
    if (room < sizeOfOne(one)) {
      batches.push([]);
      room = most;
    }
    batches.at(-1)!.push(one);
    room -= sizeOfOne(one);
  }
  return batches;
}
