import path from 'node:path';
import { byOldest } from '../archive/catalogue.ts';
import type { ArticleRecord } from '../archive/record.ts';
import type { Reprint } from '../archive/reprints.ts';
import type { DescribedVolume } from './describe.ts';
import type { Placed } from './ingest.ts';
import type { VolumeTask } from './render.ts';

/** A volume by its folder, `2016/10/`. */
export interface PlannedVolume extends DescribedVolume {
  readonly folder: string;
}

/** The volumes in order, each with the file that its records go to. */
export function planVolumes(
  placed: ReadonlyMap<string, readonly Placed[]>,
  recordsFolder: string,
): readonly PlannedVolume[] {
  return [...placed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, articles]) => ({
      folder,
      placed: articles,
      records: path.join(recordsFolder, `${folder.replace(/\/$/u, '').replaceAll('/', '-')}.ndjson`),
    }));
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

/** Neighbouring volumes together, up to so many articles a batch; a larger volume is a batch by itself. */
export function batchesOf<V extends DescribedVolume>(
  volumes: readonly V[],
  articles: number,
): readonly (readonly V[])[] {
  const batches: V[][] = [];
  let room = 0;
  for (const volume of volumes) {
    if (room < volume.placed.length) {
      batches.push([]);
      room = articles;
    }
    batches.at(-1)!.push(volume);
    room -= volume.placed.length;
  }
  return batches;
}
