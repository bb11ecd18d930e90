import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchDocument, ShownHit } from './document.ts';
import { showOriginals } from './fragments.ts';

/** A file of the index, its path below the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

// Requests in flight: awaiting them one by one leaves the service idle between them.
const inFlight = 256;

// Articles whose shown text shares a file: twenty hits of a common word read 100 kB with 5, 180 kB with 10, 330 kB with 20.
const articlesAFile = 10;

// Pagefind drops a text without words in silence; the article shall still be found by its date, section and names.
const wordless = 'x';

// Pagefind's own interfaces, and its program for languages that have no stemmer.
const unused = /^(?:pagefind.*\.(?:js|css)|wasm\.unknown\.pagefind)$/u;

/** An index in the making. The same documents in the same order give the same bytes. */
export interface Indexer {
  /** Gives a document to Pagefind, and waits while too many are under way. Throws where one was refused, with its address. */
  add(document: SearchDocument): Promise<void>;
  /** Ends the index, once every document is in it. */
  finish(): Promise<readonly IndexFile[]>;
  /** Ends Pagefind's process; to be called whatever happened. */
  close(): Promise<void>;
}

/** Begins an index; `total` is how many documents there will be. */
export async function openIndex(total: number): Promise<Indexer> {
  const { index, errors } = await createIndex({
    forceLanguage: 'ar',
    keepIndexUrl: true,
    maxFragments: Math.ceil(total / articlesAFile),
  });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const hits = new Map<string, ShownHit>();
  const underWay: Promise<void>[] = [];
  return {
    add: async (document) => {
      const url = `/${document.hit.url}`;
      hits.set(url, document.hit);
      const adding = add(index, url, document);
      // One that is refused while others are waited for is told when its turn comes.
      adding.catch(() => undefined);
      underWay.push(adding);
      if (underWay.length >= inFlight) await underWay.shift();
    },
    finish: async () => {
      await Promise.all(underWay);
      return filesOf(index, hits);
    },
    close: async () => {
      await close();
    },
  };
}

async function filesOf(index: PagefindIndex, hits: ReadonlyMap<string, ShownHit>): Promise<readonly IndexFile[]> {
  const files = await getFiles(index);
  return (
    files
      .filter(({ path }) => !unused.test(path))
      .map(({ path, content }) => ({ path, bytes: showOriginals(path, content, hits) }))
      // Pagefind gives them in any order.
      .sort((a, b) => (a.path < b.path ? -1 : 1))
  );
}

async function getFiles(index: PagefindIndex) {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind gave no index: ${errors.join('; ')}`);
  return files;
}

/** The source of Pagefind's browser program, an ES module. It comes with every index, and is the same whatever it holds. */
export async function readClient(): Promise<string> {
  const { index, errors } = await createIndex({ forceLanguage: 'ar' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const client = (await getFiles(index)).find(({ path }) => path === 'pagefind.js');
    if (!client) throw new Error('Pagefind came without its browser program');
    return new TextDecoder().decode(client.content);
  } finally {
    await close();
  }
}

async function add(index: PagefindIndex, url: string, document: SearchDocument): Promise<void> {
  const { headlineWords, bodyWords, filters, sort } = document;
  const stated = Object.entries(filters).filter(([, values]) => values.length > 0);
  const { errors } = await index.addCustomRecord({
    url,
    language: 'ar',
    // The headline's words weigh more as title, and stand before the body's so that a phrase may be found in them.
    content: [headlineWords, bodyWords].filter((words) => words !== '').join(' ') || wordless,
    meta: { title: headlineWords },
    filters: Object.fromEntries(stated.map(([name, values]) => [name, [...values]])),
    sort: { ...sort },
  });
  if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
}
