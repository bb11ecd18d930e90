import type { Nearness } from '../../arabic/analysis.ts';
import type { Hit, Term } from '../engine/engine.ts';
import { ordersOf, termOf, type Reading, type Slot } from './slot.ts';
import type { Narrowing, Sources } from './tiers.ts';

// Questions to the index that one query may cost.
const mostQuestions = 40;

/** What stands for each word of the query: at which nearness, read in which way. */
export type Choice = (slot: Slot) => { readonly nearness: Nearness; readonly reading?: Reading | undefined };

/** What one query asks of the index, a bounded number of questions; `among` holds the articles that have its phrases, where it has any. */
export class IndexQuestions {
  readonly #sources: Sources;
  readonly #narrowing: Narrowing;
  readonly #among: ReadonlyMap<number, unknown> | null;
  #asked = 0;

  constructor(sources: Sources, narrowing: Narrowing, among: ReadonlyMap<number, unknown> | null) {
    this.#sources = sources;
    this.#narrowing = narrowing;
    this.#among = among;
  }

  /** Are there so many that no more are answered? */
  get areAsked(): boolean {
    return this.#asked >= mostQuestions;
  }

  /** Lets as many be asked again. */
  renew(): void {
    this.#asked = 0;
  }

  /** The terms of the slots. Where the archive lacks the very form, the word with any particle stands for it. */
  termsOf(choice: Choice, slots: readonly Slot[]): Promise<readonly (Term | null)[]> {
    return Promise.all(
      slots.map(async (slot) => {
        const { nearness, reading = slot.readings[0] } = choice(slot);
        if (!reading) return null;
        const { vocabulary } = this.#sources;
        return (
          (await termOf(reading, slot.literal ? 'form' : nearness, vocabulary)) ?? termOf(reading, 'word', vocabulary)
        );
      }),
    );
  }

  /** The articles with all of the terms, or with them in this order. */
  async find(terms: readonly (Term | null)[], asPhrase = false): Promise<readonly Hit[]> {
    const known = terms.filter((term) => term !== null);
    if (known.length < terms.length || known.length === 0 || this.#asked++ >= mostQuestions) return [];
    const { bundles } = this.#narrowing;
    const hits = await this.#sources.engine.find({ terms: known, asPhrase, bundles });
    return hits.filter(({ article }) => this.#among?.has(article) ?? true);
  }

  /** The hits that have words right after one another, in every spelling. */
  async phrase(words: readonly string[], termFor: ReadonlyMap<string, Term | null>): Promise<readonly Hit[]> {
    const orders = ordersOf(words, termFor);
    return (await Promise.all(orders.map((order) => this.find(order, true)))).flat();
  }
}
