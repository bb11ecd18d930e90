import { createHash } from 'node:crypto';
import { Spellings } from '../archive/spellings.ts';
import type { Staging } from '../io/staging.ts';
import { urls } from '../pages/urls.ts';
import { bundleClient } from '../search/client.ts';
import { documentOf } from '../search/document.ts';
import { openIndex, type Indexer, type IndexFile } from '../search/index.ts';
import { portableCopy } from '../search/portable.ts';
import type { DescribedPart } from './describe.ts';
import { readFiled } from './filed.ts';
import type { Workshop } from './workshop.ts';

/** What the index must know of the archive before its first article. */
export interface SearchStart {
  readonly articles: number;
  readonly spellings: Spellings['counts'];
  /** Folders where dates of numbers may stand in either order. */
  readonly datesInDoubt: ReadonlySet<string>;
}

/** Makes the tasks that write a search index: begin it, give it the parts of all volumes in their order, finish it. */
export function createSearchWriter({ site }: Workshop, staging: Staging) {
  let under: { readonly indexer: Indexer; readonly spellings: Spellings; readonly start: SearchStart } | null = null;
  const underWay = () => {
    if (!under) throw new Error('the search index was not begun');
    return under;
  };
  return {
    beginSearch: async (start: SearchStart): Promise<void> => {
      under = { indexer: await openIndex(start.articles), spellings: new Spellings(start.spellings), start };
    },
    addToSearch: async (parts: readonly DescribedPart[]): Promise<void> => {
      const { indexer, spellings, start } = underWay();
      for (const filed of readFiled(parts, start.datesInDoubt)) await indexer.add(documentOf(site, filed, spellings));
    },
    /** Writes the index, a copy of it that works from a disk, and the search page's program. The index lies in a folder named by its bytes, so that a browser never mixes two builds. */
    finishSearch: async (): Promise<void> => {
      const { indexer } = underWay();
      const { files, client } = await indexer.finish();
      await indexer.close();
      const folder = `search/${hashOf(files)}/`;
      for (const file of files) {
        const path = folder + file.path;
        staging.write(path, file.bytes);
        staging.write(`${path}.js`, portableCopy(path, file));
      }
      const manifest = { index: folder, digits: site.settings.digits };
      staging.write(urls.searchManifest, `warraqSearch=${JSON.stringify(manifest)}\n`);
      staging.write(urls.searchScript, await bundleClient(client));
    },
  };
}

function hashOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(path).update(bytes);
  return hash.digest('hex').slice(0, 12);
}
