import type { Block } from '../article/article.ts';
import { repairLetters } from '../article/decode/letters.ts';
import { dropStrayAmpersands } from '../article/parse/ampersands.ts';
import { htmlParts } from '../article/parse/html-blocks.ts';
import { breaksAsParagraphs, parseHtml, type Element } from '../article/parse/html.ts';
import { withoutShortcodes } from './shortcodes.ts';

/** HTML from a field as blocks. Where no tag parts its paragraphs, line ends do. */
export function htmlBlocks(source: string): readonly Block[] {
  const root = treeOf(source);
  const parted = /<(?:p|br|div|li)[\s/>]/iu.test(source);
  return blocksOf(parted ? root : withParagraphs(root));
}

/** The content of a WordPress post as blocks: comments of its block editor go, shortcodes give what they hold, and in older posts blank lines part paragraphs. */
export function wordpressBlocks(source: string): readonly Block[] {
  const root = withVerses(treeOf(withoutShortcodes(source.replace(/\r\n?/gu, '\n'))));
  return blocksOf(source.includes('<!-- wp:') ? root : withParagraphs(root));
}

function treeOf(source: string): Element {
  return parseHtml(breaksAsParagraphs(dropStrayAmpersands(repairLetters(source).text).text));
}

function blocksOf(root: Element): readonly Block[] {
  return shownBlocks(htmlParts(root).map((part) => part.block));
}

/** Blocks without what can't be written: an image of inline data or of no address leaves its caption. */
export function shownBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    switch (block.kind) {
      case 'quote':
        return full({ ...block, blocks: shownBlocks(block.blocks) });
      case 'list': {
        const items = block.items.map(shownBlocks).filter((item) => item.length > 0);
        return items.length > 0 ? [{ ...block, items }] : [];
      }
      case 'image':
        if (block.src !== null && block.src !== '' && !/^data:/iu.test(block.src)) return [block];
        return block.caption === '' ? [] : [{ kind: 'paragraph', children: [{ kind: 'text', text: block.caption }] }];
      default:
        return [block];
    }
  });
}

function full(block: Extract<Block, { kind: 'quote' }>): readonly Block[] {
  return block.blocks.length > 0 ? [block] : [];
}

const flowing = new Set(['', 'body', 'div', 'blockquote', 'section', 'article', 'center']);
const running = new Set(['p', 'a', 'b', 'strong', 'i', 'em', 'span', 'font', 'u', 'small', 'big']);

// The block for verses, and that for preformatted text: its line ends are meant.
function withVerses(element: Element): Element {
  const turn: Element = { name: 'br', attributes: {}, children: [], line: element.line };
  const children = element.children.flatMap((child): readonly (Element | string)[] => {
    if (typeof child !== 'string') return [withVerses(child)];
    if (element.name !== 'pre') return [child];
    return child
      .trim()
      .split('\n')
      .flatMap((line, at) => (at === 0 ? [line] : [turn, line]));
  });
  return { ...element, children };
}

// What WordPress does when it shows an old post: a blank line ends a paragraph, a line end is kept.
function withParagraphs(element: Element): Element {
  const end: Element = { name: 'p', attributes: {}, children: [], line: element.line };
  const turn: Element = { ...end, name: 'br' };
  const flows = flowing.has(element.name);
  const children = element.children.flatMap((child): readonly (Element | string)[] => {
    if (typeof child !== 'string')
      return flowing.has(child.name) || running.has(child.name) ? [withParagraphs(child)] : [child];
    return child
      .split(/(\n\s*\n|\n)/u)
      .map((piece, at) => (at % 2 === 0 ? piece : flows && /\n\s*\n/u.test(piece) ? end : turn));
  });
  return { ...element, children };
}
