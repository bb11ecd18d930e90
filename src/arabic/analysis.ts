import { indexWords } from './index-words.ts';

export {
  bare,
  cliticOf,
  clitics,
  cutsOf,
  indexedCut,
  type Clitic,
  type Cut,
  type Frequency,
} from './analysis/clitics.ts';
export { keyOf, type Nearness } from './analysis/key.ts';
export { stemmed } from './analysis/suffixes.ts';

/** Raised by hand whenever a word may get another key than before: an index of another version is not searched with this program. */
export const analysisVersion = 2;

const slave = /^[وفبلك]?عبد$/u;

/** The searched words of a text, one for each of its tokens: the index words, but عبد and the name after it are one word, which stands in both places (عبد الله → عبدالله عبدالله). */
export function searchWords(text: string): string[] {
  return joined(indexWords(text));
}

function joined(words: string[]): string[] {
  for (let at = 0; at + 1 < words.length; at++) {
    const compound = opensCompound(words[at]!) ? compoundOf(words[at]!, words[at + 1]!) : null;
    if (compound === null) continue;
    words[at] = words[at + 1] = compound;
    at++;
  }
  return words;
}

/** Can a folded word be the first of a compound? */
export function opensCompound(word: string): boolean {
  return word.endsWith('عبد') && slave.test(word);
}

/** The compound of a word that opens one and the folded word after it, or null where that is none. */
export function compoundOf(word: string, next: string): string | null {
  return next.startsWith('ال') && next.length > 3 ? word + next : null;
}

/** The words that a query asks for, in its order: as `searchWords`, each compound once. */
export function askedWords(text: string): string[] {
  const [all, plain] = [searchWords(text), indexWords(text)];
  return all.filter((word, at) => at === 0 || word !== all[at - 1] || plain[at] === word);
}
