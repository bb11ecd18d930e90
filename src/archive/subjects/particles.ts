import type { Lexicon } from '../lexicon.ts';
import { classOf, is, type WordClass } from './classes.ts';
import { once } from './facts.ts';
import type { Words } from './words.ts';

const particles: Readonly<Record<string, number>> = {
  و: is.joined,
  ف: is.joined,
  ب: is.attached,
  ل: is.attached,
  ك: is.attached,
};
const seldom = 0.05;

/** A function that cuts joined particles where the archive has the rest alone more often (وموسكو → موسكو, never كتاب → تاب). */
export function createCutter({ words: counts }: Lexicon, large: boolean): (words: Words) => Words {
  const cut = once((key: string): WordClass | null => {
    const rest = key.slice(1);
    const alone = counts.get(rest) ?? 0;
    const joined = counts.get(key) ?? 0;
    // لكرة is commoner than كرة, but has no article of its own, as لجنة has.
    const particled =
      alone >= 5 && (counts.get(`ال${rest}`) ?? 0) >= 5 && (counts.get(`ال${key}`) ?? 0) < seldom * joined;
    const isCut = alone > 0 && (particled || (large ? alone > joined : alone >= joined));
    return isCut ? { base: rest, bits: particles[key[0]!]! | classOf(rest).bits } : null;
  });
  return (words) => {
    const base = [...words.base];
    const bits = [...words.bits];
    for (let i = 0; i < words.size; i++) {
      const key = words.key[i]!;
      if (bits[i]! & ~is.improper || key.length < 4 || particles[key[0]!] === undefined) continue;
      const form = cut(key);
      if (form === null) continue;
      base[i] = form.base;
      bits[i] = form.bits | (bits[i]! & is.improper);
    }
    return { ...words, base, bits };
  };
}
