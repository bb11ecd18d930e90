import { chance } from '../bench/chance.ts';

/** Draws that are the same for the same seed. */
export interface Dice {
  /** One of a list. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** True that often. */
  readonly odds: (share: number) => boolean;
  /** A whole number from the first to the last, both included. */
  readonly between: (first: number, last: number) => number;
}

/** Dice for a seed. */
export function diceOf(seed: number): Dice {
  const random = chance(seed * 7919 + 17);
  const between = (first: number, last: number) => first + Math.floor(random() * (last - first + 1));
  return { between, odds: (share) => random() < share, pick: (list) => list[between(0, list.length - 1)]! };
}

/** Some items of a list in another order, no two alike. */
export function some<T>(dice: Dice, list: readonly T[], count: number): readonly T[] {
  const left = [...list];
  return Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(dice.between(0, left.length - 1), 1)[0]!,
  );
}
