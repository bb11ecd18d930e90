import type { Nearness } from '../../arabic/analysis.ts';
import { topicOf } from '../../arabic/question-words.ts';
import type { Hit, Term } from '../engine/engine.ts';
import type { Query } from '../query.ts';
import { combinations } from './combinations.ts';
import { corrections, type Candidate } from './corrections.ts';
import { kinOf } from './kin.ts';
import { atHeadFirst, placesOf } from './phrases.ts';
import { respacings } from './spacing.ts';
import { byRarity, isBare, lookUp, ordersOf, relativeOf, seenIn, termOf, type Reading, type Slot } from './slot.ts';
import type { Correction, Narrowing, Sources, Tier, TierKind } from './tiers.ts';

// Hits that answer the query better than what a later tier would bring.
const enough = 10;
// So few hits that articles with some of the words are wanted too.
const few = 3;
// A word that so many articles have is no slip.
const often = 60;
// A word that so large a share of the articles has tells nothing by itself: of 5,000 articles of newspapers in, from, on and some 20 more words.
const commonShare = 0.3;
// Questions to the index that one query may cost.
const mostQuestions = 40;
// So many words that all stand in a few articles tell what is wanted: no related ones are asked for.
const manyWords = 3;
// In longer queries words are not tried one by one.
const mostSingles = 5;
const mostChoices = 8;
// How near the other words are taken and how near a related one, one after the other: for مسئول first مسؤول, then مسؤولية.
const rounds = [
  ['word', 'word'],
  ['word', 'stem'],
  ['stem', 'stem'],
] as const;

/**
 * Asks for the words of a query, the nearest meaning first, until there are enough hits. Every bundle answers before the next tier is asked. `among`
 * holds the articles that have the query's phrases, where it has any.
 */
export function searchWordsOf(
  query: Pick<Query, 'words' | 'sequence' | 'either'>,
  sources: Sources,
  narrowing: Narrowing,
  among: ReadonlyMap<number, unknown> | null = null,
) {
  return new Cascade(sources, narrowing, among).search(query);
}

/** What stands for each word of the query: at which nearness, read in which way. */
type Choice = (slot: Slot) => { readonly nearness: Nearness; readonly reading?: Reading | undefined };

class Cascade {
  readonly #sources: Sources;
  readonly #narrowing: Narrowing;
  readonly #among: ReadonlyMap<number, unknown> | null;
  readonly #seen = new Set<number>();
  #isEmpty = true;
  #slots: readonly Slot[] = [];
  #questions = 0;

  constructor(sources: Sources, narrowing: Narrowing, among: ReadonlyMap<number, unknown> | null) {
    this.#sources = sources;
    this.#narrowing = narrowing;
    this.#among = among;
  }

