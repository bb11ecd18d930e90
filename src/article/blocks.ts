import type { Block, Inline } from './article.ts';

/** The words of blocks as plain text, one block a line; captions are not among them, nor are numbers of lists that count from 1. */
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
      return block.items.map((item, at) => numberIn(block, at) + textOf(item)).join('\n');
    case 'image':
      return '';
  }
}

function numberIn({ start }: Extract<Block, { kind: 'list' }>, at: number): string {
  return start === undefined ? '' : `${start + at}. `;
}

/** Running text without its emphasis and links; a line break is a newline. */
export function inlineText(children: readonly Inline[]): string {
  return children
    .map((child) => (child.kind === 'text' ? child.text : child.kind === 'break' ? '\n' : inlineText(child.children)))
    .join('');
}

// From a run's first letter or digit to its end; the commonest letters are looked for first.
const word = /(?:[\u0621-\u063a\u0641-\u064aA-Za-z0-9]|(?!\u0640)[\p{L}\p{N}])\S*/gu;

/** How many words blocks hold: runs between blanks with a letter or a digit in them. */
export function countWords(blocks: readonly Block[]): number {
  const text = textOf(blocks);
  let words = 0;
  for (word.lastIndex = 0; word.test(text);) words += 1;
  return words;
}
