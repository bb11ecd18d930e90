import path from 'node:path';
import { openPool, type Pool } from '../io/pool.ts';
import type { SiteFolder } from '../io/site-folder.ts';
import type { SearchTasks } from './indexer.ts';
import type { Opened } from './open.ts';
import type { BuildOptions } from './options.ts';
import type { BuildTasks } from './worker.ts';
import type { Workshop } from './workshop.ts';

/** The processes of a build; none is started before there is work for it. */
export interface Workers {
  readonly pool: Pool<BuildTasks>;
  /** Those that write search indexes. */
  readonly search: Pool<SearchTasks>;
  /** Ends them all, whatever they are at. */
  close(): Promise<void>;
}

/** Opens the workers of a build. */
export function openWorkers(
  { content, work, jobs, today }: BuildOptions,
  { site, listing }: Opened,
  { staging }: SiteFolder,
): Workers {
  const workshop: Workshop = { content, staging, site, images: listing.images, today };
  const log = (name: string) => path.join(work, name);
  const pool = openPool<BuildTasks>(new URL('./worker.ts', import.meta.url), jobs, workshop, log('worker'));
  const search = openPool<SearchTasks>(new URL('./indexer.ts', import.meta.url), 1, workshop, log('indexer'));
  return {
    pool,
    search,
    close: async () => {
      await Promise.all([pool.close(), search.close()]);
    },
  };
}