  async *search({ words, sequence, either }: Pick<Query, 'words' | 'sequence' | 'either'>): AsyncGenerator<Tier> {
    this.#slots = await lookUp(words, this.#sources.vocabulary);
    if (either.length > 0) {
      yield* this.#either(sequence, either);
      return;
    }
    // A word that is quoted and that no article has leaves nothing to find.
    if (this.#slots.some(({ literal, readings }) => literal && !readings[0]?.exact)) return;
    const topic = topicOf(sequence);
    if (topic.length < sequence.length) {
      // A headline may ask the same; all else that tells of the matter does so without the words that ask.
      if (this.#isExact()) yield* this.#inOrder(sequence, await this.#ask(() => ({ nearness: 'form' })));
      this.#slots = this.#slots.filter(({ word }) => topic.includes(word));
    }
    const open = this.#slots.filter(({ literal }) => !literal);
    const unknown = open.filter(({ readings }) => readings.length === 0);
    const doubtful = open.filter(({ readings }) => readings.length > 0 && !readings[0]!.exact);
    const sure = open.filter(({ readings }) => readings[0]?.exact);
    if (unknown.length === 0) {
      if (this.#isExact()) yield* this.#literal(topic);
      if (this.#isDone()) return;
      yield* this.#widened('word', open);
    }
    if (unknown.length > 0 || this.#seen.size === 0) yield* this.#respaced(topic);
    // A word that was typed without a particle stands in the archive with others (لبناني: اللبناني); one that was typed with a particle may be a slip (الأين).
    const [plain, joined] = [doubtful.filter(isBare), doubtful.filter((slot) => !isBare(slot))];
    yield* this.#related([...unknown, ...doubtful]);
    for (const wrong of unknown.length > 0 ? [unknown] : joined.map((slot) => [slot])) {
      yield* this.#corrected(wrong, 'form');
    }
    yield* this.#widened('stem', open, await this.#relativesOf(unknown));
    yield* this.#related(sure);
    if (unknown.length > 0) {
      for (const nearness of ['word', 'stem'] as const) yield* this.#corrected(unknown, nearness);
    } else {
      for (const slot of plain) yield* this.#corrected([slot], 'form');
      if (this.#seen.size === 0) {
        for (const slot of byRarity(open).filter((one) => seenIn(one) < often)) yield* this.#corrected([slot], 'word');
      }
    }
    if (this.#seen.size < few || this.#isEmpty) yield* this.#some(open);
  }

  /** All words in the very form; those with the words in their order first. */
  async *#literal(sequence: readonly string[]): AsyncGenerator<Tier> {
    const literal = await this.#ask(() => ({ nearness: 'form' }));
    yield* this.#inOrder(sequence, literal);
    yield this.#tier('literal', literal);
  }

  /** Of the hits that have all words in the very form, those with the words in their order. */
  async *#inOrder(sequence: readonly string[], literal: readonly Hit[]): AsyncGenerator<Tier> {
    if (sequence.length < 2 || literal.length === 0) return;
    const terms = await this.#termsOf(() => ({ nearness: 'form' }));
    const termFor = new Map(this.#slots.map(({ word }, n) => [word, terms[n]!]));
    const inOrder = await Promise.all(ordersOf(sequence, termFor).map((order) => this.#find(order, true)));
    yield this.#tier('phrase', atHeadFirst(literal, placesOf(inOrder.flat())));
  }

  /** All words, then one of those of which one is enough beside the others: a hit of each in turn. */
  async *#either(sequence: readonly string[], either: readonly string[]): AsyncGenerator<Tier> {
    if (this.#isExact()) yield* this.#literal(sequence);
    const asked = either.map((one) => this.#slots.filter(({ word }) => word === one || !either.includes(word)));
    const terms = await Promise.all(asked.map((slots) => this.#termsOf(() => ({ nearness: 'word' }), slots)));
    const lists = await Promise.all(terms.map((all) => this.#find(all)));
    const ranked = lists.flatMap((hits) => hits.map((hit, rank) => ({ hit, rank }))).sort((a, b) => a.rank - b.rank);
    yield this.#tier('clitic', [...new Map(ranked.map(({ hit }) => [hit.article, hit])).values()]);
  }

  /** Words taken more widely: one after the other beside the others as they are, then all. What all bring tells whether it is worth the while. */
  async *#widened(
    nearness: 'word' | 'stem',
    open: readonly Slot[],
    relatives: ReadonlyMap<Slot, Reading> = new Map(),
  ): AsyncGenerator<Tier> {
    if (this.#isDone() || open.some((slot) => slot.readings.length === 0 && !relatives.has(slot))) return;
    const kind = nearness === 'word' ? 'clitic' : 'stem';
    const all = await this.#ask((slot) => ({ nearness, reading: relatives.get(slot) }));
    const left = () => all.filter(({ article }) => !this.#seen.has(article)).length;
    if (open.length > 1 && open.length <= mostSingles) {
      for (const slot of byRarity(open)) {
        if (this.#isDone() || left() < 2) break;
        const alone = await this.#ask((one) => ({
          nearness: one === slot ? nearness : 'form',
          reading: relatives.get(one),
        }));
        yield this.#tier(kind, alone);
      }
    }
    yield this.#tier(kind, all);
    if (nearness === 'stem') return;
    for (const slot of open) {
      for (const reading of slot.readings.slice(1, 3)) {
        if (this.#isDone()) return;
        yield this.#tier(kind, await this.#ask((one) => ({ nearness, reading: one === slot ? reading : undefined })));
      }
    }
  }

  /** Some words corrected, the others so near. */
  async *#corrected(wrong: readonly Slot[], nearness: Nearness): AsyncGenerator<Tier> {
    const lists = await Promise.all(wrong.map(({ word }) => corrections(word, this.#sources.vocabulary)));
    for (const taken of combinations(lists, mostChoices)) {
      if (this.#isDone()) return;
      const hits = await this.#ask((slot) => ({ nearness, reading: taken[wrong.indexOf(slot)] }));
      yield this.#tier(
        'spelling',
        hits,
        wrong.map(({ word }, n) => ({ asked: word, taken: toldOf(taken[n]!) })),
      );
    }
  }

  /** Words with a space more or less: what was typed as one word stands as two, one right after the other, in what is found. */
  async *#respaced(sequence: readonly string[]): AsyncGenerator<Tier> {
    const { vocabulary } = this.#sources;
    for (const { asked, taken } of await respacings(this.#slots, sequence, vocabulary)) {
      if (this.#isDone()) return;
      const others = this.#slots.filter(({ word }) => !asked.includes(word));
      const meant = await lookUp(
        taken.map((word) => ({ word, literal: false })),
        vocabulary,
      );
      const hits = await this.#find(await this.#termsOf(() => ({ nearness: 'form' }), [...others, ...meant]));
      const terms = await this.#termsOf(() => ({ nearness: 'form' }), meant);
      const adjacent = taken.length > 1 && hits.length > 0 ? await this.#find(terms, true) : hits;
      const together = new Set(adjacent.map(({ article }) => article));
      yield this.#tier(
        'spelling',
        hits.filter(({ article }) => together.has(article)),
        asked.map((word) => ({ asked: word, taken: taken.join(' ') })),
      );
    }
  }

  /** One of these words after the other by a related one, the likeliest ones first, the others with any particle; where that brings few, with any ending. */
  async *#related(wanted: readonly Slot[]): AsyncGenerator<Tier> {
    const isPrecise = this.#slots.length >= manyWords && this.#seen.size >= few;
    if (this.#isDone() || isPrecise || wanted.length > mostSingles) return;
    const lacking = this.#slots.filter(({ readings }) => readings.length === 0);
    const slots = [...new Set([...wanted, ...lacking])];
    const found = await Promise.all(slots.map((slot) => kinOf(slot, this.#sources)));
    const kin = new Map(slots.map((slot, n) => [slot, found[n]!]));
    const all = wanted.flatMap((slot) => kin.get(slot)!.map((one, n) => ({ slot, one, n }))).sort((a, b) => a.n - b.n);
    for (const [nearness, own] of rounds) {
      for (const { slot, one } of all) {
        if (this.#isDone() || (nearness === 'stem' && this.#seen.size >= few)) return;
        if (own !== nearness && one.nearness !== own) continue;
        const hits = await this.#ask((other) =>
          other === slot
            ? { nearness: one.nearness === 'form' ? 'form' : own, reading: one }
            : { nearness, reading: other.readings[0] ?? kin.get(other)![0] },
        );
        yield this.#tier('related', hits, [{ asked: slot.word, taken: one.word }]);
      }
    }
  }

  /**
   * All words that the archive knows, all but one, the commonest left out first, then single words, the rarest first; never common words alone,
   * where the query has a rarer one.
   */
  async *#some(open: readonly Slot[]): AsyncGenerator<Tier> {
    const known = byRarity(open).filter(({ readings }) => readings.length > 0);
    const telling = open.filter((slot) => !this.#isCommon(slot));
    const groups = [
      ...(known.length < open.length ? [known] : []),
      ...(known.length > 2 ? [...known].reverse().map((slot) => known.filter((other) => other !== slot)) : []),
      ...(open.length > 1 ? known.map((slot) => [slot]) : []),
    ].filter((group) => telling.length === 0 || group.some((slot) => telling.includes(slot)));
    for (const group of groups) {
      if (this.#isDone() || group.length === 0) return;
      const kept = this.#slots.filter((slot) => slot.literal || group.includes(slot));
      const terms = await this.#termsOf(() => ({ nearness: 'word' }), kept);
      yield this.#tier('some', await this.#find(terms));
    }
  }

  #isExact(): boolean {
    return this.#slots.every(({ readings }) => readings[0]?.exact);
  }

  #isCommon(slot: Slot): boolean {
    return seenIn(slot) > Math.max(enough, commonShare * this.#sources.articles);
  }

  async #relativesOf(unknown: readonly Slot[]): Promise<ReadonlyMap<Slot, Reading>> {
    const found = await Promise.all(unknown.map((slot) => relativeOf(slot, this.#sources.vocabulary)));
    return new Map(unknown.flatMap((slot, n) => (found[n] ? [[slot, found[n]] as const] : [])));
  }

  #isDone(): boolean {
    return (this.#seen.size >= enough && !this.#isEmpty) || this.#questions >= mostQuestions;
  }

  #tier(kind: TierKind, hits: readonly Hit[], instead: readonly Correction[] = []): Tier {
    const fresh = hits.filter(({ article }) => !this.#seen.has(article));
    for (const { article } of fresh) this.#seen.add(article);
    const accepted = fresh.filter(({ article }) => this.#narrowing.accepts(article));
    if (accepted.length > 0) this.#isEmpty = false;
    return { kind, hits: accepted, instead };
  }

  async #ask(choice: Choice): Promise<readonly Hit[]> {
    return this.#find(await this.#termsOf(choice));
  }

  /** The terms of the slots. Where the archive lacks the very form, the word with any particle stands for it. */
  #termsOf(choice: Choice, slots = this.#slots): Promise<readonly (Term | null)[]> {
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

  async #find(terms: readonly (Term | null)[], asPhrase = false): Promise<readonly Hit[]> {
    const known = terms.filter((term) => term !== null);
    if (known.length < terms.length || known.length === 0 || this.#questions++ >= mostQuestions) return [];
    const { bundles } = this.#narrowing;
    const hits = await this.#sources.engine.find({ terms: known, asPhrase, bundles });
    return hits.filter(({ article }) => this.#among?.has(article) ?? true);
  }
}

// What is asked for where the archive lacks the very form: the word with any particle.
const toldOf = ({ word, exact, entry }: Candidate) => (exact ? word : entry.base);
