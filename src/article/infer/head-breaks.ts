import type { Inline } from '../article.ts';
import { inlineText } from '../blocks.ts';
import { tidyInline } from '../parse/inline.ts';
import type { Part } from '../parse/paragraphs.ts';
import { bylineLine } from './byline.ts';
import { dateLine } from './date-line.ts';
import { isShortLine, sameLine } from './head-lines.ts';

const mostLines = 5;

/**
 * The parts of a text whose first paragraph has the head in it, as old pages have it, each of its lines a part of its own: «العنوان‹br›كتب: فلان‹br›النص» → three.
 * Where no line of it is a byline, a date or the headline again, such as in verses, all stays as it is.
 */
export function withHeadLinesApart(parts: readonly Part[], statedTitle: string | null): readonly Part[] {
  const at = parts.findIndex(({ block }) => block.kind !== 'image');
  const first = parts[at];
  if (first?.block.kind !== 'paragraph' || !first.block.children.some(({ kind }) => kind === 'break')) return parts;
  const lines = linesOf(first.block.children);
  const partOf = (children: readonly Inline[]): Part => ({ ...first, block: { kind: 'paragraph', children } });
  const ofHead = lines.slice(0, mostLines).findLastIndex((children, index) => {
    const text = inlineText(children).trim();
    const isTitle = statedTitle !== null && sameLine(text, statedTitle);
    const isHead = isTitle || bylineLine(text) !== null || dateLine(text) !== null;
    return isHead && lines.slice(0, index + 1).every((line) => isShortLine(partOf(line)));
  });
  if (ofHead < 0) return parts;
  const rest = tidyInline(lines.slice(ofHead + 1).flatMap((line) => [{ kind: 'break' } as const, ...line]));
  const apart = [...lines.slice(0, ofHead + 1), ...(rest.length > 0 ? [rest] : [])].map(partOf);
  return [...parts.slice(0, at), ...apart, ...parts.slice(at + 1)];
}

// Running text between its breaks, without blank lines.
function linesOf(children: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const child of children) {
    if (child.kind === 'break') lines.push([]);
    else lines.at(-1)!.push(child);
  }
  return lines.map(tidyInline).filter((line) => line.length > 0);
}
