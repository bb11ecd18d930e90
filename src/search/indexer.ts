import type { SearchDocument } from './document.ts';
import { facetOf, facetsIn, formatFacets, type Facet, type Faceted, type FacetName } from './facets.ts';
import { HitFiles } from './hits.ts';
import type { KeyedText } from './keyed-text.ts';
import type { BundlePages } from './manifest.ts';
import type { IndexFile } from './packed.ts';
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
