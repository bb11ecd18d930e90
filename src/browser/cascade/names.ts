import { latinNames } from '../../arabic/related/latin.ts';
import { combinations } from './combinations.ts';
import type { Slot } from './slot.ts';
import type { Respaced } from './spacing.ts';
import type { TierKind } from './tiers.ts';

const mostWays = 8;
const latin = /^\p{Script=Latin}/u;

/** What is asked for in the place of a query with names in Latin letters. */
export interface Named {
  readonly kind: TierKind;
  readonly slots: readonly Slot[];
  /** What is taken for the names, all of them, one way after the other. */
  readonly ways: readonly (readonly Respaced[])[];
}

/** The names in Latin letters among the words of a query as Arabic texts have them: Erdogan Putin → اردوغان بوتين. Other Latin words that the archive lacks are left out; then it is some of the words that is asked for. */
export function named(slots: readonly Slot[], sequence: readonly string[]): Named {
  const names = latinNames(sequence);
  const asked = new Set(names.flatMap((name) => name.asked));
  const kept = slots.filter(({ word, readings }) => asked.has(word) || readings.length > 0 || !latin.test(word));
  const all = names.map((name) => name.taken.map((taken): Respaced => ({ asked: name.asked, taken })));
  return {
    kind: kept.length < slots.length ? 'some' : 'related',
    slots: kept,
    ways: names.length > 0 ? combinations(all, mostWays) : [],
  };
}
