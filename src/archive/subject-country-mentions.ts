import { fold } from '../arabic/fold.ts';
import { gather, type Candidate } from './subject-candidate.ts';
import { is } from './subject-classes.ts';
import { countriesFrom, countryHomographs, countryOf } from './subject-countries.ts';
import { gap } from './subject-gaps.ts';
import type { SubjectIndex } from './subject-index.ts';
import type { Words } from './subject-words.ts';

const adjectiveWeight = 0.5;
const fewestAdjectives = 4;
const kingdomWeight = 0.7;
const theKingdom = fold('المملكة');

/** The countries that a text names, or points to by an adjective (التركي، تركية) for less; never by a bare masculine one, which is often a given name (تركي). */
export function countryCandidates(words: Words, { kingdom, seen }: SubjectIndex): readonly Candidate[] {
  const found = gather('country');
  const make = (shown: string) => ({ shown, count: Math.max(1, seen(fold(shown))) });
  for (let at = 0; at < words.size; at++) {
    if (kingdom !== null && words.base[at] === theKingdom && !followed(words, at)) {
      found.add(kingdom, { at, end: at + 1, weight: kingdomWeight }, () => make(kingdom));
    }
    if (!(words.bits[at]! & is.country)) continue;
    const long = countriesFrom(words.base[at]!).find((country) => matches(words, at, country.words));
    const end = at + (long?.words.length ?? 1);
    const country = long ?? countryOf(words.base[at]!) ?? countryOf(words.key[at]!);
    if (!country || (countryHomographs.has(words.base[at]!) && !afterPreposition(words, at))) continue;
    const isName =
      !('sense' in country) ||
      country.sense === 'name' ||
      (country.sense === 'name-or-adjective' && standsAlone(words, at));
    const { name } = country;
    found.add(name, { at, end, weight: isName ? 1 : adjectiveWeight }, () => make(name));
    at = end - 1;
  }
  return found
    .all()
    .filter(({ spans }) => spans.some(({ weight }) => weight === 1) || spans.length >= fewestAdjectives);
}

// «المملكة المتحدة» says itself which one it is.
function followed(words: Words, at: number): boolean {
  return at + 1 < words.size && words.gap[at + 1] === gap.space && (words.bits[at + 1]! & is.definite) > 0;
}

function matches(words: Words, at: number, parts: readonly string[]): boolean {
  return parts.every((part, i) => i === 0 || (words.base[at + i] === part && words.gap[at + i] === gap.space));
}

// «في سورية»، «للسعودية»: a name; «القوات السعودية»: an adjective.
function standsAlone(words: Words, at: number): boolean {
  const isJoined = (words.bits[at]! & (is.joined | is.attached)) > 0;
  return at === 0 || words.gap[at] !== gap.space || isJoined || afterPreposition(words, at);
}

function afterPreposition(words: Words, at: number): boolean {
  return at > 0 && words.gap[at] === gap.space && (words.bits[at - 1]! & (is.preposition | is.place)) > 0;
}
