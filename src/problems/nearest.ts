import { closest, distance } from 'fastest-levenshtein';

/** The allowed word most like the one found («titel» → «title»), or null where none is near enough to be meant. */
export function nearest(found: string, allowed: readonly string[]): string | null {
  if (allowed.length === 0) return null;
  const word = closest(found.toLowerCase(), [...allowed]);
  return distance(found.toLowerCase(), word) <= Math.min(3, Math.ceil(word.length / 2)) ? word : null;
}
