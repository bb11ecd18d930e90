import { createHash } from 'node:crypto';
import { Spellings } from '../archive/spellings.ts';
import { Staging } from '../io/staging.ts';
import { urls } from '../pages/urls.ts';
import { bundleClient } from '../search/client.ts';
import { documentOf } from '../search/document.ts';
import { openIndex, readClient, type IndexFile } from '../search/index.ts';
import { portableCopy } from '../search/portable.ts';
import { readFiled } from './filed.ts';
import type { Made } from './made.ts';
import type { Shard } from './shards.ts';
import type { Workshop } from './workshop.ts';

export interface IndexTask {
  readonly shard: Shard;
  readonly spellings: Spellings['counts'];
}

/** Makes the tasks that write the search: an index, and the search page's program. */
export function createSearchWriter({ site, staging }: Workshop) {
  return {
    /** Writes the index of a shard and a copy of it that works from a disk, in a folder named by its bytes, so that a browser never mixes two builds. */
    index: async ({ shard, spellings: counts }: IndexTask): Promise<Made> => {
      const spellings = new Spellings(counts);
      const indexer = await openIndex(shard.parts.reduce((sum, { placed }) => sum + placed.length, 0));
      try {
        for (const part of shard.parts) {
          for (const filed of readFiled(part, noDoubt)) await indexer.add(documentOf(site, filed, spellings));
        }
        const files = await indexer.finish();
        const own = new Staging(staging);
        const folder = `search/${hashOf(files)}/`;
        for (const file of files) {
          const path = folder + file.path;
          own.write(path, file.bytes);
          own.write(`${path}.js`, portableCopy(path, file));
        }
        return { name: shard.name, key: shard.key, files: own.files, links: [] };
      } finally {
        await indexer.close();
      }
    },
    /** Writes the search page's program. */
    program: async ({ name, key }: Pick<Made, 'name' | 'key'>): Promise<Made> => {
      new Staging(staging).write(urls.searchScript, await bundleClient(await readClient()));
      return { name, key, files: [urls.searchScript], links: [] };
    },
  };
}

// A doubt of a date shows on the article's page, and not in the index.
const noDoubt: ReadonlySet<string> = new Set();

function hashOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(path).update(bytes);
  return hash.digest('hex').slice(0, 12);
}
