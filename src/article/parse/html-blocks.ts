import type { Block, Inline } from '../article.ts';
import type { Element } from './html.ts';
import { safeHref, tidyInline } from './inline.ts';
import { numberedLists, type NumberedItem } from './numbered-lists.ts';
import type { Part } from './paragraphs.ts';

const dropped = new Set(
  'script style noscript template head title iframe svg object embed form button select nav canvas audio video math'.split(
    ' ',
  ),
);
const blocks = new Set(
  'p div center table thead tbody tr section article main header footer aside figure figcaption pre address dl dt dd caption hr body html hgroup details summary'.split(
    ' ',
  ),
);

/** An element's content as blocks, read for its structure only: no markup, script or style comes through. */
export function htmlParts(root: Element): readonly Part[] {
  const parts: Part[] = [];
  let line = root.line;
  let running: Inline[] = [];
  const flush = () => {
    const children = tidyInline(running);
    running = [];
    if (children.length > 0) parts.push({ block: { kind: 'paragraph', children }, line });
  };
  const walk = (element: Element) => {
    for (const child of element.children) {
      if (typeof child === 'string') running.push({ kind: 'text', text: child });
      else if (!dropped.has(child.name)) open(child);
    }
  };
  const open = (child: Element) => {
    const own = ownBlock(child);
    if (own) {
      flush();
      for (const block of own) parts.push({ block, line: child.line });
    } else if (blocks.has(child.name)) {
      flush();
      line = child.line;
      walk(child);
      flush();
    } else if (holdsBlock(child)) {
      walk(child);
    } else {
      for (const inline of inlineOf(child)) running.push(inline);
    }
  };
  walk(root);
  flush();
  return parts;
}

function ownBlock(element: Element): readonly Block[] | null {
  const { name } = element;
  const heading = /^h([1-6])$/u.exec(name)?.[1];
  if (heading) {
    const children = tidyInline(element.children.flatMap(inlineOf));
    const level = Number(heading) <= 2 ? 2 : Number(heading) === 3 ? 3 : 4;
    return children.length > 0 ? [{ kind: 'heading', level, children }] : [];
  }
  if (name === 'ul' || name === 'ol') {
    const items = itemsOf(element);
    if (name === 'ol') return numberedLists(items).map((part) => part.block);
    return items.length > 0 ? [{ kind: 'list', ordered: false, items: items.map((item) => item.blocks) }] : [];
  }
  if (name === 'blockquote') {
    const inside = blocksOf(element);
    return inside.length > 0 ? [{ kind: 'quote', blocks: inside }] : [];
  }
  if (name === 'img') return [image(element, element.attributes.alt ?? '')];
  if (name === 'figure') {
    // A gallery is a figure of figures.
    if (find(element, (one) => one.name === 'figure')) return null;
    const picture = find(element, (one) => one.name === 'img');
    const caption = find(element, (one) => one.name === 'figcaption');
    return picture ? [image(picture, caption ? plainText(caption) : (picture.attributes.alt ?? ''))] : null;
  }
  return null;
}

// Those with something in them; only these are counted.
function itemsOf(list: Element): readonly NumberedItem[] {
  const items: NumberedItem[] = [];
  let number = wholeNumber(list.attributes.start) ?? 1;
  for (const child of list.children) {
    if (typeof child === 'string') continue;
    number = wholeNumber(child.attributes.value) ?? number;
    const inside = blocksOf(child);
    if (inside.length === 0) continue;
    items.push({ number, written: `${number}.`, blocks: inside, line: child.line });
    number += 1;
  }
  return items;
}

// As long as Markdown can write them, below which imports keep them.
function wholeNumber(value: string | undefined): number | null {
  const digits = /^\s*(\d{1,8})\s*$/u.exec(value ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

function blocksOf(element: Element): readonly Block[] {
  return htmlParts(element).map((part) => part.block);
}

function image(element: Element, caption: string): Block {
  return { kind: 'image', src: element.attributes.src ?? null, caption: caption.replace(/\s+/gu, ' ').trim() };
}

function holdsBlock(element: Element): boolean {
  return find(element, (one) => blocks.has(one.name) || /^(?:h[1-6]|ul|ol|blockquote|img)$/u.test(one.name)) !== null;
}

function inlineOf(node: Element | string): Inline[] {
  if (typeof node === 'string') return [{ kind: 'text', text: node }];
  if (dropped.has(node.name)) return [];
  if (node.name === 'br') return [{ kind: 'break' }];
  const children = node.children.flatMap(inlineOf);
  if (node.name === 'td' || node.name === 'th') return [...children, { kind: 'text', text: ' ' }];
  if (children.length === 0) return [];
  if (node.name === 'b' || node.name === 'strong') return [{ kind: 'strong', children }];
  if (node.name === 'i' || node.name === 'em') return [{ kind: 'emphasis', children }];
  const href = node.name === 'a' ? safeHref(node.attributes.href ?? '') : null;
  return href === null ? children : [{ kind: 'link', href, children }];
}

/** The first element below one that a test accepts, in the order of the source, or null. */
export function find(element: Element, test: (one: Element) => boolean): Element | null {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const found = test(child) ? child : find(child, test);
    if (found) return found;
  }
  return null;
}

/** All text below an element, blanks collapsed. */
export function plainText(element: Element): string {
  const text = (node: Element | string): string => (typeof node === 'string' ? node : node.children.map(text).join(''));
  return text(element)
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}
