import type { Block } from '../article.ts';
import type { Line } from './debris.ts';

/** A block and the 1-based line of the file on which it begins. */
export interface Part {
  readonly block: Block;
  readonly line: number;
}

/** A bullet at the start of a line. Word's come as signs of its symbol fonts, or as the letters that stand in their place: «o », «ü », «§ ». */
export const bulletSign = /^(?:[•·▪●◦■□▫►▸➢➤✓✔❖◆◊\uf020-\uf0ff]+|[§oüØ](?=\s+[\u0621-\u064a«("]))\s*(?=[^\s•·])/u;
const bullet = new RegExp(`${bulletSign.source}|^(?:\\*|[-–—](?=\\s))\\s*(?=\\S)`, 'u');
const numbered = /^([0-9٠-٩]{1,2})\s*[-.)،]\s*(?=\p{L})/u;

/** Plain lines → blocks: a blank line or a line's end parts paragraphs, runs of bullets are lists. No word is lost. */
export function paragraphsOf(lines: readonly Line[]): readonly Part[] {
  const parts: Part[] = [];
  for (const run of runsOf(lines)) {
    for (const piece of piecesOf(run)) {
      const listed = listOf(piece);
      if (listed) parts.push(listed);
      else parts.push(...piece.map(partOf));
    }
  }
  return parts;
}

// Lines of one mark without a blank between them.
function runsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (line.text === '' && line.mark !== 'image') {
      if (open?.[0]?.mark !== 'item' && open?.[0]?.mark !== 'quote') open = null;
      continue;
    }
    if (open && open[0]!.mark === line.mark && line.mark !== 'heading' && line.mark !== 'image') open.push(line);
    else runs.push((open = [line]));
  }
  return runs;
}

// Below the line that announces them bullets are a list too: «وتشمل الأعمال:‹line end›• …‹line end›• …»; dashes and numbers only where it ends with a colon.
function piecesOf(run: readonly Line[]): readonly (readonly Line[])[] {
  if (run.length < 3 || run[0]!.mark !== 'plain') return [run];
  const pieces: Line[][] = [];
  let open: string | null = null;
  for (const line of run) {
    const above = pieces.at(-1)?.at(-1)?.text ?? '';
    const kind = bulletSign.test(line.text) ? 'sign' : leading(line.text);
    const isItem: boolean = kind === 'sign' || (kind !== null && (kind === open || /:$/u.test(above)));
    const isSame: boolean = (isItem ? kind : null) === open && pieces.length > 0;
    if (isSame) pieces.at(-1)!.push(line);
    else pieces.push([line]);
    open = isItem ? kind : null;
  }
  return pieces;
}

// Of two who talk each begins with a dash, or asks with a star.
function isTalk(run: readonly Line[]): boolean {
  const isDash = (line: Line) => /^[-–—]/u.test(line.text);
  return (
    run.some(isDash) && run.some((line) => line.text.startsWith('*') || (isDash(line) && /[؟?!]$/u.test(line.text)))
  );
}

function leading(text: string): 'dash' | 'number' | null {
  return /^[-–—]\s/u.test(text) ? 'dash' : numbered.test(text) ? 'number' : null;
}

function listOf(run: readonly Line[]): Part | null {
  const [first] = run;
  if (!first) return null;
  const items = (texts: readonly string[], ordered: boolean): Part => ({
    block: { kind: 'list', ordered, items: texts.map((text) => [paragraph(text)]) },
    line: first.number,
  });
  if (first.mark === 'item')
    return items(
      run.map((line) => line.text),
      false,
    );
  if (run.length < 2 || first.mark !== 'plain') return null;
  if (!isTalk(run) && run.every((line) => bullet.test(line.text)))
    return items(
      run.map((line) => line.text.replace(bullet, '')),
      false,
    );
  const numbers = run.map((line) => Number(digits(numbered.exec(line.text)?.[1] ?? '-1')));
  if (!numbers.every((number, at) => number === at + 1)) return null;
  return items(
    run.map((line) => line.text.replace(numbered, '')),
    true,
  );
}

function digits(text: string): string {
  return text.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
}

function partOf({ mark, number, src, level, text }: Line): Part {
  if (mark === 'image') return { block: { kind: 'image', src, caption: text }, line: number };
  if (mark === 'quote') return { block: { kind: 'quote', blocks: [paragraph(text)] }, line: number };
  if (mark !== 'heading') return { block: paragraph(text), line: number };
  const shown = level <= 2 ? 2 : level === 3 ? 3 : 4;
  return { block: { kind: 'heading', level: shown, children: [{ kind: 'text', text }] }, line: number };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', children: [{ kind: 'text', text }] };
}
