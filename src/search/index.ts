import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchDocument, ShownHit } from './document.ts';
import { showOriginals } from './fragments.ts';

/** A file of the index, its path below the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface SearchIndex {
  readonly files: readonly IndexFile[];
  /** Source of Pagefind's browser program, an ES module. */
  readonly client: string;
}

// Requests in flight: awaiting them one by one leaves the service idle between them.
const inFlight = 256;

// Articles whose shown text shares a file. More make fewer files, and a heavier first result.
const articlesAFile = 20;

// Pagefind's own interfaces, and its program for languages that have no stemmer.
const unused = /^(?:pagefind.*\.(?:js|css)|wasm\.unknown\.pagefind)$/u;

/**
 * Builds the index of the documents, in their order: the same documents give the same bytes. `total` is how many there will
 * be. Throws where Pagefind refuses one, with its address.
 */
export async function buildIndex(documents: Iterable<SearchDocument>, total: number): Promise<SearchIndex> {
  const { index, errors } = await createIndex({
    forceLanguage: 'ar',
    keepIndexUrl: true,
    maxFragments: Math.ceil(total / articlesAFile),
  });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const hits = await addAll(index, documents);
    const { files, errors: refused } = await index.getFiles();
    const client = files.find(({ path }) => path === 'pagefind.js');
    if (refused.length > 0 || !client) throw new Error(`Pagefind gave no index: ${refused.join('; ')}`);
    return {
      files: files
        .filter(({ path }) => !unused.test(path))
        .map(({ path, content }) => ({ path, bytes: showOriginals(path, content, hits) }))
        // Pagefind gives them in any order.
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
      client: new TextDecoder().decode(client.content),
    };
  } finally {
    await close();
  }
}

async function addAll(
  index: PagefindIndex,
  documents: Iterable<SearchDocument>,
): Promise<ReadonlyMap<string, ShownHit>> {
  const hits = new Map<string, ShownHit>();
  const waiting: Promise<void>[] = [];
  for (const document of documents) {
    const url = `/${document.hit.url}`;
    hits.set(url, document.hit);
    waiting.push(add(index, url, document));
    if (waiting.length >= inFlight) await waiting.shift();
  }
  await Promise.all(waiting);
  return hits;
}

async function add(index: PagefindIndex, url: string, document: SearchDocument): Promise<void> {
  const { headlineWords, bodyWords, filters, sort } = document;
  if (bodyWords === '') throw new Error(`${url} has no words to search`);
  const stated = Object.entries(filters).filter(([, values]) => values.length > 0);
  const { errors } = await index.addCustomRecord({
    url,
    language: 'ar',
    // The headline's words weigh more as title, and stand before the body's so that a phrase may be found in them.
    content: `${headlineWords} ${bodyWords}`,
    meta: { title: headlineWords },
    filters: Object.fromEntries(stated.map(([name, values]) => [name, [...values]])),
    sort: { ...sort },
  });
  if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
}
