import { fold } from '../../arabic/fold.ts';
import type { Line } from './debris.ts';

/** A text's lines without the numbers of printed pages, and those. */
export interface Unnumbered {
  readonly lines: readonly Line[];
  readonly removed: readonly { readonly rule: 'page-number'; readonly text: string }[];
}

const named = /^[-–—|\s]*(?:ال)?صفحه\s*\d{1,3}(?:\s*(?:من|\/)\s*\d{1,3})?[-–—|\s]*$|^page \d{1,3}(?: of \d{1,3})?$/u;
const bare = /^(?:[-–—]\s*(\d{1,3})\s*[-–—]|(\d{1,3}))$/u;
const sentenceEnd = /[.!؟?:…؛]["»”)]*$/u;
// A line so long is a paragraph of its own, not one of a text that was wrapped.
const widest = 100;
const longestHeadLine = 40;

/**
 * Takes the page numbers out of a text that was copied from paper or PDF («صفحة 3 من 5», «- 3 -») and joins the paragraph that a page's end cut. A number
 * without the word is one only where it cuts a sentence or is the last line: elsewhere it counts the parts of the text.
 */
export function takePageNumbers(lines: readonly Line[]): Unnumbered {
  const full = lines.filter((line) => line.text !== '');
  const cuts = new Set<Line>();
  const numbers = new Set<Line>();
  // Among the lines of the head it says where the article stood.
  const top = full.findIndex((line) => line.text.length > longestHeadLine);
  if (top < 0) return { lines, removed: [] };
  for (const [at, line] of full.entries()) {
    if (at <= top || line.mark !== 'plain' || line.text.length > 30 || !/[0-9٠-٩۰-۹]/u.test(line.text)) continue;
    const folded = fold(line.text);
    const [isNamed, number] = [named.test(folded), bare.exec(folded)];
    if (!isNamed && !number) continue;
    const [before, after] = [full[at - 1]!, full[at + 1]];
    const isCut = after !== undefined && goesOn(before, after);
    if (!isNamed && !isCut && (after !== undefined || number![1] === undefined)) continue;
    numbers.add(line);
    if (isCut) cuts.add(line);
  }
  if (numbers.size === 0) return { lines, removed: [] };
  const kept: Line[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (numbers.has(line)) {
      isOpen = cuts.has(line);
      while (isOpen && kept.at(-1)?.text === '') kept.pop();
      if (!isOpen) kept.push({ ...line, text: '' });
      continue;
    }
    if (isOpen && line.text === '') continue;
    const last = kept.at(-1);
    if (isOpen && last && last.text.length > widest)
      kept[kept.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    else kept.push(line);
    isOpen = false;
  }
  return { lines: kept, removed: [...numbers].map(({ text }) => ({ rule: 'page-number', text })) };
}

// Neither the end of a sentence nor a headline, and no bullet or heading below.
function goesOn(before: Line, after: Line): boolean {
  return (
    before.mark === 'plain' &&
    after.mark === 'plain' &&
    before.text.length > 40 &&
    /[\p{L}\p{N}،,)»]$/u.test(before.text) &&
    !sentenceEnd.test(before.text) &&
    /^[\p{L}«(]/u.test(after.text) &&
    after.text.length > 20
  );
}
