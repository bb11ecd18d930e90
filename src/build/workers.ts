import path from 'node:path';
import { openPool, type Pool } from '../io/pool.ts';
import type { SiteFolder } from '../io/site-folder.ts';
import type { IndexerTasks } from './indexer-process.ts';
import type { Opened } from './open.ts';
import type { BuildOptions } from './options.ts';
import type { ReaderTasks } from './reader-process.ts';
import type { RendererTasks } from './renderer-process.ts';
import type { Workshop } from './workshop.ts';

/** The processes of a build; none but those that are told to is started before there is work for it. */
export interface Workers {
  /** Gives them what they begin with; those that are started wait for it. */
  begin(opened: Opened): void;
  /** Those that read articles and describe them; what they know of the archive's words is much, so they are ended when pages begin to be made. */
  readonly readers: Pool<ReaderTasks>;
  readonly renderers: Pool<RendererTasks>;
  /** Those that write search indexes. */
  readonly indexers: Pool<IndexerTasks>;
  /** Ends them all, whatever they are at. */
  close(): Promise<void>;
}

/** Opens processes that read articles; what they print goes to files of the working folder. */
export function openReaders(workshop: Workshop | Promise<Workshop>, jobs: number, work: string): Pool<ReaderTasks> {
  const module = new URL('./reader-process.ts', import.meta.url);
  return openPool<ReaderTasks>(module, jobs, workshop, path.join(work, 'reader'));
}

/** Opens the workers of a build. */
export function openWorkers({ content, work, jobs, today }: BuildOptions, { staging }: SiteFolder): Workers {
  let tell: (workshop: Workshop) => void = () => undefined;
  const workshop = new Promise<Workshop>((resolve) => (tell = resolve));
  const log = (name: string) => path.join(work, name);
  const readers = openReaders(workshop, jobs, work);
  const renderers = openPool<RendererTasks>(
    new URL('./renderer-process.ts', import.meta.url),
    jobs,
    workshop,
    log('renderer'),
  );
  const two = Math.min(2, jobs);
  const indexers = openPool<IndexerTasks>(
    new URL('./indexer-process.ts', import.meta.url),
    two,
    workshop,
    log('indexer'),
  );
  return {
    begin: ({ site, listing, lexicon }) => {
      tell({ content, staging, site, images: listing.images, lexicon: lexicon?.file ?? null, today });
    },
    readers,
    renderers,
    indexers,
    close: async () => {
      await Promise.all([readers.close(), renderers.close(), indexers.close()]);
    },
  };
}
