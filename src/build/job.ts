import { readFileSync, writeFileSync } from 'node:fs';
import type { ArticleRecord } from '../archive/record.ts';
import type { Cluster, Reprint } from '../archive/reprints.ts';
import type { PageSource } from '../eleventy/plugin.tsx';
import { readLines } from '../io/volume-store.ts';
import { listPages } from '../pages/lists.ts';
import type { Site } from '../pages/site.ts';
import { volumePages, type Filed } from '../pages/volume.ts';

/** One run of Eleventy. Self-contained: all that a worker needs is here or in the files named. */
export type Job = {
  readonly site: Site;
  /** Folder that the pages go to. */
  readonly output: string;
  /** Where the worker says which pages it wrote, and where their links lead. */
  readonly written: string;
} & (
  | { readonly kind: 'volumes'; readonly volumes: readonly VolumeJob[] }
  | { readonly kind: 'lists'; readonly records: string; readonly clusters: readonly Cluster[] }
);

export interface VolumeJob {
  /** `2016/10/` */
  readonly folder: string;
  /** NDJSON of `Filed`. */
  readonly file: string;
  /** The last article of the volume before, to which the first of this one reaches back. */
  readonly before: ArticleRecord | null;
  /** Its articles that are later printings. */
  readonly reprints: readonly Reprint[];
}

/** The pages of the job in a file that the build wrote. */
export function openJob(file: string): PageSource {
  const job = JSON.parse(readFileSync(file, 'utf8')) as Job;
  return {
    pages:
      job.kind === 'lists'
        ? listPages(job.site, [...readLines<ArticleRecord>(job.records)], job.clusters)
        : pagesOfVolumes(job),
    done: (written) => {
      writeFileSync(job.written, JSON.stringify(written));
    },
  };
}

function pagesOfVolumes({ site, volumes }: Job & { readonly kind: 'volumes' }): PageSource['pages'] {
  return new Map(
    volumes.flatMap(({ folder, file, before, reprints }) => [
      ...volumePages(site, folder, [...readLines<Filed>(file)], before, reprints),
    ]),
  );
}
