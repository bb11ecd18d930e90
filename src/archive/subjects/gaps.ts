import type { TextWords } from '../../arabic/text-words.ts';

/** What can stand between two words, as bits: only a space, a stop of any kind (a comma among them), quotation marks or brackets. */
export const gap = { space: 0, stop: 1, open: 2, close: 4, comma: 8 } as const;

const opening = new Set('«“„‹{');
const closing = new Set('»”›}');

/** The gap before each word of a text, and what follows the last; straight quotation marks open and close in turn within a line. */
export function readGaps({ text, bounds }: Pick<TextWords, 'text' | 'bounds'>): number[] {
  const size = bounds.length / 2;
  const gaps = new Array<number>(size + 1);
  let quoted = false;
  let last = 0;
  for (let word = 0; word <= size; word++) {
    const start = word < size ? bounds[2 * word]! : text.length;
    let bits: number = last === 0 ? gap.stop : gap.space;
    const isSpace = start === last + 1 && text.charCodeAt(last) === 32;
    for (let i = last; i < start && !isSpace; i++) {
      const c = text[i]!;
      if (c === '"') {
        bits |= quoted ? gap.close : gap.open;
        quoted = !quoted;
      } else if (c === '\n') {
        bits |= gap.stop;
        quoted = false;
      } else bits |= bitOf(c);
    }
    last = bounds[2 * word + 1]!;
    gaps[word] = bits;
  }
  return gaps;
}

function bitOf(c: string): number {
  if (c === ' ' || c === '\u00a0') return gap.space;
  if (opening.has(c)) return gap.open;
  if (closing.has(c)) return gap.close;
  return c === '،' || c === ',' ? gap.stop | gap.comma : gap.stop;
}
