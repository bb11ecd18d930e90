import { bare, cliticOf, cutsOf, keyOf, stemmed, type Cut, type Nearness } from '../../arabic/analysis.ts';
import { spellingsOf } from '../../arabic/search-words.ts';
import type { Term } from '../engine/engine.ts';
import type { AskedWord } from '../query.ts';
import { articlesOf, bundlesOf, type Entry, type Vocabulary } from '../vocabulary.ts';

/** A word of the archive that may stand for a word of the query. */
export interface Reading {
  readonly cut: Cut;
  /** What the archive has of it. */
  readonly entry: Entry;
  /** True where the archive has the very form. */
  readonly exact: boolean;
}

/** A word of the query. */
export interface Slot extends AskedWord {
  /** Ways to read it that the archive knows, the likeliest first. */
  readonly readings: readonly Reading[];
}

/** In how many articles a word is as it is likeliest read. */
export const seenIn = ({ readings }: Slot) => (readings[0] ? articlesOf(readings[0].entry) : 0);

/** Words of a query, those of the fewest articles first. */
export const byRarity = (slots: readonly Slot[]) => [...slots].sort((a, b) => seenIn(a) - seenIn(b));

/** Of several words those that the archive knows, all but one, the commonest left out first, then each by itself, the rarest first. */
export function fewerOf(slots: readonly Slot[]): readonly (readonly Slot[])[] {
  const known = byRarity(slots).filter(({ readings }) => readings.length > 0);
  return [
    ...(known.length < slots.length ? [known] : []),
    ...(known.length > 2 ? [...known].reverse().map((slot) => known.filter((other) => other !== slot)) : []),
    ...(slots.length > 1 ? known.map((slot) => [slot]) : []),
  ];
}

/** Was a word typed without a particle, as it is likeliest read? */
export const isBare = ({ readings }: Slot) => readings[0]?.cut.clitic === bare;

// A word that so many articles have is no slip.
const often = 10;

/** May a word that the archive lacks be a slip, though it is a word with a particle? Not where that is a single letter before a word that many articles have: بحلب. */
export const mayBeSlip = (slot: Slot) =>
  !isBare(slot) && (slot.readings[0]!.cut.clitic.letters.length > 1 || seenIn(slot) < often);

/** Looks up the words of a query, all at once. */
export async function lookUp(words: readonly AskedWord[], vocabulary: Vocabulary): Promise<readonly Slot[]> {
  const cuts = words.map(({ word }) => waysToRead(word));
  const entries = await vocabulary.entries([...new Set(cuts.flat().map(({ base }) => base))]);
  return words.map((asked, n) => ({
    ...asked,
    readings: cuts[n]!.flatMap((cut) => {
      const entry = entries.get(cut.base);
      return entry
        ? [{ cut, entry, exact: cut.clitic.letters + cut.base === asked.word && entry.forms.has(cut.clitic.code) }]
        : [];
    }).sort((a, b) => Number(b.exact) - Number(a.exact) || articlesOf(b.entry) - articlesOf(a.entry)),
  }));
}

// الرحمن stands in the index only with the عبد before it, where there is one.
function waysToRead(word: string): readonly Cut[] {
  const cuts = cutsOf(word);
  return word.startsWith('ال') ? [...cuts, { clitic: bare, base: `عبد${word}` }] : cuts;
}

/** The term that asks for a reading; null where the archive has nothing so near. */
export async function termOf(
  { cut, entry, exact }: Reading,
  nearness: Nearness,
  vocabulary: Vocabulary,
): Promise<Term | null> {
  const key = keyOf(cut, nearness);
  if (nearness === 'form') {
    return exact ? { key, keys: [key], bundles: entry.forms.get(cut.clitic.code)!.bundles } : null;
  }
  const family = nearness === 'word' ? [entry] : await familyOf(cut, vocabulary);
  return {
    key,
    keys: family.flatMap(({ base, forms }) => [...forms.keys()].map((code) => keyOf({ base, clitic: cliticOf(code) }))),
    bundles: bundlesOf(family.flatMap(({ forms }) => [...forms.values()])),
  };
}

/** The orders in which the terms of a phrase's words stand where the phrase does. */
export function ordersOf<T extends Term | null>(
  phrase: readonly string[],
  termFor: ReadonlyMap<string, T>,
): readonly (readonly T[])[] {
  return spellingsOf(phrase).map((words) => words.map((word) => termFor.get(word)!));
}

/** Every word of the archive that shares the stem of a word, itself among them. */
async function familyOf({ base }: Pick<Cut, 'base'>, vocabulary: Vocabulary): Promise<readonly Entry[]> {
  const { stem } = stemmed(base);
  return (await vocabulary.startingWith(stem)).filter((entry) => stemmed(entry.base).stem === stem);
}

/** For a word that the archive lacks: the way to read it whose stem the archive has, the commonest one; null where there is none. */
export async function relativeOf({ word }: AskedWord, vocabulary: Vocabulary): Promise<Reading | null> {
  let best: Reading | null = null;
  for (const cut of cutsOf(word)) {
    for (const entry of await familyOf(cut, vocabulary)) {
      if (!best || articlesOf(entry) > articlesOf(best.entry)) best = { cut, entry, exact: false };
    }
  }
  return best;
}
