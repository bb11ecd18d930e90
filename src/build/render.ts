import type { ArticleRecord } from '../archive/record.ts';
import type { Cluster, Reprint } from '../archive/reprints.ts';
import { renderPages } from '../eleventy/run.ts';
import type { Written } from '../eleventy/plugin.tsx';
import { readLines } from '../io/line-store.ts';
import { listPages } from '../pages/lists.ts';
import type { Site } from '../pages/site.ts';
import { volumePages } from '../pages/volume.ts';
import { readFiled } from './filed.ts';
import type { PlannedVolume } from './plan.ts';
import type { Workshop } from './workshop.ts';

/** Pages for one run of Eleventy. */
export type RenderTask = {
  /** Slugs of the subjects that have a page of their own. */
  readonly subjects: Site['subjects'];
} & (
  | {
      readonly kind: 'volumes';
      readonly volumes: readonly VolumeTask[];
      /** Folders where dates of numbers may stand in either order. */
      readonly datesInDoubt: ReadonlySet<string>;
    }
  | { readonly kind: 'lists'; readonly records: readonly string[]; readonly clusters: readonly Cluster[] }
);

export interface VolumeTask extends PlannedVolume {
  /** The last article of the volume before, to which the first of this one reaches back. */
  readonly before: ArticleRecord | null;
  /** Its articles that are later printings. */
  readonly reprints: readonly Reprint[];
}

/** Makes the pages of a task, and writes them into the staging folder. */
export function render(workshop: Workshop, task: RenderTask): Promise<Written> {
  const site = { ...workshop.site, subjects: task.subjects };
  const pages =
    task.kind === 'lists'
      ? listPages(
          site,
          task.records.flatMap((file) => [...readLines<ArticleRecord>(file)]),
          task.clusters,
        )
      : new Map(
          task.volumes.flatMap(({ folder, before, reprints, parts }) => [
            ...volumePages(site, folder, [...readFiled(parts, task.datesInDoubt)], before, reprints),
          ]),
        );
  return renderPages(pages, workshop.staging);
}
