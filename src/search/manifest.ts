import { analysisVersion } from '../arabic/analysis.ts';
import type { Digits } from '../arabic/digits.ts';
import type { Facet, FacetName } from './facets.ts';
import { articlesAFile } from './hits.ts';
import { pagefindVersion } from './pagefind-format.ts';

/** What the search page must know before the first query: where everything lies, and by which analysis the words were indexed. */
export interface Manifest {
  readonly analysis: number;
  readonly digits: Digits;
  /** The names of the twelve months where the archive is from, January first. */
  readonly months: readonly string[];
  readonly pagefind: { readonly version: string; readonly wasm: string };
  /** The words of all bundles; where there are several, those of the newest lie apart, as they change with every article. */
  readonly vocabularies: readonly {
    readonly folder: string;
    readonly words: readonly string[];
    readonly ends: readonly string[];
  }[];
  /** Bundles whose words share files: all but the newest, which changes with every article. */
  readonly groups: readonly {
    /** That of the newest articles stands here, since both change with every article; for the others the path of the packed script that holds it. */
    readonly list: GroupList | string;
    /** The sections of each bundle's articles, which every search counts: in one file, and not before the first hits are shown. */
    readonly sections: readonly Facet[] | string;
    /** In their order in the files. */
    readonly bundles: readonly number[];
  }[];
  readonly articlesAFile: { readonly heads: number; readonly texts: number };
  /** In the order of the numbers by which the vocabulary names them. */
  readonly bundles: readonly {
    readonly folder: string;
    readonly articles: number;
    readonly from: string;
    readonly to: string;
    /** The facets that have any value. */
    readonly facets: readonly FacetName[];
  }[];
}

/** What the search must know of a group before it can ask it. */
export interface GroupList {
  /** The files of its words, in their order: where they lie, the beginning of the keys in each, and its name, which is of its bytes. */
  readonly folder: string;
  readonly beginnings: readonly string[];
  readonly names: readonly string[];
  readonly bundles: readonly BundlePages[];
}

/** What is known of each of a bundle's articles beforehand. */
export interface BundlePages {
  /** How many words it has. */
  readonly sizes: readonly number[];
  readonly dates: Facet;
}

/** Where Pagefind's machine code lies: the path of its script without `.js`. */
export const wasmPath = `search/pagefind-${pagefindVersion}`;

/** The manifest as a script, which the page loads first. */
export function formatManifest(manifest: Omit<Manifest, 'analysis' | 'articlesAFile'>): string {
  return `warraqSearch=${JSON.stringify({ analysis: analysisVersion, articlesAFile, ...manifest })}\n`;
}
