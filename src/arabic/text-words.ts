import { tokenEnd, tokenStart } from './tokens.ts';
import { WordNumbers } from './word-numbers.ts';

/** A text and its words as they are written, each by the number of its form. */
export interface TextWords {
  readonly text: string;
  /** The forms that the numbers count. */
  readonly forms: WordNumbers;
  readonly ids: Int32Array;
  /** Where each word starts and ends, one after the other. */
  readonly bounds: Int32Array;
}

// More are not held: new ones come for as long as there is new text.
const mostForms = 300_000;
let shared = new WordNumbers();

/** Cuts texts into words, whose forms are counted together. The whole program shares the forms, as the same come again and again; from time to time they are forgotten, and new ones count from 0. */
export function cutTexts(...texts: readonly string[]): readonly TextWords[] {
  if (shared.size > mostForms) shared = new WordNumbers();
  return texts.map((text) => cutText(text, shared));
}

// Of the text at hand; what grew once stays, for the next.
let met = new Int32Array(1024);
let places = new Int32Array(2048);

function cutText(text: string, forms: WordNumbers): TextWords {
  let count = 0;
  for (let start = tokenStart(text, 0), end; start < text.length; start = tokenStart(text, end)) {
    end = tokenEnd(text, start);
    if (count === met.length) [met, places] = [twice(met), twice(places)];
    met[count] = forms.numberOf(text, start, end);
    places[2 * count] = start;
    places[2 * count + 1] = end;
    count++;
  }
  return { text, forms, ids: met.slice(0, count), bounds: places.slice(0, 2 * count) };
}

function twice(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}

/** A function that gives for the forms that are counted with a text's what is worked out of each form once, by number; it is forgotten together with the forms, and a new list begins. */
export function ofForms<T>(work: (written: string) => T): (words: TextWords) => readonly T[] {
  let known: { readonly forms: WordNumbers; readonly list: T[] } | null = null;
  return ({ forms }) => {
    if (known?.forms !== forms) known = { forms, list: [] };
    const { list } = known;
    // Those of other texts that were cut are worked out too: nearly all are asked for, and to look for this text's own takes longer.
    while (list.length < forms.size) list.push(work(forms.word(list.length)));
    return list;
  };
}
