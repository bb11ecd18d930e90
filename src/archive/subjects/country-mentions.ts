import { fold } from '../../arabic/fold.ts';
import { wordList } from '../../arabic/stop-words.ts';
import { gather, type Candidate } from './candidate.ts';
import { is } from './classes.ts';
import { countriesFrom, countryHomographs, countryOf } from './countries.ts';
import { gap } from './gaps.ts';
import type { SubjectIndex } from './subject-index.ts';
import type { Words } from './words.ts';

const adjectiveWeight = 0.5;
const doubtfulWeight = 0.35;
const fewestAdjectives = 3;
const manyAdjectives = 4;
const kingdomWeight = 1;
const continents = new Set(wordList('الجنوبية الشمالية اللاتينية الوسطى'));
const theKingdom = fold('المملكة');

/** The countries that a text names, or points to by an adjective (التركي، تركية) for less; never by a bare masculine one, which is often a given name (تركي). */
export function countryCandidates(words: Words, { kingdom, seen }: SubjectIndex): readonly Candidate[] {
  const found = gather();
  for (let at = 0; at < words.size; at++) {
    if (kingdom !== null && words.base[at] === theKingdom && !followed(words, at)) {
      found.add(kingdom, at, at + 1, kingdomWeight);
    }
    if (!(words.bits[at]! & is.country)) continue;
    const long = countriesFrom(words.base[at]!).find((country) => matches(words, at, country.words));
    const end = at + (long?.words.length ?? 1);
    const country = long ?? countryOf(words.base[at]!) ?? countryOf(words.key[at]!);
    if (!country || (countryHomographs.has(words.base[at]!) && !afterPreposition(words, at))) continue;
    if (isContinent(words, end)) continue;
    const isName =
      !('sense' in country) ||
      country.sense === 'name' ||
      (country.sense === 'name-or-adjective' && standsAlone(words, at));
    found.add(country.name, at, end, isName ? 1 : adjectiveWeight);
    at = end - 1;
  }
  return found.all().flatMap(({ key, spans }) => {
    const isNamed = spans.some(({ weight }) => weight === 1);
    if (!isNamed && spans.length < fewestAdjectives) return [];
    // A few adjectives alone may only be where somebody is from.
    const certain = isNamed || spans.length >= manyAdjectives;
    const weighed = certain ? spans : spans.map((span) => ({ ...span, weight: doubtfulWeight }));
    return [{ kind: 'country', shown: key, count: Math.max(1, seen(fold(key))), spans: weighed }];
  });
}

// «أمريكا الجنوبية» is no country.
function isContinent(words: Words, next: number): boolean {
  return next < words.size && words.gap[next] === gap.space && continents.has(words.base[next]!);
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
