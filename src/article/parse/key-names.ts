import { fold } from '../../arabic/fold.ts';
import { nearest } from '../../problems/nearest.ts';
import { keys, type Key } from '../keys.ts';

const byName = new Map(keys.flatMap((key) => [...key.english, ...key.arabic].map((name) => [plain(name), key])));
const allNames = keys.flatMap((key) => [...key.english, ...key.arabic]);

// Case, tashkil, hamza, underscores and dashes make no other key: `Published-At` is `published at`, `تاريخ_النشر` is «تاريخ النشر».
function plain(name: string): string {
  return fold(name)
    .trim()
    .replace(/[\s_-]+/gu, ' ');
}

/** The key that a name means, in English or Arabic, or null. */
export function keyOf(name: string): Key | null {
  return byName.get(plain(name)) ?? null;
}

/** The known name most like an unknown one (titel → title, العنوانن → العنوان), or null. */
export function nearestKey(name: string): string | null {
  return nearest(name.trim(), allNames);
}
