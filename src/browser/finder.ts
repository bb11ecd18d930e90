import { openArticles, type Articles } from './articles.ts';
import type { Asked } from './asked.ts';
import type { Sources } from './cascade/tiers.ts';
import { countValues, type ValueCount } from './counts.ts';
import { openPagefind } from './engine/pagefind-engine.ts';
import { readPacked, readPackedBytes } from './files.ts';
import { openGroups } from './groups.ts';
import type { Manifest } from './manifest.ts';
import { bundlesIn, narrow } from './narrowing.ts';
import { search, type Found } from './search.ts';
import type { FilterName } from './search-state.ts';
import { openVocabularies } from './vocabulary.ts';

/** Everything that can be asked of the archive. */
export class Finder {
  readonly articles: Articles;
  readonly sources: Sources;
  readonly #bundles: Manifest['bundles'];

  constructor(manifest: Manifest) {
    const groups = openGroups(manifest.groups, readPackedBytes);
    this.articles = openArticles(manifest, groups, readPacked);
    const vocabulary = openVocabularies(manifest.vocabularies, readPacked);
    this.sources = { engine: openPagefind(manifest, groups), vocabulary, articles: this.articles.count };
    this.#bundles = manifest.bundles;
  }

  /** Tells what is found each time that there is more; the last is all of it. */
  async *find(asked: Asked): AsyncGenerator<Found> {
    const narrowing = await narrow(asked, this.articles, this.#bundles);
    yield* search(asked, this.sources, this.articles, narrowing);
  }

  /** All that is found. */
  async all(asked: Asked): Promise<Found> {
    let all: Found = { hits: [] };
    for await (const found of this.find({ ...asked, state: { ...asked.state, sort: 'relevance' } })) all = found;
    return all;
  }

  /** Counts the values of a filter among what was found. */
  count(name: FilterName, { hits }: Found, { range }: Asked): Promise<readonly ValueCount[]> {
    const among = hits.map(({ article }) => article);
    return countValues(name, among, this.articles, bundlesIn(range, this.#bundles));
  }

  /** The dates of all articles, as far as they are known; '' where none is. */
  async allDates(): Promise<readonly string[]> {
    const dateOf = await this.articles.facet('date', bundlesIn(null, this.#bundles));
    return Array.from({ length: this.articles.count }, (_, article) => dateOf(article)[0] ?? '');
  }

  /** The same of what was found. */
  async dates({ hits }: Found, { range }: Asked): Promise<readonly string[]> {
    const dateOf = await this.articles.facet('date', bundlesIn(range, this.#bundles));
    return hits.map(({ article }) => dateOf(article)[0] ?? '');
  }
}
