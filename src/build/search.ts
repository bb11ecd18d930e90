import { createHash } from 'node:crypto';
import { Spellings } from '../archive/spellings.ts';
import type { Staging } from '../io/staging.ts';
import { urls } from '../pages/urls.ts';
import { bundleClient } from '../search/client.ts';
import { documentOf } from '../search/document.ts';
import { openIndex, type IndexFile, type SearchIndex } from '../search/index.ts';
import { portableCopy } from '../search/portable.ts';
import type { DescribedVolume } from './describe.ts';
import { readFiled } from './filed.ts';
import type { Workshop } from './workshop.ts';

/** The volumes whose articles are to be found. */
export interface IndexTask {
  readonly volumes: readonly DescribedVolume[];
  readonly articles: number;
  readonly spellings: Spellings['counts'];
  /** Folders where dates of numbers may stand in either order. */
  readonly datesInDoubt: ReadonlySet<string>;
}

/**
 * Writes a search index, a copy of it that works from a disk, and the search page's program. The index lies in a folder named
 * by its bytes, so that a browser never mixes two builds.
 */
export async function writeSearch({ site }: Workshop, staging: Staging, task: IndexTask): Promise<void> {
  const { files, client } = await indexOf(site, task);
  const folder = `search/${hashOf(files)}/`;
  for (const file of files) {
    const path = folder + file.path;
    staging.write(path, file.bytes);
    staging.write(`${path}.js`, portableCopy(path, file));
  }
  const manifest = { index: folder, digits: site.settings.digits };
  staging.write(urls.searchManifest, `warraqSearch=${JSON.stringify(manifest)}\n`);
  staging.write(urls.searchScript, await bundleClient(client));
}

async function indexOf(
  site: Workshop['site'],
  { volumes, articles, spellings, datesInDoubt }: IndexTask,
): Promise<SearchIndex> {
  const common = new Spellings(spellings);
  const indexer = await openIndex(articles);
  try {
    for (const volume of volumes) {
      for (const filed of readFiled(volume, datesInDoubt)) await indexer.add(documentOf(site, filed, common));
    }
    return await indexer.finish();
  } finally {
    await indexer.close();
  }
}

function hashOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(path).update(bytes);
  return hash.digest('hex').slice(0, 12);
}
