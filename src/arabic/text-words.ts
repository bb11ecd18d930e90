import { tokenEnd, tokenStart } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/** A text and its words as they are written, each by the number of its form. */
export interface TextWords {
  readonly text: string;
  /** The forms that the numbers count. */
  readonly forms: Vocabulary;
  readonly ids: readonly number[];
  /** Where each word starts and ends, one after the other. */
  readonly bounds: readonly number[];
}

const mostForms = 300_000;
let shared = new Vocabulary();

/** Cuts texts into words, whose forms are counted together. The whole program shares the forms, as the same come again and again; from time to time they are forgotten, and new ones count from 0. */
export function cutTexts(...texts: readonly string[]): readonly TextWords[] {
  if (shared.size > mostForms) shared = new Vocabulary();
  return texts.map((text) => cutText(text, shared));
}

function cutText(text: string, forms: Vocabulary): TextWords {
  const ids: number[] = [];
  const bounds: number[] = [];
  for (let start = tokenStart(text, 0), end; start < text.length; start = tokenStart(text, end)) {
    end = tokenEnd(text, start);
    ids.push(forms.numberOf(text, start, end));
    bounds.push(start, end);
  }
  return { text, forms, ids, bounds };
}

/** A function that gives for the forms of a text's words what is worked out of each form once, by number; it is forgotten together with the forms, and a new list begins. */
export function ofForms<T>(work: (written: string) => T): (words: TextWords) => readonly T[] {
  let known: { readonly forms: Vocabulary; readonly list: T[] } | null = null;
  return ({ forms, ids }) => {
    if (known?.forms !== forms) known = { forms, list: [] };
    const { list } = known;
    for (const id of ids) list[id] ??= work(forms.word(id));
    return list;
  };
}
