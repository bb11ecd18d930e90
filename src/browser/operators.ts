import { askedWords } from '../arabic/search-words.ts';

/** A query without the signs by which web search engines leave words out or ask for one of several. */
export interface PlainQuery {
  /** Without its signs and what is left out. */
  readonly text: string;
  /** What no hit may have, as it was written: a word, or several in their order. «حلب -دمشق» */
  readonly excluded: readonly string[];
  /** Words of which one is enough: «حلب OR دمشق». */
  readonly either: readonly string[];
}

const minus = /(?<=^|\s)(?:[-−]|NOT\s+)("[^"]*"|«[^»]*»|“[^”]*”|\p{L}[^\s"«“„]*)/gu;
// A dash that is closed sets a remark apart: «الملك -رحمه الله- زار».
const closing = /[\p{L}\p{M}\p{Nd}][-−–](?=[\s،؛.]|$)/u;
const between = /(?<=\S)\s+(?:AND|OR|\|)(?=\s+\S)/gu;
const oneOf = /(\S+)\s+(?:OR|\|)(?=\s+(\S+))/gu;

/** Reads the signs of a query: a minus right before a word, NOT, OR or a bar between words; AND says nothing. Where nothing is asked for but what is to be left out, that is asked for. */
export function readOperators(q: string): PlainQuery {
  const marked = closing.test(q) ? [] : [...q.matchAll(minus)].flatMap(([, word = '']) => word);
  const kept = marked.length > 0 ? q.replace(minus, ' ') : q;
  const [text, excluded] = askedWords(kept).length > 0 ? [kept, marked] : [q, []];
  const either = [...text.matchAll(oneOf)].flatMap(([, before = '', after = '']) => [
    ...askedWords(before).slice(-1),
    ...askedWords(after).slice(0, 1),
  ]);
  return {
    text: text.replace(between, ''),
    excluded: excluded.map((word) => word.replace(/["«»“”]/gu, '')).filter((word) => askedWords(word).length > 0),
    either,
  };
}
