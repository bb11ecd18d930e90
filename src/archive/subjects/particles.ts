import type { Lexicon } from '../lexicon.ts';
import { classOf, is } from './classes.ts';
import type { Form } from './forms.ts';

const particles: Readonly<Record<string, number>> = {
  و: is.joined,
  ف: is.joined,
  ب: is.attached,
  ل: is.attached,
  ك: is.attached,
};
const seldom = 0.05;

/** A function that cuts the particle joined to a word where the archive has the rest alone more often (وموسكو → موسكو, never كتاب → تاب). */
export function createCutter({ words: counts }: Lexicon, large: boolean): (form: Form) => Form {
  const count = (key: string) => counts.get(key) ?? 0;
  return (form) => {
    const { key, bits } = form;
    const particle = particles[key[0]!];
    if (bits & ~is.improper || key.length < 4 || particle === undefined) return form;
    const rest = key.slice(1);
    const alone = count(rest);
    const joined = count(key);
    // لكرة is commoner than كرة, but has no article of its own, as لجنة has.
    const particled = alone >= 5 && count(`ال${rest}`) >= 5 && count(`ال${key}`) < seldom * joined;
    const isCut = alone > 0 && (particled || (large ? alone > joined : alone >= joined));
    return isCut ? { ...form, base: rest, bits: particle | classOf(rest).bits | (bits & is.improper) } : form;
  };
}
