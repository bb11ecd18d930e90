import { createHash } from 'node:crypto';
import type { Staging } from '../io/staging.ts';
import type { Site } from '../pages/site.ts';
import { urls } from '../pages/urls.ts';
import { bundleClient } from '../search/client.ts';
import type { Indexer, IndexFile } from '../search/index.ts';
import { portableCopy } from '../search/portable.ts';

/**
 * Writes a finished search index, a copy of it that works from a disk, and the search page's program. The index lies in a
 * folder named by its bytes, so that a browser never mixes two builds.
 */
export async function writeSearch(indexer: Indexer, { settings }: Site, staging: Staging): Promise<void> {
  const { files, client } = await indexer.finish();
  const folder = `search/${hashOf(files)}/`;
  for (const file of files) {
    const path = folder + file.path;
    staging.write(path, file.bytes);
    staging.write(`${path}.js`, portableCopy(path, file));
  }
  const manifest = { index: folder, digits: settings.digits };
  staging.write(urls.searchManifest, `warraqSearch=${JSON.stringify(manifest)}\n`);
  staging.write(urls.searchScript, await bundleClient(client));
}

function hashOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(path).update(bytes);
  return hash.digest('hex').slice(0, 12);
}
