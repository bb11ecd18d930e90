import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { monthsOf } from '../arabic/months.ts';
import { Staging } from '../io/staging.ts';
import { writeWhole } from '../io/whole-file.ts';
import { urls } from '../pages/urls.ts';
import { bundleClient } from '../search/client.ts';
import { documentOf } from '../search/document.ts';
import { Indexer, readProgram } from '../search/index.ts';
import { formatManifest, wasmOf, type Manifest } from '../search/manifest.ts';
import { scriptOf, type IndexFile } from '../search/packed.ts';
import { pagefindVersion } from '../search/pagefind-format.ts';
import { formatVocabulary } from '../search/vocabulary.ts';
import { WordSum, type IndexedWord } from '../search/word-count.ts';
import { readFiled } from './filed.ts';
import { readKeyed } from './keyed-part.ts';
import type { Made } from './made.ts';
import type { PlannedVocabulary } from './make-search.ts';
import { inventoryOf } from './offline.ts';
import type { Shard } from './shards.ts';
import type { Wanted } from './units.ts';
import type { Workshop } from './workshop.ts';

export type IndexTask = Pick<Shard, 'name' | 'key' | 'parts' | 'commonest' | 'summary' | 'words'>;

export interface VocabularyTask extends Wanted, Pick<PlannedVocabulary, 'summary'> {
  /** With the number of each among all; null where there is no other. */
  readonly shards: readonly { readonly words: Shard['words']; readonly number: number | null }[];
}

/** Files of what is kept of the indexes and vocabularies. */
export interface ManifestTask extends Wanted {
  readonly indexes: readonly string[];
  readonly vocabularies: readonly string[];
}

/** What is kept of an index and of a vocabulary for the manifest. */
type IndexSummary = Manifest['bundles'][number];
type VocabularySummary = Manifest['vocabularies'][number];

/** Makes the tasks that write the search: an index, the words of some, the manifest that leads to them all, and the search page's program. */
export function createSearchWriter({ site, staging }: Workshop) {
  return {
    index: (shard: IndexTask): Made => {
      const indexer = new Indexer();
      const sum = new WordSum();
      for (const part of shard.parts) {
        const { texts, words, keys } = readKeyed(part);
        sum.add(words);
        const numbers = indexer.numbersOf(keys);
        let at = 0;
        for (const filed of readFiled(part, noDoubt)) {
          indexer.add(documentOf(site, filed, shard.commonest), texts[at++]!, numbers);
        }
      }
      const { files, ...bundle } = indexer.finish();
      const own = new Staging(staging);
      keep(shard.words, sum.all());
      const kept: IndexSummary = { folder: place(files, own), ...bundle };
      keep(shard.summary, kept);
      return madeOf(shard, own);
    },
    vocabulary: ({ name, key, shards, summary }: VocabularyTask): Made => {
      const own = new Staging(staging);
      const { files, words, ends } = formatVocabulary(
        shards.map((shard) => ({ bundle: shard.number, words: recall(shard.words) as readonly IndexedWord[] })),
      );
      const kept: VocabularySummary = { folder: place(files, own), words, ends };
      keep(summary, kept);
      return madeOf({ name, key }, own);
    },
    manifest: ({ name, key, indexes: files, vocabularies }: ManifestTask): Made => {
      const own = new Staging(staging);
      const manifest = formatManifest({
        digits: site.settings.digits,
        months: monthsOf(site.settings.region),
        pagefind: { version: pagefindVersion, wasm: wasmOf(pagefindVersion) },
        vocabularies: vocabularies.map((file) => recall(file) as VocabularySummary),
        bundles: files.map((file) => recall(file) as IndexSummary),
      });
      own.write(urls.searchManifest, manifest);
      return madeOf({ name, key }, own);
    },
    program: async ({ name, key }: Wanted): Promise<Made> => {
      const { client, wasm } = await readProgram();
      const own = new Staging(staging);
      const machine = scriptOf({ path: wasmOf(pagefindVersion), bytes: wasm });
      own.write(machine.path, machine.bytes);
      own.write(urls.searchScript, await bundleClient(client));
      return madeOf({ name, key }, own);
    },
  };
}

function keep(file: string, value: object): void {
  writeWhole(file, (draft) => {
    writeFileSync(draft, JSON.stringify(value));
  });
}

const recall = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function madeOf({ name, key }: Wanted, { root, files }: Staging): Made {
  return { name, key, files, inventory: inventoryOf(root, files), links: [] };
}

// Files lie in a folder that is named by their bytes, so that a browser never mixes two builds.
function place(files: readonly IndexFile[], own: Staging): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(path).update(bytes);
  const folder = `search/${hash.digest('hex').slice(0, 12)}/`;
  for (const { path, bytes } of files) own.write(folder + path, bytes);
  return folder;
}

// A doubt of a date shows on the article's page, and not in the index.
const noDoubt: ReadonlySet<string> = new Set();
