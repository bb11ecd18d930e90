import { fold } from './fold.ts';
import { remembering } from './memory.ts';

const collator = new Intl.Collator('ar', { numeric: true });

/** The name as it is filed: folded, from its first letter or digit on, without a leading ال (الأمم المتحدة → امم المتحده). A sort asks again and again. */
const filed = remembering((name) =>
  fold(name)
    .replace(/^[^\p{L}\p{Nd}]+/u, '')
    .replace(/^ال(?=\p{L}{2})(?!له(?!\p{L}))/u, ''),
);

/**
 * The letter under which a name stands in a list: الأمم المتحدة → ا, القاهرة → ق, Élysée → E, 2030 → #.
 * Hamza and alef are one letter; a letter of any other script stands under #.
 */
export function initialOf(name: string): string {
  const first = filed(name).charAt(0);
  if (first === 'ء') return 'ا';
  if (/\p{Script=Arabic}/u.test(first) && /\p{L}/u.test(first)) return first;
  const latin = first.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/u.test(latin) ? latin : '#';
}

/** Order of names in a list: Arabic letters, then Latin, then all else; within a letter as `Intl.Collator('ar')` has it, without ال. */
export function compareNames(a: string, b: string): number {
  const [first, second] = [initialOf(a), initialOf(b)];
  return (
    scriptRank(first) - scriptRank(second) ||
    collator.compare(first, second) ||
    collator.compare(filed(a), filed(b)) ||
    (a < b ? -1 : a > b ? 1 : 0)
  );
}

function scriptRank(initial: string): number {
  if (initial === '#') return 2;
  return /[A-Z]/u.test(initial) ? 1 : 0;
}
