import { render } from 'preact';
import { askedWords, searchWords } from '../arabic/analysis.ts';
import { tokens } from '../arabic/tokens.ts';
import { searchWords as words } from '../strings/search.ts';
import type { Articles } from './articles.ts';
import type { Found } from './search.ts';
import { formatState, type SearchState } from './search-state.ts';

/** Says which words were taken for others, as the first hit spells them, and leads to the same search taken literally. */
export async function showCorrected(
  place: HTMLElement,
  state: SearchState,
  { hits, corrected }: Found,
  articles: Articles,
): Promise<void> {
  const [first] = hits;
  if (!first || corrected.length === 0) return;
  const text = `${(await articles.head(first.article)).headline}\n${await articles.text(first.article)}`;
  const spelled = new Map(searchWords(text).map((word, n) => [word, n]));
  const all = tokens(text);
  const taken = corrected.map((one) => {
    const n = spelled.get(one.taken);
    return n === undefined ? one.taken : all[n]!.text;
  });
  const { q, written } = literally(state.q, new Set(corrected.map(({ asked }) => asked)));
  render(
    <>
      {words.corrected(taken)} <a href={formatState({ ...state, q })}>{words.literally(written)}</a>
    </>,
    place,
  );
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
