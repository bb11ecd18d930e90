import { fold } from '../../arabic/fold.ts';
import { classOf, is } from './classes.ts';
import type { Facts } from './facts.ts';
import { countriesFrom, countryOf } from './countries.ts';

const theKingdom = fold('المملكة');
const fewestArticles = 5;
const mostly = 0.6;

/** The words without the article that an archive often writes after the noun of an organisation: داعش of تنظيم داعش. */
export function organisationsOf(
  phrases: ReadonlyMap<string, number>,
  { seen, common }: Pick<Facts, 'seen' | 'common'>,
): ReadonlySet<string> {
  const named = new Map<string, number>();
  for (const [key, count] of phrases) {
    const space = key.indexOf(' ');
    // Most phrases are ruled out by this, and never taken apart.
    if (space !== key.lastIndexOf(' ') || key.startsWith('ال', space + 1)) continue;
    if (!(classOf(key.slice(0, space)).bits & is.organisation)) continue;
    const name = key.slice(space + 1);
    if (classOf(name).bits === 0) named.set(name, (named.get(name) ?? 0) + count);
  }
  const isName = (name: string, count: number) =>
    count >= fewestArticles && count >= 0.15 * seen(name) && !common(name);
  return new Set([...named].flatMap(([name, count]) => (isName(name, count) ? [name] : [])));
}

/** The one kingdom whose full name the archive writes (المملكة العربية السعودية, المملكة المغربية), or null where there are several, or none. */
export function kingdomOf(phrases: ReadonlyMap<string, number>): string | null {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [key, count] of phrases) {
    if (!key.startsWith(`${theKingdom} `)) continue;
    const [first, ...rest] = key.split(' ');
    if (rest.length > 2) continue;
    const country =
      countryOf(rest.at(-1)!)?.name ?? countriesFrom(first!).find(({ words }) => words.join(' ') === key)?.name;
    if (country === undefined) continue;
    total += count;
    counts.set(country, (counts.get(country) ?? 0) + count);
  }
  return [...counts].find(([, count]) => count >= 3 && count >= mostly * total)?.[0] ?? null;
}

/** Phrases that are mostly seen inside one longer phrase. */
export function piecesOf(phrases: ReadonlyMap<string, number>): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const [key, count] of phrases) {
    const inner = key.indexOf(' ');
    const last = key.lastIndexOf(' ');
    if (inner === last) continue;
    for (const piece of [key.slice(0, last), key.slice(inner + 1)]) {
      if (count >= 0.4 * (phrases.get(piece) ?? Infinity)) pieces.add(piece);
    }
  }
  return pieces;
}
