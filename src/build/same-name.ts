import { wholeFile } from '../article/split.ts';
import type { Listing } from '../io/content.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * Two files whose names look the same and differ in how Unicode writes a letter, as a name that was copied from a Mac and from elsewhere does: «أ» is U+0623, or U+0627 U+0654.
 * Which is which is told by the code points of their first letter that differs. Null where the paths are not two such.
 */
export function sameName(paths: readonly string[]): Problem | null {
  const [one, other] = paths.map(lettersOf);
  if (!one || !other) return null;
  const first = one.findIndex((letter, at) => letter !== other[at]);
  const isOwn = (letter: string, at: number) => letter !== one[at];
  const typed = other.map((letter, at) => (isOwn(letter, at) ? escaped(letter) : letter.replace(/['\\]/gu, '\\$&')));
  return {
    code: 'address-taken',
    file: paths[0]!.normalize('NFC'),
    line: null,
    found: `two files that have this name in two Unicode forms: letter ${first + 1} is ${codePoints(one[first])} in one, ${codePoints(other[first])} in the other`,
    expected: 'names that differ by more than the Unicode form of their letters',
    hint: `if they are one article, delete one of the two; else rename one. The other, in bash or zsh: mv $'${typed.join('')}' …`,
  };
}

const byName = new WeakMap<Listing, ReadonlyMap<string, readonly string[]>>();

/** The same, of the file that an article is from. */
export function sameNames(listing: Listing, source: string): Problem | null {
  const names = byName.get(listing) ?? grouped(listing);
  byName.set(listing, names);
  return sameName(names.get(source) ?? names.get(wholeFile(source)) ?? []);
}

function grouped({ articles }: Listing): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { path } of articles) {
    const name = path.normalize('NFC');
    const known = names.get(name);
    if (known) known.push(path);
    else names.set(name, [path]);
  }
  return names;
}

const letters = new Intl.Segmenter('ar', { granularity: 'grapheme' });
const lettersOf = (text: string) => Array.from(letters.segment(text), ({ segment }) => segment);

const hexOf = (sign: string) => sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
const codePoints = (letter = '') => Array.from(letter, (sign) => `U+${hexOf(sign)}`).join(' ');
const escaped = (letter: string) => Array.from(letter, (sign) => `\\U${hexOf(sign).padStart(8, '0')}`).join('');
