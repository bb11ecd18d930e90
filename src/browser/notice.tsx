import { render } from 'preact';
import { askedWords } from '../arabic/analysis.ts';
import { tokens } from '../arabic/tokens.ts';
import { searchWords as words } from '../strings/search.ts';
import type { Articles } from './articles.ts';
import type { Correction } from './cascade/cascade.ts';
import type { Found } from './search.ts';
import { formatState, type SearchState } from './search-state.ts';
import { spelledIn } from './spelled.ts';

// Related words that are told.
const mostRelated = 5;

/** Says which words were taken for others, and which were searched besides, as the hits spell them; leads to the same search taken literally. */
export async function showInstead(
  place: HTMLElement,
  state: SearchState,
  { hits, corrected }: Found,
  articles: Articles,
): Promise<void> {
  const related = new Map(hits.flatMap(({ related: one }) => (one ? [[one.taken, one] as const] : [])));
  const also = [...related.values()].slice(0, mostRelated);
  if (hits.length === 0 || (corrected.length === 0 && also.length === 0)) return;
  const spelled = async (numbers: readonly number[], { asked, taken }: Correction) => {
    const all = taken.split(' ').map((word) => spelledIn(numbers, formsOf(word, asked), articles));
    return (await Promise.all(all)).join(' ');
  };
  const meant = [...new Map(corrected.map((one) => [one.taken, one])).values()];
  const taken = await Promise.all(meant.map((one) => spelled([hits[0]!.article], one)));
  const foundBy = (word: string) => hits.filter((hit) => hit.related?.taken === word).map(({ article }) => article);
  const besides = await Promise.all(also.map((one) => spelled(foundBy(one.taken), one)));
  const asked = [...corrected, ...also].map((one) => one.asked);
  const { q, written } = literally(state.q, new Set(asked));
  render(
    <>
      {taken.length > 0 && `${words.corrected(taken)} `}
      {besides.length > 0 && `${words.related([...new Set(besides)])} `}
      <a href={formatState({ ...state, q })}>{words.literally(written)}</a>
    </>,
    place,
  );
}

// With the article where it was asked for with it: السعودية, not سعودية, for السعودييه.
function formsOf(word: string, asked: string): readonly string[] {
  return asked.startsWith('ال') && !word.startsWith('ال') ? [`ال${word}`, word] : [word];
}

/** Takes the notice off the page. */
export function clearNotice(place: HTMLElement): void {
  render(null, place);
}

/** The query with these words in quotes, and the words as they were written. */
export function literally(
  q: string,
  asked: ReadonlySet<string>,
): { readonly q: string; readonly written: readonly string[] } {
  const written: string[] = [];
  let [quoted, at] = ['', 0];
  for (const { text, start, end } of tokens(q)) {
    if (!asked.has(askedWords(text)[0] ?? '')) continue;
    written.push(text);
    quoted += `${q.slice(at, start)}"${text}"`;
    at = end;
  }
  return { q: quoted + q.slice(at), written };
}
