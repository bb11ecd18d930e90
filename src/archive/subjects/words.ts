import { tokenEnd, tokenStart } from '../../arabic/tokens.ts';
import { isNationality } from './countries.ts';
import { knows } from './facts.ts';
import { sharedForms, type Form, type Forms } from './forms.ts';
import { readGaps } from './gaps.ts';

/** An article's words as its subjects are read from them: parallel lists, one entry a word. */
export interface Words {
  readonly size: number;
  /** The forms that `id` counts. */
  readonly forms: Forms;
  /** The number of its form. */
  readonly id: readonly number[];
  /** As written, without tashkil and tatweel. */
  readonly raw: readonly string[];
  /** Folded. */
  readonly key: readonly string[];
  /** Folded, without joined particles where they can be told. */
  readonly base: readonly string[];
  /** What a word can be (classes.ts). */
  readonly bits: readonly number[];
  /** What is known of its base (facts.ts). */
  readonly known: readonly number[];
  /** What stands before a word (gaps.ts). */
  readonly gap: readonly number[];
  /** Number of words in the headline. */
  readonly headline: number;
}

/** A form as it is taken, and what is known of its base. */
export interface KnownForm extends Form {
  readonly known: number;
}

function untaught({ raw, key, base, bits }: Form): KnownForm {
  return { raw, key, base, bits, known: isNationality(base) ? knows.nationality : 0 };
}

/** A function that reads the words of an article; `adapt` says, once for each form, how a word is to be taken, and what is known of it. */
export function createReader(adapt = untaught): (headline: string, body: string) => Words {
  let forms = sharedForms();
  let adapted: KnownForm[] = [];
  return (headline, body) => {
    if (forms !== sharedForms()) [forms, adapted] = [sharedForms(), []];
    const text = headline === '' ? body : `${headline}\n${body}`;
    const bounds = boundsOf(text);
    const size = bounds.length / 2;
    const words = {
      size,
      forms,
      id: new Array<number>(size),
      raw: new Array<string>(size),
      key: new Array<string>(size),
      base: new Array<string>(size),
      bits: new Array<number>(size),
      known: new Array<number>(size),
      gap: readGaps(text, bounds),
      headline: 0,
    };
    for (let i = 0; i < size; i++) {
      const start = bounds[2 * i]!;
      const id = forms.numberOf(text, start, bounds[2 * i + 1]!);
      const form = (adapted[id] ??= adapt(forms.list[id]!));
      words.id[i] = id;
      words.raw[i] = form.raw;
      words.key[i] = form.key;
      words.base[i] = form.base;
      words.bits[i] = form.bits;
      words.known[i] = form.known;
      if (start < headline.length) words.headline++;
    }
    return words;
  };
}

// Where each word of a text starts and ends, one after the other.
function boundsOf(text: string): readonly number[] {
  const bounds: number[] = [];
  for (let start = tokenStart(text, 0), end; start < text.length; start = tokenStart(text, end)) {
    end = tokenEnd(text, start);
    bounds.push(start, end);
  }
  return bounds;
}
