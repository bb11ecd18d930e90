import { analysisVersion } from '../arabic/analysis.ts';
import type { Digits } from '../arabic/digits.ts';
import { articlesAFile, type FacetName } from './hits.ts';

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

/** Where the machine code of a version of Pagefind lies. */
export const wasmOf = (version: string) => `search/pagefind-${version}`;

/** The manifest as a script, which the page loads first. */
export function formatManifest(manifest: Omit<Manifest, 'analysis' | 'articlesAFile'>): string {
  return `warraqSearch=${JSON.stringify({ analysis: analysisVersion, articlesAFile, ...manifest })}\n`;
}
