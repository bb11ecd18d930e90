import MarkdownIt, { type Token } from 'markdown-it';
import type { Block, Inline } from './article.ts';
import { safeHref, tidyInline } from './parse/inline.ts';
import { numberedLists, type NumberedItem } from './parse/numbered-lists.ts';
import type { Part } from './parse/paragraphs.ts';

// Markup in the source stays text; indented lines are verse or a typist's habit, never code.
const parser = new MarkdownIt('commonmark', { html: false }).enable(['table', 'strikethrough']).disable(['code']);
parser.validateLink = () => true;
parser.normalizeLink = (href) => href;

/** Markdown as blocks: headings begin at level 2, links lead to http(s) or mailto only, HTML comes out as the text that it is. */
export function parseMarkdown(text: string): readonly Block[] {
  return markdownParts(text, 1).map((part) => part.block);
}

/** The same with the line on which each block begins; `firstLine` is the file's line where the text begins. */
export function markdownParts(text: string, firstLine: number): readonly Part[] {
  const tokens = parser.parse(text, {});
  return readBlocks(tokens, 0, tokens.length).map(({ block, line }) => ({ block, line: line + firstLine }));
}

function readBlocks(tokens: readonly Token[], from: number, to: number): readonly Part[] {
  const parts: Part[] = [];
  for (let at = from; at < to;) {
    const token = tokens[at]!;
    const end = closing(tokens, at);
    const line = token.map?.[0] ?? parts.at(-1)?.line ?? 0;
    const add = (...blocks: readonly Block[]) => parts.push(...blocks.map((block) => ({ block, line })));
    if (token.type === 'inline') add(...paragraphs(token));
    else if (token.type === 'heading_open') add(...headings(tokens[at + 1]!, Number(token.tag.slice(1))));
    else if (token.type === 'fence' || token.type === 'code_block') add(...verbatim(token.content));
    else if (token.type === 'blockquote_open') add({ kind: 'quote', blocks: inner(tokens, at + 1, end) });
    else if (token.type === 'bullet_list_open') {
      add({ kind: 'list', ordered: false, items: itemsOf(tokens, at + 1, end).map(({ blocks }) => blocks) });
    } else if (token.type === 'ordered_list_open') {
      for (const part of numberedLists(itemsOf(tokens, at + 1, end))) parts.push(part);
    } else if (token.type === 'tr_open') add(...row(tokens, at + 1, end));
    else if (token.nesting === 1) for (const part of readBlocks(tokens, at + 1, end)) parts.push(part);
    at = end + 1;
  }
  return parts;
}

function inner(tokens: readonly Token[], from: number, to: number): readonly Block[] {
  return readBlocks(tokens, from, to).map((part) => part.block);
}

function closing(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.nesting !== 1) return at;
  let depth = 0;
  for (let end = at; end < tokens.length; end++) {
    depth += tokens[end]!.nesting;
    if (depth === 0) return end;
  }
  return tokens.length - 1;
}

function itemsOf(tokens: readonly Token[], from: number, to: number): readonly NumberedItem[] {
  const items: NumberedItem[] = [];
  for (let at = from; at < to; at = closing(tokens, at) + 1) {
    const { info, markup, map } = tokens[at]!;
    const blocks = inner(tokens, at + 1, closing(tokens, at));
    items.push({ number: Number(info), written: info + markup, blocks, line: map?.[0] ?? 0 });
  }
  // «1. 1. 1.» is Markdown's way to have the items counted.
  const [first, ...others] = items;
  if (!first || others.some(({ number }) => number !== first.number)) return items;
  return items.map((item, at) => ({ ...item, number: first.number + at }));
}

// A table's row becomes a paragraph, its cells parted by a bar.
function row(tokens: readonly Token[], from: number, to: number): readonly Block[] {
  const cells = tokens.slice(from, to).filter((token) => token.type === 'inline');
  const bar: Inline = { kind: 'text', text: ' | ' };
  const children = tidyInline(cells.flatMap((cell, index) => [...(index > 0 ? [bar] : []), ...inlines(cell).children]));
  return children.length > 0 ? [{ kind: 'paragraph', children }] : [];
}

function headings(token: Token, depth: number): readonly Block[] {
  const children = tidyInline(inlines(token).children);
  const level = depth <= 2 ? 2 : depth === 3 ? 3 : 4;
  return children.length > 0 ? [{ kind: 'heading', level, children }] : [];
}

function verbatim(content: string): readonly Block[] {
  const children = content
    .trimEnd()
    .split('\n')
    .flatMap((text): Inline[] => [{ kind: 'text', text }, { kind: 'break' }]);
  return [{ kind: 'paragraph', children: tidyInline(children) }];
}

// Images leave their paragraph and follow it.
function paragraphs(token: Token): readonly Block[] {
  const { children, images } = inlines(token);
  const tidy = tidyInline(children);
  return tidy.length > 0 ? [{ kind: 'paragraph', children: tidy }, ...images] : images;
}

function inlines(token: Token): { children: readonly Inline[]; images: readonly Block[] } {
  const images: Block[] = [];
  const tokens = token.children ?? [];
  const read = (from: number, to: number): Inline[] => {
    const found: Inline[] = [];
    for (let at = from; at < to;) {
      const one = tokens[at]!;
      const end = Math.min(closing(tokens, at), to);
      if (one.type === 'softbreak') found.push({ kind: 'text', text: ' ' });
      else if (one.type === 'hardbreak') found.push({ kind: 'break' });
      else if (one.type === 'image')
        images.push({ kind: 'image', src: one.attrGet('src') ?? '', caption: captionOf(one) });
      else if (one.type === 'em_open') found.push({ kind: 'emphasis', children: read(at + 1, end) });
      else if (one.type === 'strong_open') found.push({ kind: 'strong', children: read(at + 1, end) });
      else if (one.type === 'link_open') found.push(...link(one.attrGet('href') ?? '', read(at + 1, end)));
      else if (one.nesting === 1) found.push(...read(at + 1, end));
      else if (one.content !== '') found.push({ kind: 'text', text: one.content });
      at = end + 1;
    }
    return found;
  };
  return { children: read(0, tokens.length), images };
}

// Its words, as read: `\[` in the source is a bracket.
function captionOf(image: Token): string {
  const words = (image.children ?? []).map((child) => (child.type === 'softbreak' ? ' ' : child.content)).join('');
  return words.replace(/\s+/gu, ' ').trim();
}

function link(target: string, children: readonly Inline[]): readonly Inline[] {
  const href = safeHref(target);
  return href === null ? children : [{ kind: 'link', href, children }];
}
