import { fold } from '../../arabic/fold.ts';
import { wordList } from '../../arabic/stop-words.ts';

export type Sense = 'name' | 'name-or-adjective' | 'adjective';

/** What a folded word says of a country. */
export interface Country {
  /** As the platform names it, shortened. */
  readonly name: string;
  readonly sense: Sense;
}

/** A country of several words, folded. */
export interface LongCountry {
  readonly name: string;
  readonly words: readonly string[];
}

// Common names that the platform does not use; it says الولايات المتحدة and المملكة المتحدة.
const otherNames: Readonly<Record<string, readonly string[]>> = { US: ['أمريكا', 'أميركا'], GB: ['بريطانيا'] };
// Not countries: accents, currency unions, unknown.
const unwanted = new Set(['EZ', 'QO', 'XA', 'XB', 'ZZ']);
/** Folded names that are more often another word (مالي: financial). */
export const countryHomographs: ReadonlySet<string> = new Set(wordList('مالي بنين مان نيوي جيرسي'));
const generic = new Set(wordList('المملكة العربية المتحدة جمهورية'));

const single = new Map<string, Country>();
const several = new Map<string, readonly LongCountry[]>();
learnCountries();

/** What one folded word says of a country, its particles cut or not; null for most words. */
export function countryOf(key: string): Country | null {
  return single.get(key) ?? null;
}

/** The countries of several words that begin with this folded word. */
export function countriesFrom(first: string): readonly LongCountry[] {
  return several.get(first) ?? [];
}

/** Does a folded word say anything of a country, or begin the name of one? */
export function meansCountry(key: string): boolean {
  return single.has(key) || several.has(key);
}

/** Is this folded word a nationality with the article (التركي)? */
export function isNationality(key: string): boolean {
  const country = single.get(key);
  return country !== undefined && country.sense !== 'name';
}

/** Does this folded word or words name a country? */
export function isCountry(key: string): boolean {
  const space = key.indexOf(' ');
  if (space < 0) return single.get(key)?.sense === 'name';
  return several.get(key.slice(0, space))?.some(({ words }) => words.join(' ') === key) ?? false;
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
  if (adjective.length < 4 || countryHomographs.has(first)) return;
  for (const ending of ['', 'ه', 'ون', 'ين', 'ان', 'ات']) put(`ال${adjective}${ending}`, 'adjective');
  put(`${adjective}ه`, 'adjective');
  // النمسا, النمساوي
  if (bare.endsWith('ا')) for (const ending of ['', 'ه', 'ون', 'ين']) put(`ال${bare}وي${ending}`, 'adjective');
}
