import { fold } from '../arabic/fold.ts';
import { wordList } from '../arabic/stop-words.ts';
import { is } from './subject-classes.ts';
import { gap, type Words } from './subject-words.ts';

/** A mention of a country, as the platform names it; `weight` is 1 for its name and less for its adjective. */
export interface CountryMention {
  readonly name: string;
  readonly weight: number;
  readonly at: number;
  readonly end: number;
}

type Sense = 'name' | 'name-or-adjective' | 'adjective';
interface Country {
  readonly name: string;
  readonly sense: Sense;
}

// Common names that the platform does not use; it says الولايات المتحدة and المملكة المتحدة.
const otherNames: Readonly<Record<string, readonly string[]>> = { US: ['أمريكا', 'أميركا'], GB: ['بريطانيا'] };
// Not countries: accents, currency unions, unknown.
const unwanted = new Set(['EZ', 'QO', 'XA', 'XB', 'ZZ']);
// Names that are more often another word (مالي: financial); they need a preposition before them.
const homographs = new Set(wordList('مالي بنين مان نيوي جيرسي'));
const generic = new Set(wordList('المملكة العربية المتحدة جمهورية'));
const adjectiveWeight = 0.5;

const single = new Map<string, Country>();
const several = new Map<string, { readonly words: readonly string[]; readonly name: string }[]>();
learnCountries();

/** The countries that a text names, alone or by an adjective with the article (التركي، تركية); never a bare masculine adjective, which is often a name (تركي). */
export function findCountries(words: Words): readonly CountryMention[] {
  const found: CountryMention[] = [];
  for (let at = 0; at < words.size; at++) {
    const long = several.get(words.base[at]!)?.find((country) => matches(words, at, country.words));
    if (long) {
      found.push({ name: long.name, weight: 1, at, end: at + long.words.length });
      at += long.words.length - 1;
      continue;
    }
    const country = single.get(words.base[at]!) ?? single.get(words.key[at]!);
    if (!country) continue;
    const named = country.sense === 'name' || (country.sense === 'name-or-adjective' && standsAlone(words, at));
    if (homographs.has(words.base[at]!) && !afterPreposition(words, at)) continue;
    found.push({ name: country.name, weight: named ? 1 : adjectiveWeight, at, end: at + 1 });
  }
  return found;
}

/** Is this folded word a nationality with the article (التركي)? */
export function isNationality(key: string): boolean {
  const country = single.get(key);
  return country !== undefined && country.sense !== 'name';
}

function matches(words: Words, at: number, parts: readonly string[]): boolean {
  return parts.every((part, i) => i === 0 || (words.base[at + i] === part && words.gap[at + i] === gap.space));
}

// «في سورية»، «للسعودية»: a name; «القوات السعودية»: an adjective.
function standsAlone(words: Words, at: number): boolean {
  return (
    at === 0 ||
    words.gap[at] !== gap.space ||
    (words.bits[at]! & (is.joined | is.attached)) > 0 ||
    afterPreposition(words, at)
  );
}

function afterPreposition(words: Words, at: number): boolean {
  return at > 0 && (words.bits[at - 1]! & (is.preposition | is.place)) > 0;
}

function learnCountries(): void {
  const names = new Intl.DisplayNames('ar', { type: 'region', fallback: 'none', style: 'short' });
  for (const code of regionCodes()) {
    const full = names.of(code);
    if (full === undefined || unwanted.has(code)) continue;
    const [name, ...aliases] = namesOf(full, otherNames[code] ?? []);
    for (const alias of [name!, ...aliases]) learn(alias, name!);
  }
}

function regionCodes(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

// «المملكة العربية السعودية» is shown as السعودية, «ميانمار (بورما)» as ميانمار; a name left without a proper word gives way to its other name.
function namesOf(full: string, others: readonly string[]): readonly string[] {
  const plain = full
    .normalize('NFC')
    .replace(/\p{M}/gu, '')
    .replace(/\s*\(.*\)|\s+-\s.*/gu, '');
  const parts = plain.split(' ');
  const proper = parts.filter((part) => !generic.has(fold(part)));
  if (proper.length === 0) return [...others, plain];
  const short = parts.length > 2 ? proper.join(' ') : plain;
  return [...new Set([short, plain, ...others])];
}

function learn(alias: string, name: string): void {
  const words = fold(alias).split(' ');
  const first = words[0]!;
  if (words.length > 1) {
    several.set(first, [...(several.get(first) ?? []), { words, name }]);
    return;
  }
  const put = (key: string, sense: Sense) => {
    const known = single.get(key);
    if (!known || (known.sense !== 'name' && sense === 'name')) single.set(key, { name, sense });
  };
  const definite = first.startsWith('ال') && first.length > 4;
  const bare = definite ? first.slice(2) : first;
  const adjective = `${bare.replace(/(?:يه|يا|ا|ه)$/u, '')}ي`;
  const isAdjective = bare === `${adjective}ه`;
  put(first, isAdjective ? 'name-or-adjective' : 'name');
  if (!definite) for (const particle of ['و', 'ب', 'ل', 'ف', 'وب', 'ول']) put(particle + first, 'name');
  // سوريا is also written سورية, which is its adjective too.
  if (bare.endsWith('يا')) put(`${adjective}ه`, 'name-or-adjective');
  if (adjective.length < 4 || homographs.has(first)) return;
  for (const ending of ['', 'ه', 'ون', 'ين', 'ان', 'ات']) put(`ال${adjective}${ending}`, 'adjective');
  put(`${adjective}ه`, 'adjective');
}
