import { render } from 'preact';
import { ResultCard, type Result } from '../../layouts/parts/result-card.tsx';
import type { Articles } from './articles.ts';
import type { Query } from './query.ts';
import { loadResult } from './result.ts';
import type { Found, FoundHit } from './search.ts';

/** Hits that are shown at a time. */
export const pageSize = 20;
/** Of these, those that are shown without waiting for the others: each is a file to be read. */
export const shownFirst = 10;
// The texts of so many are read at once; those of the others when the reader comes near them.
const textsAtOnce = 6;
const near = '300px';

/** The list of hits on the page. */
export class ResultsList {
  readonly #list: HTMLElement;
  readonly #articles: Articles;
  readonly #failed: (error: unknown) => void;
  readonly #observer: IntersectionObserver;
  #query: Pick<Query, 'phrases' | 'sequence'> = { phrases: [], sequence: [] };
  #hits: readonly FoundHit[] = [];
  #results: Result[] = [];

  constructor(list: HTMLElement, articles: Articles, failed: (error: unknown) => void) {
    this.#list = list;
    this.#articles = articles;
    this.#failed = failed;
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) void this.#readText(target);
      },
      { rootMargin: near },
    );
  }

  /** How many hits are shown. */
  get shown(): number {
    return this.#results.length;
  }

  /** Takes all hits off the page. */
  clear(): void {
    this.#hits = [];
    this.#results = [];
    this.#render();
  }

  /** Shows the first so many of the hits, the texts of the first of them read, unless meanwhile `isStale` has come true; what is shown already is not read again. */
  async show(
    query: Pick<Query, 'phrases' | 'sequence'>,
    { hits }: Found,
    count: number,
    isStale: () => boolean,
    texts = textsAtOnce,
  ): Promise<void> {
    const known = new Map(this.#results.map((result, n) => [this.#hits[n]!, result]));
    const wanted = hits.slice(0, count);
    const results = await Promise.all(
      wanted.map(async (hit, n) => {
        const one = known.get(hit);
        const isRead = one !== undefined && (one.excerpt !== null || n >= texts);
        return isRead ? one : loadResult(hit, query, this.#articles, n < texts);
      }),
    );
    if (isStale()) return;
    this.#query = query;
    this.#hits = wanted;
    this.#results = results;
    this.#render();
  }

  #render(): void {
    render(
      <>
        {this.#results.map((result) => (
          <ResultCard key={result.url} result={result} />
        ))}
      </>,
      this.#list,
    );
    this.#observer.disconnect();
    this.#results.forEach(({ excerpt }, n) => {
      if (excerpt === null) this.#observer.observe(this.#list.children[n]!);
    });
  }

  async #readText(card: Element): Promise<void> {
    this.#observer.unobserve(card);
    const hit = this.#hits[[...this.#list.children].indexOf(card)];
    if (!hit) return;
    try {
      const result = await loadResult(hit, this.#query, this.#articles, true);
      const n = this.#hits.indexOf(hit);
      if (n < 0) return;
      this.#results[n] = result;
      this.#render();
    } catch (error) {
      this.#failed(error);
    }
  }
}
