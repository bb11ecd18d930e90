import type { Stretch } from '../../layouts/parts/result-card.tsx';
import { indexWord } from '../arabic/index-words.ts';
import { tokens, type Token } from '../arabic/tokens.ts';

const length = 32;
const ellipsis = '…';

/** A whole text with the words at these positions marked. */
export function markAll(text: string, positions: readonly number[]): readonly Stretch[] {
  return stretches(text, tokens(text), 0, text.length, new Set(positions));
}

/**
 * The passage of a text that holds the most of the words at these positions (counted by `src/arabic/tokens`), different ones before the same again, about
 * 32 words long, the words marked. Where `inOrder` tells of words that stand there as the query has them, the passage is one of those. It begins at the
 * start of a line or sentence where one is near, and an ellipsis stands where it is cut. Positions beyond the text are of words that are not shown.
 */
export function excerptOf(
  text: string,
  positions: readonly number[],
  inOrder: readonly number[] = [],
): readonly Stretch[] {
  const words = tokens(text);
  if (words.length === 0) return [];
  const within = (all: readonly number[]) => [...new Set(all)].filter((at) => at < words.length).sort((a, b) => a - b);
  const [sorted, ordered] = [within(positions), within(inOrder)];
  const hits = new Set(sorted);
  const first = beginning(text, words, fullest(ordered.length > 0 ? ordered : sorted, words));
  const last = Math.min(first + length, words.length) - 1;
  const start = first === 0 ? 0 : words[first]!.start;
  const end = last === words.length - 1 ? text.length : words[last]!.end;
  return [
    ...(first > 0 ? [{ text: `${ellipsis} `, hit: false }] : []),
    ...stretches(text, words, start, end, hits),
    ...(end < text.length ? [{ text: ` ${ellipsis}`, hit: false }] : []),
  ];
}

// The position of the first hit of the window with the most different words, and of these the most hits.
function fullest(sorted: readonly number[], words: readonly Token[]): number {
  const forms = sorted.map((at) => indexWord(words[at]!.text));
  let [best, most, begin] = [sorted[0] ?? 0, 0, 0];
  for (let end = 0; end < sorted.length; end++) {
    while (sorted[end]! - sorted[begin]! >= length - 4) begin++;
    const different = new Set(forms.slice(begin, end + 1)).size;
    const weight = different * length + end - begin + 1;
    if (weight > most) [best, most] = [sorted[begin]!, weight];
  }
  return best;
}

// At most ten words before the hit: where a sentence or line begins, else four before.
function beginning(text: string, words: readonly Token[], hit: number): number {
  const latest = Math.max(0, Math.min(hit, words.length - 1));
  for (let at = latest; at > Math.max(0, latest - 10); at--) {
    if (/[\n.!؟:]\s*\S?$/u.test(text.slice(words[at - 1]!.end, words[at]!.start))) return at;
  }
  return latest <= 10 ? 0 : latest - 4;
}

function stretches(
  text: string,
  words: readonly Token[],
  start: number,
  end: number,
  hits: ReadonlySet<number>,
): readonly Stretch[] {
  const found: Stretch[] = [];
  let at = start;
  const put = (until: number, hit: boolean) => {
    if (until > at) found.push({ text: text.slice(at, until), hit });
    at = Math.max(at, until);
  };
  words.forEach((word, index) => {
    if (!hits.has(index) || word.start < start || word.end > end) return;
    put(word.start, false);
    put(word.end, true);
  });
  put(end, false);
  return found;
}
