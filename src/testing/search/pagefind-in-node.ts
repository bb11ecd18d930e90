import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import type { Engine } from '../../browser/engine/engine.ts';
import { bytesInScript } from '../../browser/scripted-bytes.ts';
import { openVocabularies, type Vocabulary } from '../../browser/vocabulary.ts';
import { bundleClient } from '../../search/client.ts';
import { Indexer, readProgram } from '../../search/index.ts';
import { keyText } from '../../search/keyed-text.ts';
import type { Manifest } from '../../search/manifest.ts';
import { scriptOf } from '../../search/packed.ts';
import { pagefindVersion } from '../../search/pagefind-format.ts';
import { formatVocabulary } from '../../search/vocabulary.ts';
import { WordCount } from '../../search/word-count.ts';
import { temporaryFolder } from '../run-cli.ts';
import { numbered, type WholeDocument } from './documents.ts';

/** A built search, without a page. */
export interface SearchInNode {
  /** The engine and the vocabulary as the search page has them, with nothing read yet. */
  readonly open: () => { readonly engine: Engine; readonly vocabulary: Vocabulary };
  readonly files: Map<string, Uint8Array>;
  /** The files that were read, in their order. */
  readonly asked: string[];
}

/** Indexes the bundles of documents, one after the other; `stub` sets a page's globals, which the engine needs. */
export async function openOverPagefind(
  bundles: readonly (readonly WholeDocument[])[],
  frequency: (word: string) => number,
  stub: (name: 'location' | 'document' | 'fetch', value: unknown) => void,
): Promise<SearchInNode> {
  const files = new Map<string, Uint8Array>();
  const listed: Manifest['bundles'][number][] = [];
  const words = [];
  const { client, wasm } = await readProgram();
  const pagefind = { version: pagefindVersion, wasm: 'search/pagefind' };
  files.set(`${pagefind.wasm}.js`, scriptOf({ path: pagefind.wasm, bytes: wasm }).bytes);
  for (const documents of bundles) {
    const count = new WordCount(frequency);
    const { bundle, words: met } = indexOf(documents, count);
    const folder = `search/${listed.length}/`;
    for (const { path: name, bytes } of bundle.files) files.set(folder + name, bytes);
    const { articles, from, to, facets } = bundle;
    listed.push({ folder, articles, from, to, facets });
    words.push(met);
  }
  const { files: ofWords, ...firsts } = formatVocabulary(numbered(words));
  for (const { path: name, bytes } of ofWords) files.set(`search/words/${name}`, bytes);
  const asked: string[] = [];
  stub('location', new URL('http://site.test/search.html'));
  stub('document', { currentScript: { src: 'http://site.test/assets/search.js' } });
  stub('fetch', (address: string) => {
    const name = new URL(address).pathname.slice(1);
    asked.push(name);
    const bytes = files.get(name);
    return Promise.resolve(bytes ? new Response(new Uint8Array(bytes)) : new Response('', { status: 404 }));
  });
  const readPacked = (name: string) => {
    asked.push(`${name}.js`);
    return Promise.resolve(inflateSync(bytesInScript(files.get(`${name}.js`)!)).toString());
  };
  const program = path.join(temporaryFolder(), 'engine.mjs');
  writeFileSync(program, await bundleClient(client, { entry: 'engine/pagefind-engine.ts', format: 'esm' }));
  const { openPagefind } = (await import(pathToFileURL(program).href)) as {
    openPagefind: (manifest: Pick<Manifest, 'bundles' | 'pagefind'>) => Engine;
  };
  const open = () => ({
    engine: openPagefind({ bundles: listed, pagefind }),
    vocabulary: openVocabularies([{ folder: 'search/words/', ...firsts }], readPacked),
  });
  return { open, files, asked };
}

function indexOf(documents: readonly WholeDocument[], count: WordCount) {
  const indexer = new Indexer();
  const texts = documents.map((document) => keyText(document, count));
  const { words, keys } = count.take();
  const numbers = indexer.numbersOf(keys);
  documents.forEach((document, n) => {
    indexer.add(document, texts[n]!, numbers);
  });
  return { bundle: indexer.finish(), words };
}

/** A list in so many parts of equal length. */
export function inParts<T>(list: readonly T[], parts: number): readonly (readonly T[])[] {
  const size = Math.ceil(list.length / parts);
  return Array.from({ length: parts }, (_, n) => list.slice(n * size, (n + 1) * size));
}
