import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { monthsOf } from '../arabic/months.ts';
import { giveBackMemory } from '../io/give-back-memory.ts';
import { Staging } from '../io/staging.ts';
import { writeWhole } from '../io/whole-file.ts';
import { urls } from '../pages/urls.ts';
import { bundleClient } from '../search/client.ts';
import { documentOf } from '../search/document.ts';
import { Indexer, type Bundle } from '../search/indexer.ts';
import { formatManifest, wasmPath, type GroupList, type Manifest } from '../search/manifest.ts';
import { packedJson, scriptOf, type IndexFile } from '../search/packed.ts';
import { pagefindVersion } from '../search/pagefind-format.ts';
import { readProgram } from '../search/pagefind-program.ts';
import { formatVocabulary, type BundleWords } from '../search/vocabulary.ts';
import { WordSum, type IndexedWord } from '../search/word-count.ts';
import { beginningsOf, formatWords } from '../search/word-files.ts';
import { readFiled } from './read-filed.ts';
import { readPostings, writePostings } from './kept-postings.ts';
import { readKeyed } from './keyed-part.ts';
import { noLinks, type Made } from './made.ts';
import type { Summed } from './make-search.ts';
import { madeFiles } from './offline.ts';
import type { Shard } from './shards.ts';
import type { Wanted } from './units.ts';
import type { Workshop } from './workshop.ts';

type IndexTask = Omit<Shard, 'articles' | 'isNewest'>;

interface VocabularyTask extends Summed {
  /** With the number of each among all; null where there is no other. */
  readonly shards: readonly { readonly words: Shard['words']; readonly number: number | null }[];
}

/** Files of the words of some shards. */
interface WordFilesTask extends Summed {
  readonly postings: readonly Shard['postings'][];
  /** Which of how many parts of about the same size is to be made. */
  readonly share: { readonly at: number; readonly of: number };
}

/** Files of what is kept of the indexes and of their groups. */
interface ManifestTask extends Wanted {
  readonly indexes: readonly string[];
  readonly groups: readonly {
    readonly isNewest: boolean;
    readonly bundles: readonly number[];
    readonly pages: readonly string[];
    readonly vocabulary: string;
    readonly wordFiles: readonly string[];
  }[];
}

/** What is kept for the manifest of an index, its articles, a vocabulary and files of words. */
type IndexSummary = Manifest['bundles'][number];
type KeptPages = Pick<Bundle, 'pages' | 'sections'>;
type VocabularySummary = Manifest['vocabularies'][number];
type WordFilesSummary = Pick<GroupList, 'beginnings' | 'names'>;

/** Makes the tasks that write the search: an index, what is made of several, the manifest that leads to them all, and the search page's program. */
export function createSearchWriter({ site, staging }: Workshop) {
  return {
    index: (shard: IndexTask): Made => {
      letGo();
      const indexer = new Indexer();
      const sum = new WordSum();
      for (const part of shard.parts) {
        const { texts, words, keys } = readKeyed(part);
        const numbers = indexer.numbersOf(keys);
        sum.add(words, numbers);
        let at = 0;
        for (const filed of readFiled(part, noDoubt)) {
          indexer.add(documentOf(site, filed, shard.commonest), texts[at++]!, numbers);
        }
      }
      const { files, postings, pages, sections, ...bundle } = indexer.finish();
      const own = new Staging(staging);
      writePostings(shard, postings);
      keep(shard.pages, { pages, sections } satisfies KeptPages);
      keep(shard.words, sum.all());
      const kept: IndexSummary = { folder: place(files, own), ...bundle };
      keep(shard.summary, kept);
      return madeOf(shard, own);
    },
    vocabulary: ({ shards, ...unit }: VocabularyTask): Made => {
      letGo();
      const own = new Staging(staging);
      const { files, words, ends } = formatVocabulary(spokenIn(shards));
      const kept: VocabularySummary = { folder: place(files, own), words, ends };
      keep(unit.summary, kept);
      return madeOf(unit, own);
    },
    wordFiles: ({ postings, share, ...unit }: WordFilesTask): Made => {
      const own = new Staging(staging);
      const kept = readPostings(postings, (all): WordFilesSummary => {
        const beginnings = beginningsOf(all.map(({ words }) => words));
        const [first, end] = [share.at, share.at + 1].map((at) => Math.floor((beginnings.length * at) / share.of));
        const names = beginnings.slice(first, end).map((from, n) => {
          const to = beginnings[first! + n + 1];
          return placeByBytes(wordFolder, formatWords(all.map((words) => words.stretch(from, to))), own);
        });
        return { beginnings: beginnings.slice(first, end), names };
      });
      keep(unit.summary, kept);
      return madeOf(unit, own);
    },
    manifest: ({ name, key, indexes: files, groups }: ManifestTask): Made => {
      const own = new Staging(staging);
      const manifest = formatManifest({
        digits: site.settings.digits,
        months: monthsOf(site.settings.region),
        pagefind: { version: pagefindVersion, wasm: wasmPath },
        vocabularies: groups.map(({ vocabulary }) => recall(vocabulary) as VocabularySummary),
        groups: groups.map(({ isNewest, bundles, pages, wordFiles }) => {
          const shares = wordFiles.map((file) => recall(file) as WordFilesSummary);
          const kept = pages.map((file) => recall(file) as KeptPages);
          const list: GroupList = {
            folder: wordFolder,
            beginnings: shares.flatMap(({ beginnings }) => beginnings),
            names: shares.flatMap(({ names }) => names),
            bundles: kept.map((one) => one.pages),
          };
          const sections = kept.map((one) => one.sections);
          if (isNewest) return { list, sections, bundles };
          const placeList = (value: object) => listFolder + placeByBytes(listFolder, packedJson(value), own);
          return { list: placeList(list), sections: placeList(sections), bundles };
        }),
        bundles: files.map((file) => recall(file) as IndexSummary),
      });
      own.write(urls.searchManifest, manifest);
      return madeOf({ name, key }, own);
    },
    program: async ({ name, key }: Wanted): Promise<Made> => {
      const { client, wasm } = await readProgram();
      const own = new Staging(staging);
      const machine = scriptOf({ path: wasmPath, bytes: wasm });
      own.write(machine.path, machine.bytes);
      own.write(urls.searchScript, await bundleClient(client));
      return madeOf({ name, key }, own);
    },
  };
}

// The last index must not stand in the way of the next, which takes as much again. Little of it is still in use.
const letGo = () => {
  giveBackMemory({ compact: true });
};

// Where files of words lie, and the lists of them.
const wordFolder = 'search/index/';
const listFolder = 'search/groups/';

// A file is named by its bytes, so that one that stays the same stays where it is, and a browser never mixes two builds.
function placeByBytes(folder: string, bytes: Uint8Array, own: Staging): string {
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const script = scriptOf({ path: folder + name, bytes });
  own.write(script.path, script.bytes);
  return name;
}

function keep(file: string, value: object): void {
  writeWhole(file, (draft) => {
    writeFileSync(draft, JSON.stringify(value));
  });
}

function* spokenIn(shards: VocabularyTask['shards']): Generator<BundleWords> {
  for (const { words, number } of shards) yield { bundle: number, words: recall(words) as readonly IndexedWord[] };
}

const recall = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function madeOf({ name, key }: Wanted, { root, files }: Staging): Made {
  return { name, key, files: madeFiles(root, files), links: noLinks };
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
