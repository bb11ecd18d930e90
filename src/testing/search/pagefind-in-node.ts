import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import type { Engine } from '../../browser/engine/engine.ts';
import { openGroups, type Groups } from '../../browser/groups.ts';
import { jsonOf } from '../../browser/packed-json.ts';
import { bytesInScript } from '../../browser/scripted-bytes.ts';
import { openVocabularies, type Vocabulary } from '../../browser/vocabulary.ts';
import { bundleClient } from '../../search/client.ts';
import { Indexer, type Bundle } from '../../search/indexer.ts';
import { keyText } from '../../search/keyed-text.ts';
import type { GroupList, Manifest } from '../../search/manifest.ts';
import { packedScript, scriptOf, type IndexFile } from '../../search/packed.ts';
import { pagefindVersion } from '../../search/pagefind-format.ts';
import { readProgram } from '../../search/pagefind-program.ts';
import { formatVocabulary } from '../../search/vocabulary.ts';
import { beginningsOf, formatWords, stretchOf } from '../../search/word-files.ts';
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

/** Indexes the bundles of documents, one after the other, of which the last has its own files of words; `stub` sets a page's globals, which the engine needs. */
export async function openOverPagefind(
  bundles: readonly (readonly WholeDocument[])[],
  frequency: (word: string) => number,
  stub: (name: 'location' | 'document' | 'fetch', value: unknown) => void,
): Promise<SearchInNode> {
  const files = new Map<string, Uint8Array>();
  const listed: Manifest['bundles'][number][] = [];
  const indexed: Bundle[] = [];
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
    indexed.push(bundle);
    words.push(met);
  }
  const { files: ofWords, ...firsts } = formatVocabulary(numbered(words));
  for (const { path: name, bytes } of ofWords) files.set(`search/words/${name}`, bytes);
  const last = bundles.length - 1;
  const groups = [indexed.slice(0, last), indexed.slice(last)]
    .filter((group) => group.length > 0)
    .map((group) => {
      const list = `search/groups/${group.length}`;
      const { list: own, words: ofGroup } = groupFiles(`${list}/`, group);
      for (const { path: name, bytes } of ofGroup) files.set(name, bytes);
      const packed = packedScript(list, own);
      files.set(packed.path, packed.bytes);
      // As in a build, the list of the newest stands in the manifest where there are others.
      const isNewest = bundles.length > 1 && group.at(-1) === indexed[last];
      const sections = group.map((bundle) => bundle.sections);
      return { list: isNewest ? own : list, sections, bundles: group.map((bundle) => indexed.indexOf(bundle)) };
    });
  const asked: string[] = [];
  stub('location', new URL('http://site.test/search.html'));
  stub('document', { currentScript: { src: 'http://site.test/assets/search.js' } });
  stub('fetch', (address: string) => {
    const name = new URL(address).pathname.slice(1);
    asked.push(name);
    const bytes = files.get(name);
    return Promise.resolve(bytes ? new Response(new Uint8Array(bytes)) : new Response('', { status: 404 }));
  });
  const unpacked = (name: string) => {
    asked.push(`${name}.js`);
    const bytes = files.get(`${name}.js`);
    return bytes
      ? Promise.resolve(new Uint8Array(inflateSync(bytesInScript(bytes))))
      : Promise.reject(new Error(`not loaded: ${name}`));
  };
  const readPacked = async (name: string) => jsonOf(await unpacked(name));
  const program = path.join(temporaryFolder(), 'engine.mjs');
  writeFileSync(program, await bundleClient(client, { entry: 'engine/pagefind-engine.ts', format: 'esm' }));
  const { openPagefind } = (await import(pathToFileURL(program).href)) as {
    openPagefind: (manifest: Pick<Manifest, 'bundles' | 'pagefind'>, groups: Groups) => Engine;
  };
  const open = () => ({
    engine: openPagefind({ bundles: listed, pagefind }, openGroups(groups, unpacked)),
    vocabulary: openVocabularies([{ folder: 'search/words/', ...firsts }], readPacked),
  });
  return { open, files, asked };
}

/** The files of words that bundles share, to lie in a folder, and their list. */
function groupFiles(folder: string, group: readonly Bundle[]): { list: GroupList; words: readonly IndexFile[] } {
  // Small ones, so that there are some.
  const beginnings = beginningsOf(
    group.map(({ postings }) => postings),
    2000,
  );
  const words = beginnings.map((from, n) => {
    const stretches = group.map(({ postings }) => {
      const { words: count, start, end } = stretchOf(postings, from, beginnings[n + 1]);
      return { words: count, bytes: postings.bytes.subarray(start, end) };
    });
    return scriptOf({ path: `${folder}${n}`, bytes: formatWords(stretches) });
  });
  const names = beginnings.map((_, n) => String(n));
  return { list: { folder, beginnings, names, bundles: group.map(({ pages }) => pages) }, words };
}

function indexOf(documents: readonly WholeDocument[], count: WordCount) {
  const indexer = new Indexer();
  const texts = documents.map((document) => keyText(document.words, count));
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
