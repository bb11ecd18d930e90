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
export const analysisVersion = 1;

const slave = /^[وفبلك]?عبد$/u;

/** The searched words of a text, one for each of its tokens: the index words, but عبد and the name after it are one word, which stands in both places (عبد الله → عبدالله عبدالله). */
export function searchWords(text: string): string[] {
  return joined(indexWords(text));
}

/** The same for words that are folded already. */
export function joined(words: string[]): string[] {
  for (let at = 0; at + 1 < words.length; at++) {
    const [word, next] = [words[at]!, words[at + 1]!];
    if (word.endsWith('عبد') && next.startsWith('ال') && next.length > 3 && slave.test(word)) {
      words[at] = words[at + 1] = word + next;
      at++;
    }
  }
  return words;
}

/** The words that a query asks for, in its order: as `searchWords`, each compound once. */
export function askedWords(text: string): string[] {
  const [all, plain] = [searchWords(text), indexWords(text)];
  return all.filter((word, at) => at === 0 || word !== all[at - 1] || plain[at] === word);
}
