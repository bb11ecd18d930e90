import { render } from 'preact';
import { askedWords, cutsOf, searchWords, stemmed } from '../arabic/analysis.ts';
import { tokens } from '../arabic/tokens.ts';
import { searchWords as words } from '../strings/search.ts';
import type { Articles } from './articles.ts';
import type { Hit } from './engine/engine.ts';
import type { Found, FoundHit } from './search.ts';
import { formatState, type SearchState } from './search-state.ts';

// Related words that are told.
const mostRelated = 5;

/** Says which words were taken for others, and which were searched besides, as the first hit of each spells them; leads to the same search taken literally. */
export async function showInstead(
  place: HTMLElement,
  state: SearchState,
  { hits, corrected }: Found,
  articles: Articles,
): Promise<void> {
  const related = new Map<string, FoundHit>();
  for (const hit of hits) if (hit.related && !related.has(hit.related.taken)) related.set(hit.related.taken, hit);
  const also = [...related].slice(0, mostRelated);
  if (hits.length === 0 || (corrected.length === 0 && also.length === 0)) return;
  const spelled = async (hit: Hit, taken: string) => {
    const all = await Promise.all(taken.split(' ').map((word) => spelledIn(articles, hit.article, word)));
    return all.join(' ');
  };
  const meant = [...new Set(corrected.map((one) => one.taken))];
  const taken = await Promise.all(meant.map((word) => spelled(hits[0]!, word)));
  const besides = await Promise.all(also.map(([word, hit]) => spelled(hit, word)));
  const asked = [...corrected, ...also.map(([, hit]) => hit.related!)].map((one) => one.asked);
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

// As it is written or without its particle; a word of its stem where it has only that.
async function spelledIn(articles: Articles, article: number, word: string): Promise<string> {
  const { headline, body } = await articles.whole(article);
  const text = `${headline}\n${body}`;
  const all = tokens(text);
  let kin = word;
  for (const [n, one] of searchWords(text).entries()) {
    const written = all[n]!.text;
    if (one === word) return written;
    for (const { base } of cutsOf(one)) {
      if (base !== word && (kin !== word || stemmed(base).stem !== stemmed(word).stem)) continue;
      const rest = written.slice(one.length - base.length);
      if (searchWords(rest)[0] !== base) continue;
      if (base === word) return rest;
      kin = rest;
    }
  }
  return kin;
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
