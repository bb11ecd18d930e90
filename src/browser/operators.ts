import { askedWords } from '../arabic/search-words.ts';
import { combinations } from './cascade/combinations.ts';

/** A query without the signs by which web search engines leave words out or ask for one of several. */
export interface PlainQuery {
  /** Without what is left out. */
  readonly kept: string;
  /** The same without any signs. */
  readonly text: string;
  /** What no hit may have, as it was written: a word, or several in their order. «حلب -دمشق» */
  readonly excluded: readonly string[];
  /** Plain queries of which one is enough, «قصف حلب OR "ريف حمص"» → «قصف حلب», «قصف "ريف حمص"»; none where there is no OR. */
  readonly alternatives: readonly string[];
  /** There were more alternatives than a search can take. */
  readonly cut: boolean;
}

const mostAlternatives = 20;

// A number of three digits or more behind a word is left out too; others may be below zero, or the end of a span: 2014 -2015.
const minus =
  /(?<=^|\s)(?:[-−](?=["«“\p{L}]|(?<=(?:\p{L}[^\s\p{Nd}]*|\s[-−]\p{Nd}+)\s+[-−])\p{Nd}{3})|NOT\s+)("[^"]*"|«[^«»]*»|“[^“”]*”|[\p{L}\p{Nd}][^\s"«“„]*)/gu;
// A dash that is closed sets a remark apart: «الملك -رحمه الله- زار».
const closing = /[\p{L}\p{M}\p{Nd}][-−–](?=[\s،؛.]|$)/u;
// What stands on one side of OR: a phrase, or a word with its signs.
const operand = /"[^"]*"|«[^«»]*»|“[^“”]*”|[^\s"«“]+|["«“]/gu;
const isOr = (one: string) => one === 'OR' || one === '|';
// In a text of more words it stands between what the text tells of, as in a headline; as a word it is looked for too.
const mostWithSpokenOr = 8;
const isSpokenOr = (one: string) => /^[أا]و$/u.test(one);
const isSign = (one: string) => isOr(one) || one === 'AND' || one === 'NOT';

/**
 * Reads the signs of a query: a minus right before a word, NOT, OR, «أو» or a bar between words; AND says nothing, nor does a sign at an end. Where nothing is
 * asked for but what is to be left out, that is asked for.
 */
export function readOperators(q: string): PlainQuery {
  const marked = closing.test(q) ? [] : [...q.matchAll(minus)].flatMap(([, word = '']) => word);
  const rest = marked.length > 0 ? q.replace(minus, ' ') : q;
  const [kept, excluded] = hasWords(withoutSigns(rest)) ? [rest, marked] : [q, []];
  const text = withoutSigns(kept);
  const groups = groupsIn(kept);
  const isSingle = groups.every((group) => group.length === 1) || !hasWords(text);
  const alternatives = isSingle ? [] : combinations(groups, mostAlternatives).map((all) => all.join(' '));
  return {
    kept,
    text: hasWords(text) ? text : kept,
    excluded: excluded.map((word) => word.replace(/["«»“”]/gu, '')).filter(hasWords),
    alternatives,
    cut: groups.reduce((ways, { length }) => ways * length, 1) > mostAlternatives,
  };
}

const hasWords = (text: string) => askedWords(text).length > 0;
const withoutSigns = (text: string) => text.replace(operand, (one) => (isSign(one) ? ' ' : one));

// Of each group one is enough. What has no words is nothing between two of them.
function groupsIn(text: string): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let isOpen = false;
  const all = text.match(operand) ?? [];
  for (const one of all) {
    const isSpoken = isSpokenOr(one) && all.length <= mostWithSpokenOr;
    if (isOr(one) || isSpoken) isOpen = groups.length > 0;
    else if (!isSign(one) && hasWords(one)) {
      if (isOpen) groups.at(-1)!.push(one);
      else groups.push([one]);
      isOpen = false;
    }
  }
  return groups;
}
