import type { Nearness } from '../../arabic/analysis.ts';
import { topicOf } from '../../arabic/question-words.ts';
import type { Hit } from '../engine/engine.ts';
import type { Query } from '../query.ts';
import { combinations } from './combinations.ts';
import { corrections, toldOf } from './corrections.ts';
import { kinOf } from './kin.ts';
import { named } from './names.ts';
import { atHeadFirst, placesOf } from './phrases.ts';
import { IndexQuestions, type Choice } from './index-questions.ts';
import { respacings, toldOfAll, type Respaced } from './spacing.ts';
import { byRarity, fewerOf, isBare, lookUp, mayBeSlip, relativeOf, seenIn, type Reading, type Slot } from './slot.ts';
import { havingMost, tellingOf } from './some.ts';
import type { Correction, Narrowing, Sources, Tier, TierKind } from './tiers.ts';

// Hits that answer the query better than what a later tier would bring.
const enough = 10;
// So few hits that articles with some of the words are wanted too.
const few = 3;
// A word that so many articles have is no slip.
const often = 60;
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
  query: Pick<Query, 'words' | 'sequence' | 'numbers'>,
  sources: Sources,
  narrowing: Narrowing,
  among: ReadonlyMap<number, unknown> | null = null,
) {
  return new Cascade(sources, narrowing, among).search(query);
}

class Cascade {
  readonly #sources: Sources;
  readonly #narrowing: Narrowing;
  readonly #index: IndexQuestions;
  readonly #seen = new Set<number>();
  #isEmpty = true;
  #slots: readonly Slot[] = [];

  constructor(sources: Sources, narrowing: Narrowing, among: ReadonlyMap<number, unknown> | null) {
    this.#sources = sources;
    this.#narrowing = narrowing;
    this.#index = new IndexQuestions(sources, narrowing, among);
  }

  async *search({ words, sequence, numbers }: Pick<Query, 'words' | 'sequence' | 'numbers'>): AsyncGenerator<Tier> {
    this.#slots = await lookUp(words, this.#sources.vocabulary);
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
    if (this.#isExact()) yield* this.#literal(topic);
    yield* this.#named(topic);
    // What else stands for a name in Latin letters is a slip of it.
    if (this.#isDone() || (unknown.length > 0 && !this.#isEmpty)) return;
    if (unknown.length === 0) yield* this.#widened('word', open);
    if (unknown.length > 0 || this.#seen.size === 0) yield* this.#respaced(topic);
    // A word that was typed without a particle stands in the archive with others (لبناني: اللبناني); one that was typed with a particle may be a slip
    // (الأين), but for a known word behind one of its letters (بحلب).
    const [plain, joined] = [doubtful.filter(isBare), doubtful.filter(mayBeSlip)];
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
    if (this.#seen.size < few || this.#isEmpty) yield* this.#some(open, new Set(numbers.flat()));
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
    const terms = await this.#index.termsOf(() => ({ nearness: 'form' }), this.#slots);
    const termFor = new Map(this.#slots.map(({ word }, n) => [word, terms[n]!]));
    yield this.#tier('phrase', atHeadFirst(literal, placesOf(await this.#index.phrase(sequence, termFor))));
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

  /** Names in Latin letters as Arabic texts have them, in any spelling, also where many articles have them in Latin. */
  async *#named(sequence: readonly string[]): AsyncGenerator<Tier> {
    const { kind, slots, ways } = named(this.#slots, sequence);
    for (const nearness of ['form', 'word'] as const) {
      if (nearness === 'word' && this.#isDone()) return;
      for (const way of ways) yield this.#tier(kind, await this.#replaced(way, nearness, slots), toldOfAll(way));
    }
  }

  /** Words with a space more or less. */
  async *#respaced(sequence: readonly string[]): AsyncGenerator<Tier> {
    for (const one of await respacings(this.#slots, sequence, this.#sources.vocabulary)) {
      if (this.#isDone()) return;
      yield this.#tier('spelling', await this.#replaced([one], 'form'), toldOfAll([one]));
    }
  }

  /** Other words in the place of some that were typed, so near; where they are several they stand right after one another in what is found. */
  async #replaced(all: readonly Respaced[], nearness: Nearness, slots = this.#slots): Promise<readonly Hit[]> {
    const asked = new Set(all.flatMap((one) => one.asked));
    const others = slots.filter(({ word }) => !asked.has(word));
    const meant = await Promise.all(
      all.map(async ({ taken }) => {
        const slots = await lookUp(
          taken.map((word) => ({ word, literal: false })),
          this.#sources.vocabulary,
        );
        const terms = await this.#index.termsOf(() => ({ nearness: taken.length > 1 ? 'form' : nearness }), slots);
        return { taken, termFor: new Map(taken.map((word, n) => [word, terms[n]!])) };
      }),
    );
    const terms = meant.flatMap(({ termFor }) => [...termFor.values()]);
    let hits = await this.#index.find([...(await this.#index.termsOf(() => ({ nearness }), others)), ...terms]);
    for (const { taken, termFor } of meant.filter((one) => one.taken.length > 1)) {
      const together = new Set(
        hits.length > 0 ? (await this.#index.phrase(taken, termFor)).map(({ article }) => article) : [],
      );
      hits = hits.filter(({ article }) => together.has(article));
    }
    return hits;
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
   * All words that the archive knows, all but one, the commonest left out first, then single words, the rarest first; of a longer query, as many of
   * them as any article has. It has questions of its own.
   */
  async *#some(open: readonly Slot[], parts: ReadonlySet<string>): AsyncGenerator<Tier> {
    this.#index.renew();
    const { articles } = this.#sources;
    const telling = tellingOf(open, parts, articles);
    const find = async (group: readonly Slot[]) => {
      const kept = this.#slots.filter((slot) => slot.literal || group.includes(slot));
      return this.#index.find(await this.#index.termsOf(() => ({ nearness: 'word' }), kept));
    };
    const isLong = open.length > mostSingles;
    if (isLong) yield this.#tier('some', await havingMost(telling, articles, (slot) => find([slot])));
    for (const group of fewerOf(open).filter((slots) => slots.some((slot) => telling.includes(slot)))) {
      if (this.#isDone() || (isLong && !this.#isEmpty)) return;
      yield this.#tier('some', await find(group));
    }
  }

  #isExact(): boolean {
    return this.#slots.every(({ readings }) => readings[0]?.exact);
  }

  async #relativesOf(unknown: readonly Slot[]): Promise<ReadonlyMap<Slot, Reading>> {
    const found = await Promise.all(unknown.map((slot) => relativeOf(slot, this.#sources.vocabulary)));
    return new Map(unknown.flatMap((slot, n) => (found[n] ? [[slot, found[n]] as const] : [])));
  }

  #isDone(): boolean {
    return (this.#seen.size >= enough && !this.#isEmpty) || this.#index.areAsked;
  }

  #tier(kind: TierKind, hits: readonly Hit[], instead: readonly Correction[] = []): Tier {
    const fresh = hits.filter(({ article }) => !this.#seen.has(article));
    for (const { article } of fresh) this.#seen.add(article);
    const accepted = fresh.filter(({ article }) => this.#narrowing.accepts(article));
    if (accepted.length > 0) this.#isEmpty = false;
    return { kind, hits: accepted, instead };
  }

  async #ask(choice: Choice): Promise<readonly Hit[]> {
    return this.#index.find(await this.#index.termsOf(choice, this.#slots));
  }
}
