import type { DebrisRule, Repair, RepairRule } from '../article.ts';
import { dropStrayAmpersands } from './ampersands.ts';
import { decodeEntities } from './entities.ts';
import { clearPageLines, type Cleared } from './furniture.ts';
import { takePageNumbers } from './page-numbers.ts';
import { partOneLine } from './one-line.ts';
import { takeScripts } from './scripts.ts';
import { smallDigits } from './small-digits.ts';
import { writeBorders } from './verses.ts';

/** A line of a plain text, blank lines included; what tags said of it is in its mark. */
export interface Line {
  readonly text: string;
  /** 1-based, in the file. */
  readonly number: number;
  readonly mark: 'plain' | 'heading' | 'item' | 'quote' | 'image';
  /** Level of a heading. */
  readonly level: number;
  /** Source of an image as written. */
  readonly src: string | null;
}

// Controls can't come out of `decode`, so they carry marks through the text.
const edge = '\u0001';
const heading = '\u0002';
const item = '\u0003';
const quote = '\u0004';
const unquote = '\u0005';
const image = '\u0006';
const real = '\u0007';
const turn = '\u000e';
const carries = /[\u0001-\u0006\u000e]/u;

const inline =
  'span|font|b|strong|i|em|u|s|a|small|big|sub|sup|td|th|tbody|thead|tfoot|colgroup|col|strike|tt|o:p|abbr|cite|acronym|bdo|bdi|wbr|label';
const block =
  'p|div|center|table|tr|ul|ol|section|article|figure|figcaption|pre|address|dl|dt|dd|caption|blockquote|li|h[1-6]|br|hr|img';
const blockTag = new RegExp(`^(?:${block})$`, 'u');
const tag = new RegExp(`</?(${block}|${inline})(?:\\s[^<>]*)?/?>|<!--[^]{0,2000}?-->`, 'giu');
const small = /<(sup|sub)(?:\s[^<>]*)?>([^<>]{1,20})<\/\1\s*>/giu;

/** A plain text without what web pages left in it: its lines, what was repaired, and what was taken out. */
export interface Cleaned extends Cleared {
  readonly repairs: readonly Repair[];
}

/** Reads a plain text that went through web pages: entities and formatting tags become letters and structure; a stray &, scripts and the lines of the page around it go; any other `<…>` stays text. */
export function readDebris(source: string, firstLine: number): Cleaned {
  const scripts = takeScripts(source);
  const read = readMarkup(scripts.text, firstLine);
  const cleared = clearPageLines(read.lines);
  const unnumbered = takePageNumbers(cleared.lines);
  const removed: readonly { rule: DebrisRule; text: string }[] = [
    ...scripts.removed,
    ...cleared.removed,
    ...unnumbered.removed,
  ];
  const counts = new Map<RepairRule, number>(read.repairs.map(({ rule, count }) => [rule, count]));
  for (const { rule } of removed) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return {
    ...cleared,
    lines: unnumbered.lines,
    removed,
    repairs: [...counts].map(([rule, count]) => ({ rule, count })),
  };
}

/** The lines of a plain text whose entities and formatting tags became letters and structure, without a stray &; no word goes. */
export function readMarkup(
  source: string,
  firstLine: number,
): { readonly lines: readonly Line[]; readonly repairs: readonly Repair[] } {
  const counts = new Map<RepairRule, number>();
  const count = (rule: RepairRule, by = 1) => counts.set(rule, (counts.get(rule) ?? 0) + by);
  let text = source;
  if (text.includes('&') || text.includes(';')) {
    const decoded = decodeEntities(text, real);
    if (decoded.count > 0) count('entity', decoded.count);
    const cleaned = dropStrayAmpersands(decoded.text);
    if (cleaned.count > 0) count('stray-ampersand', cleaned.count);
    text = cleaned.text.replaceAll(real, '&');
  }
  if (text.includes('<')) {
    text = text.replace(small, (found: string, name: string, content: string) => {
      const digits = smallDigits(name.toLowerCase() === 'sup' ? 'sup' : 'sub', content);
      if (digits !== null) count('tag', 2);
      return digits ?? found;
    });
    text = text.replace(tag, (found: string, name: string | undefined) => {
      count('tag');
      return meaningOf(found, name?.toLowerCase() ?? 'span') + '\n'.repeat(found.split('\n').length - 1);
    });
  }
  const bordered = writeBorders(text);
  if (bordered.count > 0) count('verse-border', bordered.count);
  const spaced = bordered.text.replace(/[\u00a0\u2007\u202f\u3000\t]/gu, ' ');
  const parted = partOneLine(spaced, edge);
  if (parted.count > 0) count('paragraph-break', parted.count);
  let doubled = 0;
  const single = parted.text.includes('  ')
    ? parted.text.replace(/(?<=\S) {2,}(?=\S)/gu, () => (doubled++, ' '))
    : parted.text;
  if (doubled > 0) count('doubled-space', doubled);
  return { lines: linesOf(single, firstLine), repairs: [...counts].map(([rule, times]) => ({ rule, count: times })) };
}

function meaningOf(found: string, name: string): string {
  const closes = found.startsWith('</');
  if (/^h[1-6]$/u.test(name)) return closes ? edge : `${edge}${heading}${name.slice(1)}`;
  if (name === 'br') return turn;
  if (name === 'img') return `${edge}${image}${attribute(found, 'src')}${image}${attribute(found, 'alt')}${edge}`;
  if (name === 'li') return closes ? edge : `${edge}${item}`;
  if (name === 'blockquote') return closes ? `${edge}${unquote}${edge}` : `${edge}${quote}${edge}`;
  if (name === 'td' || name === 'th') return ' ';
  return blockTag.test(name) ? edge : '';
}

function attribute(found: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'iu').exec(found);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}

function linesOf(text: string, firstLine: number): readonly Line[] {
  const lines: Line[] = [];
  let quoted = false;
  const plain = { mark: 'plain', level: 0, src: null } as const;
  text.split('\n').forEach((physical, index) => {
    const number = firstLine + index;
    if (!carries.test(physical)) {
      const text = physical.trim();
      lines.push({ text, number, mark: quoted && text !== '' ? 'quote' : 'plain', level: 0, src: null });
      return;
    }
    const pieces = physical.includes(edge) ? physical.split(edge).flatMap((piece) => ['', piece, '']) : [physical];
    for (const piece of pieces) {
      if (piece === quote || piece === unquote) quoted = piece === quote;
      for (const part of piece.replace(/[\u0004\u0005]/gu, '').split(turn)) {
        const line = { ...plain, ...marked(part), number };
        lines.push(quoted && line.mark === 'plain' && line.text !== '' ? { ...line, mark: 'quote' } : line);
      }
    }
  });
  return lines;
}

function marked(part: string): { text: string; mark?: Line['mark']; level?: number; src?: string | null } {
  const [first, rest] = [part[0], part.slice(1)];
  if (first === heading) return { text: rest.slice(1).trim(), mark: 'heading', level: Number(rest[0]) };
  if (first === item) return { text: rest.trim(), mark: 'item' };
  if (first === image) {
    const [src = '', caption = ''] = rest.split(image);
    return { text: caption.trim(), mark: 'image', src };
  }
  return { text: part.trim() };
}
