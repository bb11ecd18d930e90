import { close, createIndex, type IndexFile as PagefindFile } from 'pagefind';
import type { SearchDocument } from './document.ts';
import { facetsIn, facetOf, formatFacets, HitFiles, type Facet, type Faceted, type FacetName } from './hits.ts';
import type { KeyedText } from './keyed-text.ts';
import type { BundlePages } from './manifest.ts';
import type { IndexFile } from './packed.ts';
import { pagefindVersion } from './pagefind-format.ts';
import { postingsOf, type Postings } from './postings.ts';
import { WordGatherer } from './word-places.ts';

/** The index of some articles: files that stand by themselves in a folder, and what goes into files that bundles share. */
export interface Bundle {
  readonly files: readonly IndexFile[];
  readonly postings: Postings;
  readonly pages: BundlePages;
  readonly sections: Facet;
  readonly articles: number;
  /** First and last date, as far as known; '' where none is. */
  readonly from: string;
  readonly to: string;
  /** The facets that have any value. */
  readonly facets: readonly FacetName[];
}

/** An index in the making. The same documents in the same order give the same bytes. */
export class Indexer {
  readonly #words = new WordGatherer();
  readonly #hits = new HitFiles();
  readonly #faceted: Faceted[] = [];
  readonly #sizes: number[] = [];

  /** The numbers of these keys in this index. */
  numbersOf(keys: readonly string[]): Uint32Array {
    return this.#words.numbersOf(keys);
  }

  /** Takes the next article; `numbers` has those of its words. */
  add({ hit, filters }: SearchDocument, text: KeyedText, numbers: Uint32Array): void {
    this.#words.add(text, numbers);
    this.#hits.add(hit);
    this.#faceted.push({ date: hit.date, filters });
    this.#sizes.push(text.words.length);
  }

  /** Ends the index, once every article is in it. */
  finish(): Bundle {
    const dates = this.#faceted.map(({ date }) => date).filter((date) => date !== '');
    return {
      files: [...this.#hits.finish(), ...formatFacets(this.#faceted)],
      postings: postingsOf(this.#words.sorted()),
      pages: { sizes: this.#sizes, dates: facetOf('date', this.#faceted) },
      sections: facetOf('section', this.#faceted),
      articles: this.#faceted.length,
      from: dates.reduce((a, b) => (a < b ? a : b), dates[0] ?? ''),
      to: dates.reduce((a, b) => (a > b ? a : b), ''),
      facets: facetsIn(this.#faceted),
    };
  }
}

/** What all bundles share: the source of Pagefind's browser program, an ES module, and the machine code that it loads. */
export interface Program {
  readonly client: string;
  readonly wasm: Uint8Array;
}

/** Pagefind's part of the search page, which is the same whatever an index holds; throws where it is of another version than the indexes. */
export async function readProgram(): Promise<Program> {
  const { index, errors } = await createIndex({ forceLanguage: 'zz' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const { files, errors: failed } = await index.getFiles();
    if (failed.length > 0) throw new Error(`Pagefind gave no program: ${failed.join('; ')}`);
    const { version } = JSON.parse(textOf(files, 'pagefind-entry.json')) as { readonly version: string };
    if (version !== pagefindVersion) throw new Error(`Pagefind ${version}, where indexes are of ${pagefindVersion}`);
    return { client: textOf(files, 'pagefind.js'), wasm: contentOf(files, 'wasm.unknown.pagefind') };
  } finally {
    await close();
  }
}

const textOf = (files: readonly PagefindFile[], name: string) => new TextDecoder().decode(contentOf(files, name));

function contentOf(files: readonly PagefindFile[], name: string): Uint8Array {
  const file = files.find(({ path }) => path === name);
  if (!file) throw new Error(`Pagefind gave no ${name}`);
  return file.content;
}
