import type { Dice } from './dice.ts';
import type { Truth } from './truth.ts';

/** The text of an article and the words that a reader must see of it. */
export interface WrittenBody {
  readonly text: string;
  readonly words: string;
}

/** Paragraphs with what parts them, with or without the subheads above them; a subhead is written by `head`. */
export function writeBody(
  truth: Truth,
  { gap, subheads = false, head = (text) => text, first = '' }: BodyStyle,
): WrittenBody {
  const above = (at: number) => (subheads ? truth.subheads.filter((one) => one.above === at) : []);
  const lines = truth.paragraphs.map((text, at) => [
    ...above(at).map((one) => head(one.text)),
    at === 0 ? first + text : text,
  ]);
  const words = truth.paragraphs.flatMap((text, at) => [...above(at).map((one) => one.text), text]);
  return { text: lines.flat().join(gap), words: words.join('\n') };
}

export interface BodyStyle {
  readonly gap: string;
  readonly subheads?: boolean;
  readonly head?: (text: string) => string;
  /** Written before the first paragraph, on its line. */
  readonly first?: string;
}

/** Lines broken before a column, as teleprinters and old mail did. */
export function wrapped(text: string, column: number): string {
  return text
    .split('\n')
    .map((line) => {
      const lines = [''];
      for (const word of line.split(' ')) {
        const last = lines.at(-1)!;
        if (last === '') lines[lines.length - 1] = word;
        else if (last.length + 1 + word.length <= column) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
      }
      return lines.join('\n');
    })
    .join('\n');
}

/** Names as a byline joins them: «أ، ب وج». */
export function joinedNames(dice: Dice, names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  const last = names.at(-1)!;
  const before = names.slice(0, -1).join(dice.pick(['، ', '، ', ' - ', ' / ']));
  return before + dice.pick([`، ${last}`, ` و${last}`, ` و ${last}`]);
}
