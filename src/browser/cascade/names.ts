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

/** The names in Latin letters among the words of a query as Arabic texts have them: Erdogan Putin → اردوغان بوتين, those that stand together first as one name. Other Latin words that the archive lacks are left out; then it is some of the words that is asked for. */
export function named(slots: readonly Slot[], sequence: readonly string[]): Named {
  const names = latinNames(sequence);
  const asked = new Set(names.flatMap((name) => name.asked));
  const kept = slots.filter(({ word, readings }) => asked.has(word) || readings.length > 0 || !latin.test(word));
  const all = names.map(({ at, asked, taken }) => taken.map((one): Place => ({ at, asked, taken: one })));
  const apart = names.length > 0 ? combinations(all, mostWays) : [];
  const together = apart.map(joined).filter((way, n) => way.length < apart[n]!.length);
  return { kind: kept.length < slots.length ? 'some' : 'related', slots: kept, ways: [...together, ...apart] };
}

type Place = Respaced & { readonly at: number };

/** Names that were typed one after the other as one: Bashar al-Assad → بشار الاسد. */
function joined(way: readonly Place[]): readonly Place[] {
  const all: Place[] = [];
  for (const one of way) {
    const before = all.at(-1);
    if (before && before.at + before.asked.length === one.at) {
      all[all.length - 1] = {
        ...before,
        asked: [...before.asked, ...one.asked],
        taken: [...before.taken, ...one.taken],
      };
    } else all.push(one);
  }
  return all;
}
