import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseLexicon } from '../archive/lexicon-text.ts';
import { Spellings } from '../archive/spellings.ts';
import type { Staging } from '../io/staging.ts';
import { urls } from '../pages/urls.ts';
import { ProblemsError } from '../problems/problem.ts';
import { bundleClient } from '../search/client.ts';
import { documentOf } from '../search/document.ts';
import { openIndex, type Indexer } from '../search/index.ts';
import { formatManifest, wasmOf } from '../search/manifest.ts';
import { portableCopy, type IndexFile } from '../search/packed.ts';
import { formatVocabulary } from '../search/vocabulary.ts';
import type { DescribedPart } from './describe.ts';
import { readFiled } from './filed.ts';
import type { Workshop } from './workshop.ts';

/** What the index must know of the archive before its first article. */
export interface SearchStart {
  /** File of the lexicon's text. */
  readonly lexicon: string;
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
      const words = readWords(start.lexicon);
      const indexer = await openIndex((word) => words.get(word) ?? 0);
      under = { indexer, spellings: new Spellings(start.spellings), start };
    },
    addToSearch: async (parts: readonly DescribedPart[]): Promise<void> => {
      const { indexer, spellings, start } = underWay();
      for (const filed of readFiled(parts, start.datesInDoubt)) await indexer.add(documentOf(site, filed, spellings));
    },
    /** Writes the index, the vocabulary, and the search page's program. */
    finishSearch: async (): Promise<void> => {
      const { indexer } = underWay();
      const { bundle, program } = await indexer.finish();
      await indexer.close();
      const { files, words, articles, from, to, facets } = bundle;
      const vocabulary = formatVocabulary([words]);
      const wasm = { path: wasmOf(program.version), bytes: program.wasm };
      for (const file of [wasm, portableCopy(wasm)]) staging.write(file.path, file.bytes);
      const manifest = formatManifest({
        digits: site.settings.digits,
        pagefind: { version: program.version, wasm: wasm.path },
        vocabulary: { folder: place(vocabulary.files), words: vocabulary.words, ends: vocabulary.ends },
        bundles: [{ folder: place(files), articles, from, to, facets }],
      });
      staging.write(urls.searchManifest, manifest);
      staging.write(urls.searchScript, await bundleClient(program.client));
    },
  };

  // Files lie in a folder that is named by their bytes, so that a browser never mixes two builds.
  function place(files: readonly IndexFile[]): string {
    const hash = createHash('sha256');
    for (const { path, bytes } of files) hash.update(path).update(bytes);
    const folder = `search/${hash.digest('hex').slice(0, 12)}/`;
    for (const { path, bytes } of files) staging.write(folder + path, bytes);
    return folder;
  }
}

function readWords(file: string): ReadonlyMap<string, number> {
  const lexicon = parseLexicon(readFileSync(file, 'utf8'));
  if ('code' in lexicon) throw new ProblemsError([lexicon]);
  return lexicon.words;
}
