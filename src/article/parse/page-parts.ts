import type { Block, DebrisRule, Inline } from '../article.ts';
import { inlineText, textOf } from '../blocks.ts';
import { isLabel } from './furniture.ts';
import { longestPageLine, pageLineRule, type LineRule } from './page-lines.ts';
import type { Part } from './paragraphs.ts';

/** The parts of a web page's text without the lines that the page set among them, and those, by rule. */
export interface ClearedParts {
  readonly parts: readonly Part[];
  readonly removed: readonly { readonly rule: DebrisRule; readonly text: string }[];
}

const longestHeadline = 120;

/** Takes share bars, «اقرأ أيضا» with its links, captions, counters and rights out of a page's text, as `clearPageLines` does of plain lines. */
export function clearPageParts(parts: readonly Part[]): ClearedParts {
  const removed: { rule: DebrisRule; text: string }[] = [];
  const kept: Part[] = [];
  let hasText = false;
  let isBelowRelated = false;
  for (const part of parts) {
    const text = lineOf(part.block);
    const own: LineRule | null = text === null ? null : pageLineRule(text, !hasText);
    // Below «اقرأ أيضا» stand its links.
    const rule: LineRule['name'] | null = own?.name ?? (isBelowRelated && areHeadlines(part.block) ? 'related' : null);
    if (rule) removed.push({ rule, text: text ?? textOf([part.block]) });
    else kept.push(part);
    isBelowRelated = own?.name === 'related' && text !== null && isLabel(text);
    hasText ||= rule === null && part.block.kind !== 'image';
  }
  return { parts: kept, removed };
}

// A paragraph, heading or list of short items as one line; null for what can be none.
function lineOf(block: Block): string | null {
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'list') return null;
  const text = block.kind === 'list' ? textOf([block]).replace(/\n/gu, ' ') : inlineText(block.children).trim();
  return text === '' || text.length > longestPageLine || text.includes('\n') ? null : text;
}

// A list of headlines: a link within the site is kept as its words alone.
function areHeadlines(block: Block): boolean {
  if (block.kind !== 'list') return block.kind === 'paragraph' && block.children.every(isLink);
  return block.items.map(textOf).every((item) => item.length <= longestHeadline && !/[.،؛:]["»”)]*$/u.test(item));
}

const isLink = (child: Inline): boolean =>
  child.kind === 'link' || child.kind === 'break' || (child.kind === 'text' && !/[\p{L}\p{N}]/u.test(child.text));
