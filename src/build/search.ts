import { createHash } from 'node:crypto';
import type { Staging } from '../io/staging.ts';
import type { VolumeStore } from '../io/volume-store.ts';
import type { Site } from '../pages/site.ts';
import { urls } from '../pages/urls.ts';
import type { Filed } from '../pages/volume.ts';
import { bundleClient } from '../search/client.ts';
import { documentOf, type SearchDocument } from '../search/document.ts';
import { buildIndex, type IndexFile } from '../search/index.ts';
import { portableCopy } from '../search/portable.ts';

/**
 * Writes the search index of all filed articles, a copy of it that works from a disk, and the page's program. The index lies
 * in a folder named by its bytes, so that a browser never mixes two builds.
 */
export async function writeSearch(
  site: Site,
  filed: VolumeStore<Filed>,
  total: number,
  staging: Staging,
): Promise<void> {
  const { files, client } = await buildIndex(documents(site, filed), total);
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

function* documents(site: Site, filed: VolumeStore<Filed>): Generator<SearchDocument> {
  for (const volume of filed.volumes()) {
    for (const article of filed.read(volume)) yield documentOf(site, article);
  }
}

function hashOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(path).update(bytes);
  return hash.digest('hex').slice(0, 12);
}
