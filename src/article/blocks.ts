import type { Block, Inline } from './article.ts';

/** The words of blocks as plain text, one block a line; captions are not among them. */
export function textOf(blocks: readonly Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children);
    case 'quote':
      return textOf(block.blocks);
    case 'list':
      return block.items.map((item) => textOf(item)).join('\n');
    case 'image':
      return '';
  }
}

/** Running text without its emphasis and links; a line break is a newline. */
export function inlineText(children: readonly Inline[]): string {
  return children
    .map((child) => (child.kind === 'text' ? child.text : child.kind === 'break' ? '\n' : inlineText(child.children)))
    .join('');
}

/** How many words blocks hold: runs between blanks with a letter or a digit in them. */
export function countWords(blocks: readonly Block[]): number {
  let words = 0;
  for (const word of textOf(blocks).split(/\s+/u)) if (/(?!\u0640)[\p{L}\p{N}]/u.test(word)) words += 1;
  return words;
}
