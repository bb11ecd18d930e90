import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import type { Engine } from '../../browser/engine/engine.ts';
import { bundleClient } from '../../search/client.ts';
import { openIndex, readProgram } from '../../search/index.ts';
import { keyText } from '../../search/keyed-text.ts';
import type { Manifest } from '../../search/manifest.ts';
import { WordCount, wordReader } from '../../search/word-count.ts';
import { temporaryFolder } from '../run-cli.ts';
import type { WholeDocument } from './documents.ts';

/** The bundles of documents, one after the other, and the engine over them as the search page has it; a page's globals are stubbed. */
export async function openOverPagefind(
  bundles: readonly (readonly WholeDocument[])[],
  frequency: (word: string) => number,
): Promise<{ readonly engine: Engine; readonly files: Map<string, Uint8Array>; readonly asked: string[] }> {
  const files = new Map<string, Uint8Array>();
  const listed: Manifest['bundles'][number][] = [];
  const { client, wasm, version } = await readProgram();
  const pagefind = { version, wasm: 'search/pagefind' };
  files.set(pagefind.wasm, wasm);
  for (const documents of bundles) {
    const bundle = await indexOf(documents, frequency);
    const folder = `search/${listed.length}/`;
    for (const { path: name, bytes } of bundle.files) files.set(folder + name, bytes);
    const { articles, from, to, facets } = bundle;
    listed.push({ folder, articles, from, to, facets });
  }
  const asked: string[] = [];
  vi.stubGlobal('location', new URL('http://site.test/search.html'));
  vi.stubGlobal('document', { currentScript: { src: 'http://site.test/assets/search.js' } });
  vi.stubGlobal('fetch', (url: URL) => {
    const name = url.pathname.slice(1);
    asked.push(name);
    const bytes = files.get(name);
    return Promise.resolve(bytes ? new Response(new Uint8Array(bytes)) : new Response('', { status: 404 }));
  });
  const program = path.join(temporaryFolder(), 'engine.mjs');
  writeFileSync(program, await bundleClient(client, { entry: 'engine/pagefind-engine.ts', format: 'esm' }));
  const { openPagefind } = (await import(pathToFileURL(program).href)) as {
    openPagefind: (manifest: Pick<Manifest, 'bundles' | 'pagefind'>) => Engine;
  };
  return { engine: openPagefind({ bundles: listed, pagefind }), files, asked };
}

async function indexOf(documents: readonly WholeDocument[], frequency: (word: string) => number) {
  const count = new WordCount(wordReader(frequency));
  const indexer = await openIndex();
  try {
    for (const document of documents) await indexer.add(document, keyText(document, count));
    return await indexer.finish();
  } finally {
    await indexer.close();
  }
}

/** A list in so many parts of equal length. */
export function inParts<T>(list: readonly T[], parts: number): readonly (readonly T[])[] {
  const size = Math.ceil(list.length / parts);
  return Array.from({ length: parts }, (_, n) => list.slice(n * size, (n + 1) * size));
}
