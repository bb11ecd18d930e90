import { cutsOf, stemmed } from '../arabic/analysis.ts';
import { askedPlaces, askedWords } from '../arabic/search-words.ts';
import type { Articles } from './articles.ts';

// So many articles are read for it.
const most = 10;

/**
 * The first of these folded words that one of the articles has, as it is written there, with its particle or without; a word of the last one's stem
 * where they have none of them.
 */
export async function spelledIn(
  numbers: Iterable<number>,
  words: readonly string[],
  articles: Pick<Articles, 'whole'>,
): Promise<string> {
  const last = words.at(-1)!;
  const { stem } = stemmed(last);
  const firstOf = async (isIt: (base: string) => boolean) => {
    // One after the other: most often the first one has it, and the others need not be read.
    for (const article of [...numbers].slice(0, most)) {
      const { headline, body } = await articles.whole(article);
      const written = writtenIn(`${headline}\n${body}`, isIt);
      if (written !== null) return written;
    }
    return null;
  };
  for (const word of words) {
    const written = await firstOf((base) => base === word);
    if (written !== null) return written;
  }
  return (await firstOf((base) => stemmed(base).stem === stem)) ?? last;
}

function writtenIn(text: string, isIt: (base: string) => boolean): string | null {
  for (const { word, start, end } of askedPlaces(text)) {
    const written = text.slice(start, end);
    if (isIt(word)) return written;
    for (const { base } of cutsOf(word)) {
      const rest = written.slice(word.length - base.length);
      if (isIt(base) && askedWords(rest)[0] === base) return rest;
    }
  }
  return null;
}
