import { closest, distance } from 'fastest-levenshtein';

/** The allowed word most like the one found («titel» → «title»), or null where none is near enough to be meant. */
export function nearest(found: string, allowed: readonly string[]): string | null {
  if (allowed.length === 0) return null;
  const word = closest(found.toLowerCase(), [...allowed]);
  return distance(found.toLowerCase(), word) <= Math.max(1, Math.floor(word.length / 3)) ? word : null;
}
