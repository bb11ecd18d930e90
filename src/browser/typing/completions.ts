import { bare, clitics } from '../../arabic/analysis.ts';
import { lookUp } from '../cascade/slot.ts';
import type { Query } from '../query.ts';
import { articlesOf, type Vocabulary } from '../vocabulary.ts';

const most = 5;
// Of fewer letters half the vocabulary would have to be read.
const leastLetters = 2;
// A word that the archive has only without the particle that was typed.
const otherParticle = 0.001;

/** The commonest words of the archive that begin as a half-typed one does, its particle apart: القم → القمه, القمر. */
export async function completions(begun: string, vocabulary: Vocabulary): Promise<readonly string[]> {
  const found = await Promise.all(
    [bare, ...clitics].map(async ({ letters, code }) => {
      const base = begun.slice(letters.length);
      if (base.length < leastLetters || !begun.startsWith(letters)) return [];
      return (await vocabulary.startingWith(base)).map((entry) => ({
        word: letters + entry.base,
        articles: entry.forms.get(code)?.articles ?? articlesOf(entry) * otherParticle,
      }));
    }),
  );
  const words = found.flat().sort((a, b) => b.articles - a.articles || (a.word < b.word ? -1 : 1));
  return [...new Set(words.map(({ word }) => word))].filter((word) => word !== begun).slice(0, most);
}

/** The queries that a half-typed one may become: as it stands, where the archive has its last word, then with each completion. */
export async function completedQueries(query: Query, begun: string, vocabulary: Vocabulary): Promise<readonly Query[]> {
  const [[slot], words] = await Promise.all([
    lookUp([{ word: begun, literal: false }], vocabulary),
    completions(begun, vocabulary),
  ]);
  const whole = slot!.readings.length > 0 ? [begun] : [];
  return [...whole, ...words].map((word) => ({
    ...query,
    words: query.words.map((asked) => (asked.word === begun ? { ...asked, word } : asked)),
    sequence: query.sequence.map((asked) => (asked === begun ? word : asked)),
  }));
}
