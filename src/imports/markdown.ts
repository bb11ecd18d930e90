import type { Block, Inline } from '../article/article.ts';
import { inlineText } from '../article/blocks.ts';
import { parseMarkdown } from '../article/markdown.ts';
import { tidyInline } from '../article/parse/inline.ts';

/**
 * Blocks as Markdown that `parseMarkdown` reads back as the same blocks, whatever their words hold: «1. البداية» → `1\. البداية`, `*` → `\*`.
 * Emphasis that Markdown has no way to write there is given up; a word never is.
 */
export function formatMarkdown(blocks: readonly Block[]): string {
  return `${linesOf(blocks).join('\n')}\n`;
}

type List = Extract<Block, { kind: 'list' }>;

function linesOf(blocks: readonly Block[]): readonly string[] {
  const lines: string[] = [];
  let [before, other]: [Block | null, boolean] = [null, false];
  for (const block of blocks) {
    // Two lists in a row are two only where their marks differ.
    other = block.kind === 'list' && before?.kind === 'list' && block.ordered === before.ordered && !other;
    if (before !== null) lines.push('');
    lines.push(...blockLines(block, other));
    before = block;
  }
  return lines;
}

function blockLines(block: Block, otherMark: boolean): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return running(block.children).split('\n').map(escapeStart);
    case 'heading':
      return [`${'#'.repeat(block.level)} ${running(withoutBreaks(block.children)).replaceAll('#', '\\#')}`];
    case 'quote':
      return linesOf(block.blocks).map((line) => (line === '' ? '>' : `> ${line}`));
    case 'list':
      return block.items.flatMap((item, at) => itemLines(item, markOf(block, at, otherMark)));
    case 'image':
      return [`![${escapeText(block.caption.replace(/\s+/gu, ' ').trim())}](<${target(block.src ?? '')}>)`];
  }
}

function markOf({ ordered, start = 1 }: List, at: number, other: boolean): string {
  if (!ordered) return other ? '* ' : '- ';
  return `${start + at}${other ? ')' : '.'} `;
}

function itemLines(item: readonly Block[], mark: string): readonly string[] {
  const indent = ' '.repeat(mark.length);
  return linesOf(item).map((line, at) => (at === 0 ? mark + line : line === '' ? '' : indent + line));
}

// The fullest way of writing that is read back as it was.
function running(children: readonly Inline[]): string {
  const whole = plainInline(children);
  const text = formatInline(whole);
  if (whole.every((child) => child.kind === 'text' || child.kind === 'break') || readsBack(text, whole)) return text;
  const linked = plainInline(only(whole, ['link']));
  const plainer = formatInline(linked);
  return readsBack(plainer, linked) ? plainer : formatInline(plainInline(only(whole, [])));
}

function readsBack(text: string, children: readonly Inline[]): boolean {
  const expected = JSON.stringify([{ kind: 'paragraph', children }]);
  return JSON.stringify(parseMarkdown(text.split('\n').map(escapeStart).join('\n'))) === expected;
}

function formatInline(children: readonly Inline[]): string {
  return children
    .map((child, at) => {
      switch (child.kind) {
        case 'text':
          return children[at + 1]?.kind === 'link'
            ? escapeText(child.text).replace(/!$/u, '\\!')
            : escapeText(child.text);
        case 'break':
          return '\\\n';
        case 'link':
          return `[${formatInline(child.children)}](<${target(child.href)}>)`;
        default: {
          const sign = child.kind === 'strong' ? '**' : '*';
          return sign + formatInline(child.children) + sign;
        }
      }
    })
    .join('');
}

/** The same running text in the one form it is compared in: blanks and breaks outside emphasis, neighbours of a kind joined, no link inside another. */
export function plainInline(children: readonly Inline[], inside: readonly Inline['kind'][] = []): readonly Inline[] {
  const flat: Inline[] = children.flatMap((child): readonly Inline[] => {
    if (child.kind === 'text' || child.kind === 'break') return [child];
    const own = plainInline(child.children, [...inside, child.kind]);
    if (own.length === 0) return blankOf(child);
    if (inside.includes(child.kind)) return own;
    const text = inlineText(child.children);
    const [before, after] = [/^\s/u.test(text), /\s$/u.test(text)];
    return [...(before ? [blank] : []), { ...child, children: own }, ...(after ? [blank] : [])];
  });
  return tidyInline(joined(flat));
}

const blank: Inline = { kind: 'text', text: ' ' };
const blankOf = (child: Inline) => (inlineText([child]) === '' ? [] : [blank]);

function joined(children: readonly Inline[]): readonly Inline[] {
  const found: Inline[] = [];
  for (const child of children) {
    const last = found.at(-1);
    if (
      last &&
      last.kind === child.kind &&
      (last.kind === 'strong' || last.kind === 'emphasis') &&
      'children' in child
    ) {
      found[found.length - 1] = { ...last, children: tidyInline([...last.children, ...child.children]) };
    } else found.push(child);
  }
  return found;
}

function only(children: readonly Inline[], kinds: readonly Inline['kind'][]): readonly Inline[] {
  return children.flatMap((child): readonly Inline[] => {
    if (child.kind === 'text' || child.kind === 'break') return [child];
    const own = only(child.children, kinds);
    return kinds.includes(child.kind) ? [{ ...child, children: own }] : own;
  });
}

function withoutBreaks(children: readonly Inline[]): readonly Inline[] {
  return children.map((child): Inline => {
    if (child.kind === 'break') return blank;
    return child.kind === 'text' ? child : { ...child, children: withoutBreaks(child.children) };
  });
}

// An underscore between letters (#قمة_المدينة) is none of Markdown's.
function escapeText(text: string): string {
  return text
    .replace(/[\\`*[\]<~]/gu, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll('&', '&amp;');
}

function escapeStart(line: string): string {
  return line.replace(/^(?:#{1,6}(?=\s|$)|[-+=>|:])/u, '\\$&').replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}

function target(address: string): string {
  return address
    .replace(/[\r\n]+/gu, '')
    .replace(/[\\<>]/gu, '\\$&')
    .replaceAll('&', '&amp;');
}
