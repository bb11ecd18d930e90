import { indexWords } from './index-words.ts';
import { tokens } from './tokens.ts';

const slave = /^[وفبلك]?عبد$/u;
const compound = /^[وفبلك]?عبدال../u;

// So many spellings of a phrase are asked for.
const mostSpellings = 8;

/** The searched words of a text, one for each of its tokens: the index words, but عبد and the name after it are one word, which stands in both places (عبد الله → عبدالله عبدالله). */
export function searchWords(text: string): string[] {
  const words = indexWords(text);
  for (let at = 0; at < words.length; at++) {
    const joined = compoundAt(words, at);
    if (joined === null) continue;
    words.fill(joined, at, at + 2);
    at++;
  }
  return words;
}

/** The words that a query asks for, in its order: as `searchWords`, each compound once. */
export function askedWords(text: string): string[] {
  return askedPlaces(text).map(({ word }) => word);
}

/** The same with where each stands in the text, a compound from the beginning of عبد to the end of the name after it. */
export function askedPlaces(text: string): { readonly word: string; readonly start: number; readonly end: number }[] {
  const [all, words] = [tokens(text), indexWords(text)];
  const asked = [];
  for (let at = 0; at < words.length; at++) {
    const { start } = all[at]!;
    const joined = compoundAt(words, at);
    const word = joined ?? words[at]!;
    if (joined !== null) at++;
    asked.push({ word, start, end: all[at]!.end });
  }
  return asked;
}

/**
 * The ways in which a phrase of asked words may stand among searched words: a compound in its midst once or twice, as it is written together or apart
 * (علي عبدالله صالح → علي عبدالله صالح, علي عبدالله عبدالله صالح). Of more than three compounds the later ones stand once.
 */
export function spellingsOf(phrase: readonly string[]): readonly (readonly string[])[] {
  let spellings: readonly (readonly string[])[] = [[]];
  for (const [n, word] of phrase.entries()) {
    // At either end one place is enough.
    const isInMidst = n > 0 && n < phrase.length - 1;
    const isTwice = isInMidst && compound.test(word) && spellings.length < mostSpellings;
    spellings = spellings.flatMap((one) =>
      isTwice
        ? [
            [...one, word],
            [...one, word, word],
          ]
        : [[...one, word]],
    );
  }
  return spellings;
}

/** How many index words of a text, from one of them on, are a phrase of asked words, a compound written together or apart; 0 where it does not stand there. */
export function lengthOfPhrase(phrase: readonly string[], words: readonly string[], start: number): number {
  let end = start;
  for (const word of phrase) {
    if (words[end] === word) end++;
    else if (compoundAt(words, end) === word) end += 2;
    else return 0;
  }
  return end - start;
}

/** The compound that a folded word and the one after it are, or null where they are none. */
export function compoundAt(words: readonly string[], at: number): string | null {
  const [word = '', next = ''] = [words[at], words[at + 1]];
  return opensCompound(word) ? compoundOf(word, next) : null;
}

/** Can a folded word be the first of a compound? */
export function opensCompound(word: string): boolean {
  return word.endsWith('عبد') && slave.test(word);
}

/** The compound of a word that opens one and the folded word after it, or null where that is none. */
export function compoundOf(word: string, next: string): string | null {
  return next.startsWith('ال') && next.length > 3 ? word + next : null;
}
