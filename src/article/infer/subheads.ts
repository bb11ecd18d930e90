import { inlineText } from '../blocks.ts';
import type { Part } from '../parse/paragraphs.ts';

const longest = 60;
const mostWords = 9;
const body = 80;
// «صفحة 2 من 3», «صوت السهل - العدد 112 - صفحة 6»: what a printed page has above or below its text.
const pageNumber = /(?:^|\s)(?:ال)?صفحة\s+[\d٠-٩]+(?:\s*(?:من|\/)\s*[\d٠-٩]+)?$/u;

/** Short lines without a full stop between paragraphs become subheads of level 2 (سوريا, يوم حافل); never the first or last block, nor one of several short lines. */
export function markSubheads(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, at) => {
    const { block } = part;
    if (block.kind !== 'paragraph' || at === 0 || !isShort(part)) return part;
    const [before, after] = [parts[at - 1], parts[at + 1]];
    if (!after || lengthOf(after) < body || (before && isShort(before))) return part;
    return { ...part, block: { kind: 'heading', level: 2, children: block.children } };
  });
}

function isShort(part: Part): boolean {
  if (part.block.kind !== 'paragraph') return false;
  const text = inlineText(part.block.children).trim();
  return (
    text.length <= longest &&
    text.split(/\s+/u).length <= mostWords &&
    /\p{L}{2}/u.test(text) &&
    !pageNumber.test(text) &&
    !/@|www\.|https?:|\/\*|^_/u.test(text) &&
    !/[.,،؛:;…!]["»”)]*$|^[-–—•*(«"“]?\s*\d+[-.)]?\s*$|^[-–—•*]|\n/u.test(text)
  );
}

function lengthOf(part: Part): number {
  const { block } = part;
  if (block.kind === 'paragraph') return inlineText(block.children).length;
  return block.kind === 'quote' || block.kind === 'list' ? body : 0;
}
