import { close, createIndex, type IndexFile as PagefindFile, type PagefindIndex } from 'pagefind';
import type { SearchDocument } from './document.ts';
import { facetsIn, formatFacets, HitFiles, type Faceted, type FacetName } from './hits.ts';
import type { KeyedText } from './keyed-text.ts';
import { mergeIndexes, type PartialIndex } from './merged-index.ts';
import { portableCopy, type IndexFile } from './packed.ts';

/** The index of some articles: files that stand by themselves in a folder. */
export interface Bundle {
  readonly files: readonly IndexFile[];
  readonly articles: number;
  /** First and last date, as far as known; '' where none is. */
  readonly from: string;
  readonly to: string;
  /** The version of Pagefind that made it. */
  readonly version: string;
  /** The facets that have any value. */
  readonly facets: readonly FacetName[];
}

/** What all bundles of one version of Pagefind share. */
export interface Program {
  readonly version: string;
  /** Source of Pagefind's browser program, an ES module, and the machine code that it loads. */
  readonly client: string;
  readonly wasm: Uint8Array;
}

// Requests in flight: awaiting them one by one leaves the service idle between them.
const inFlight = 256;

// Places of words in a file of the index; Pagefind's own 20,000 make files of 40 kB, of which every word of a query loads one.
const placesAFile = 7500;

// Articles that Pagefind holds at a time: when it makes files of their words it takes some 170 kB for each.
const usualPart = 1000;

// No language: the keys are stems already.
const language = 'zz';

/** An index in the making. The same documents in the same order give the same bytes. */
export interface Indexer {
  /** Takes an article, and waits while too many are under way. Throws where one was refused, with its address. */
  add(document: SearchDocument, text: KeyedText): Promise<void>;
  /** Ends the index, once every article is in it. */
  finish(): Promise<Bundle>;
  /** Ends Pagefind's process; to be called whatever happened. */
  close(): Promise<void>;
}

/** Begins an index. Pagefind makes it in parts of so many articles, which bounds the memory it takes, and they are merged: the index is the same. */
export async function openIndex(articlesAPart = usualPart): Promise<Indexer> {
  const hits = new HitFiles();
  const faceted: Faceted[] = [];
  const sizes: number[] = [];
  const underWay: Promise<void>[] = [];
  const parts: Promise<MadePart>[] = [];
  let part = await openPart();
  return {
    add: async ({ hit, filters }, { title, content, words }) => {
      // Pagefind does what it is asked in turn: the part is made of all that was added before. What it refuses meanwhile is told when its turn comes.
      if (faceted.length > 0 && faceted.length % articlesAPart === 0) {
        const making = finishPart(part);
        making.catch(() => undefined);
        parts.push(making);
        part = await openPart();
      }
      hits.add(hit);
      faceted.push({ date: hit.date, filters });
      sizes.push(words);
      const adding = add(part, hit.url, content, title);
      adding.catch(() => undefined);
      underWay.push(adding);
      if (underWay.length >= inFlight) await underWay.shift();
    },
    finish: async () => {
      await Promise.all(underWay);
      const made = await Promise.all([...parts, finishPart(part)]);
      const dates = faceted.map(({ date }) => date).filter((date) => date !== '');
      const files = [...mergeIndexes(made, sizes, placesAFile)];
      return {
        files: [...files.flatMap((file) => [file, portableCopy(file)]), ...hits.finish(), ...formatFacets(faceted)],
        articles: faceted.length,
        from: dates.reduce((a, b) => (a < b ? a : b), dates[0] ?? ''),
        to: dates.reduce((a, b) => (a > b ? a : b), ''),
        version: made[0].version,
        facets: facetsIn(faceted),
      };
    },
    close: async () => {
      await close();
    },
  };
}

async function openPart(): Promise<PagefindIndex> {
  // The texts that Pagefind keeps for its own excerpts are thrown away; packed each by itself they cost the least.
  const { index, errors } = await createIndex({ forceLanguage: language, keepIndexUrl: true });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return index;
}

interface MadePart extends PartialIndex {
  readonly version: string;
}

async function finishPart(index: PagefindIndex): Promise<MadePart> {
  const files = await getFiles(index);
  // It frees what it held of them.
  await index.deleteIndex();
  const { content: meta } = files.find(({ path }) => path.endsWith('.pf_meta'))!;
  return {
    version: versionOf(files),
    meta,
    files: new Map(files.flatMap(({ path, content }) => (path.endsWith('.pf_index') ? [[path, content]] : []))),
  };
}

async function getFiles(index: PagefindIndex): Promise<readonly PagefindFile[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind gave no index: ${errors.join('; ')}`);
  return files;
}

/** Pagefind's part of the search page, which is the same whatever an index holds. */
export async function readProgram(): Promise<Program> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const files = await getFiles(index);
    return {
      version: versionOf(files),
      client: new TextDecoder().decode(contentOf(files, 'pagefind.js')),
      wasm: contentOf(files, 'wasm.unknown.pagefind'),
    };
  } finally {
    await close();
  }
}

function versionOf(files: readonly PagefindFile[]): string {
  const entry = new TextDecoder().decode(contentOf(files, 'pagefind-entry.json'));
  return (JSON.parse(entry) as { readonly version: string }).version;
}

function contentOf(files: readonly PagefindFile[], name: string): Uint8Array {
  const file = files.find(({ path }) => path === name);
  if (!file) throw new Error(`Pagefind gave no ${name}`);
  return file.content;
}

async function add(index: PagefindIndex, url: string, words: string, title: string): Promise<void> {
  const { errors } = await index.addCustomRecord({ url: `/${url}`, language, content: words, meta: { title } });
  if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
}
