import path from 'node:path';
import { byOldest } from '../archive/catalogue.ts';
import type { ArticleRecord } from '../archive/record.ts';
import type { Reprint } from '../archive/reprints.ts';
import { chunksOf } from '../pages/listing.ts';
import type { DescribedPart } from './describe.ts';
import type { Placed } from './ingest.ts';
import type { VolumeTask } from './render.ts';

/** A volume by its folder, `2016/10/`, in parts of bounded size. */
export interface PlannedVolume {
  readonly folder: string;
  readonly parts: readonly DescribedPart[];
}

const articlesAPart = 250;

/** The volumes in order, each part with the file that its records go to. */
export function planVolumes(
  placed: ReadonlyMap<string, readonly Placed[]>,
  recordsFolder: string,
): readonly PlannedVolume[] {
  return [...placed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, articles]) => {
      const name = folder.replace(/\/$/u, '').replaceAll('/', '-');
      const parts = chunksOf(articles, articlesAPart).map((chunk, index) => ({
        placed: chunk,
        records: path.join(recordsFolder, `${name}-${index + 1}.ndjson`),
      }));
      return { folder, parts };
    });
}

/** Volumes with the article before each, the last of the dated volume before it, and with their later printings. `records` are those of the volumes, in their order. */
export function linkVolumes(
  volumes: readonly PlannedVolume[],
  records: readonly (readonly ArticleRecord[])[],
  reprints: ReadonlyMap<string, Reprint>,
): readonly VolumeTask[] {
  let before: ArticleRecord | null = null;
  return volumes.map((volume, index): VolumeTask => {
    const later = records[index]!.flatMap(({ id }) => reprints.get(id) ?? []);
    if (volume.folder === 'undated/') return { ...volume, before: null, reprints: later };
    const task = { ...volume, before, reprints: later };
    before = [...records[index]!].sort(byOldest).at(-1) ?? before;
    return task;
  });
}

/** How many articles the parts hold. */
export const sizeOf = (parts: readonly DescribedPart[]) => parts.reduce((sum, { placed }) => sum + placed.length, 0);

/** Neighbours together, up to so many articles a batch; one that is larger is a batch by itself. */
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
