import { classOf, is } from './subject-classes.ts';
import type { SubjectIndex } from './subject-index.ts';
import type { Words } from './subject-words.ts';

const particles: Readonly<Record<string, number>> = {
  و: is.joined,
  ف: is.joined,
  ب: is.attached,
  ل: is.attached,
  ك: is.attached,
};

/** The same words with joined particles cut where the archive has the rest alone more often (وموسكو → موسكو, never كتاب → تاب). */
export function cutParticles(words: Words, { lexicon, large }: SubjectIndex): Words {
  const base = [...words.base];
  const bits = [...words.bits];
  for (let i = 0; i < words.size; i++) {
    const particle = particles[words.key[i]![0]!];
    if (particle === undefined || (bits[i]! & ~is.improper) !== 0 || words.key[i]!.length < 4) continue;
    const rest = words.key[i]!.slice(1);
    const alone = lexicon.words.get(rest) ?? 0;
    const joined = lexicon.words.get(words.key[i]!) ?? 0;
    const definite = (key: string) => lexicon.words.get(`ال${key}`) ?? 0;
    // لكرة is commoner than كرة, but has no article of its own, as لجنة has.
    const particled = alone >= 5 && definite(rest) >= 5 && definite(words.key[i]!) < 0.05 * joined;
    if (alone === 0 || !(particled || (large ? alone > joined : alone >= joined))) continue;
    base[i] = rest;
    bits[i] = particle | classOf(rest).bits;
  }
  return { ...words, base, bits };
}
