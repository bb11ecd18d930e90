import { Parser } from 'htmlparser2';
import { smallDigits } from './small-digits.ts';

/** An element of an HTML source; comments, doctypes and processing instructions are not kept. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
  /** 1-based line of the source on which it opens. */
  readonly line: number;
}

interface Growing extends Element {
  readonly children: (Growing | string)[];
}

const markup =
  /<(?:\/(?:p|div|h[1-6]|ul|ol|li|blockquote|a|figure|table|section|article|span|strong|em|b|i)|(?:p|div|br|h[1-6]|ul|ol|li|blockquote|a|img|figure|table|section|article)(?:\s[^<>]*)?\/?)>/iu;

/** True for a text that is HTML: it opens a block, a link or an image, or closes any formatting. */
export function isHtml(text: string): boolean {
  return markup.test(text);
}

/** HTML in which two line breaks in a row, the paragraph of old pages, part paragraphs; each line keeps its number. */
export function breaksAsParagraphs(source: string): string {
  return source.replace(/(?:<br\s*\/?>(?:\s|&nbsp;)*){2,}/giu, (found) => `<p></p>${found.replace(/[^\n]/gu, '')}`);
}

/** Reads HTML, however broken, as a tree under one nameless root; entities are decoded, small digits are characters (10<sup>6</sup> → 10⁶), nothing is run or fetched. */
export function parseHtml(source: string): Element {
  const root: Growing = { name: '', attributes: {}, children: [], line: 1 };
  const open = [root];
  let [line, counted] = [1, 0];
  const lineAt = (offset: number) => {
    for (; counted < offset; counted++) if (source.charCodeAt(counted) === 10) line += 1;
    return line;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const element: Growing = { name, attributes, children: [], line: lineAt(parser.startIndex) };
      open.at(-1)!.children.push(element);
      // Past this depth elements stay siblings: nobody nests so deep, and the tree is walked by recursion.
      open.push(open.length > 200 ? open.at(-1)! : element);
    },
    ontext(text) {
      const { children } = open.at(-1)!;
      const last = children.at(-1);
      if (typeof last === 'string') children[children.length - 1] = last + text;
      else children.push(text);
    },
    onclosetag(name) {
      const closed = open.pop();
      if (closed?.name !== name || (name !== 'sup' && name !== 'sub')) return;
      if (smallDigits(name, textIn(closed)) !== null) shrink(closed, name);
    },
  });
  parser.end(source);
  return root;
}

function textIn(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

function shrink({ children }: Growing, tag: 'sup' | 'sub'): void {
  for (const [at, child] of children.entries()) {
    if (typeof child === 'string') children[at] = smallDigits(tag, child) ?? child;
    else shrink(child, tag);
  }
}

/** The character that one HTML entity stands for (&nbsp; → U+00A0), or the entity itself where it stands for none. */
export function decodeEntity(entity: string): string {
  let decoded = '';
  const parser = new Parser({ ontext: (text) => void (decoded += text) });
  parser.end(entity);
  return decoded;
}

/** What is told of XML that comes in pieces: names as written (`wp:status`), text with entities decoded, the 1-based line of each opening tag. */
export interface XmlListener {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** Reads XML, however broken, piece by piece through the function it gives; CDATA is text, nothing is fetched or expanded. */
export function streamXml(listener: XmlListener): (piece: string) => void {
  let [line, written, next] = [1, 0, 0];
  let turns: number[] = [];
  const lineAt = (offset: number) => {
    while (next < turns.length && turns[next]! < offset) next += 1;
    return line + next;
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        listener.open(name, attributes, lineAt(parser.startIndex));
      },
      ontext: listener.text,
      onclosetag: listener.close,
    },
    { xmlMode: true },
  );
  return (piece) => {
    line += next;
    turns = turns.slice(next);
    next = 0;
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) turns.push(written + at);
    written += piece.length;
    parser.write(piece);
  };
}
