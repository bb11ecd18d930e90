import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { volumesOf } from '../archive/catalogue.ts';
import { laterPrintings, type Cluster, type Reprint } from '../archive/reprints.ts';
import type { ArticleRecord } from '../archive/record.ts';
import type { VolumeStore } from '../io/volume-store.ts';
import type { Site } from '../pages/site.ts';
import type { Filed } from '../pages/volume.ts';
import type { Job, VolumeJob } from './job.ts';

// A run of Eleventy takes about half a second to start, and 0.4 MB an article to hold: some thousand articles a run are a fair middle.
const articlesARun = 2500;

/** The runs of Eleventy that make the site: the lists first, which take longest, then volumes, several small ones together. */
export function planJobs(
  site: Site,
  records: readonly ArticleRecord[],
  clusters: readonly Cluster[],
  filed: VolumeStore<Filed>,
  folders: { readonly output: string; readonly work: string },
): readonly Job[] {
  const recordsFile = path.join(folders.work, 'records.ndjson');
  writeFileSync(recordsFile, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const written = (name: string) => path.join(folders.work, `written-${name}.json`);
  const common = { site, output: folders.output };
  return [
    { ...common, kind: 'lists', records: recordsFile, clusters, written: written('lists') },
    ...batchesOf(records, laterPrintings(clusters), filed).map((volumes, index): Job => ({
      ...common,
      kind: 'volumes',
      volumes,
      written: written(String(index)),
    })),
  ];
}

function batchesOf(
  records: readonly ArticleRecord[],
  reprints: ReadonlyMap<string, Reprint>,
  filed: VolumeStore<Filed>,
): readonly (readonly VolumeJob[])[] {
  const batches: VolumeJob[][] = [];
  let [room, before]: [number, ArticleRecord | null] = [0, null];
  for (const [folder, volume] of volumesOf(records)) {
    if (room < volume.length) {
      batches.push([]);
      room = articlesARun;
    }
    const later = volume.flatMap(({ id }) => reprints.get(id) ?? []);
    batches.at(-1)!.push({ folder, file: filed.file(folder), before, reprints: later });
    room -= volume.length;
    before = folder === 'undated/' ? null : (volume.at(-1) ?? null);
  }
  return batches;
}
