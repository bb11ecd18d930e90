import { ofForms, type TextWords } from '../../arabic/text-words.ts';
import { isNationality } from './countries.ts';
import { knows } from './facts.ts';
import { readForm, type Form } from './forms.ts';
import { readGaps } from './gaps.ts';

/** An article's words as its subjects are read from them: parallel lists, one entry a word. */
export interface Words {
  readonly size: number;
  /** The forms that `id` counts, as they are taken; another list when the numbers begin anew. */
  readonly forms: readonly KnownForm[];
  /** The number of its form. */
  readonly id: Int32Array;
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

/** A function that reads the words of an article, whose headline may be empty; `adapt` says, once for each form, how a word is to be taken, and what is known of it. */
export function createReader(adapt = untaught): (headline: TextWords, body: TextWords) => Words {
  const adapted = ofForms((written) => adapt(readForm(written)));
  return (headline, body) => {
    adapted(headline);
    const forms = adapted(body);
    const id = headline.text === '' ? body.ids : joined(headline.ids, body.ids);
    const size = id.length;
    const words = {
      size,
      forms,
      id,
      raw: new Array<string>(size),
      key: new Array<string>(size),
      base: new Array<string>(size),
      bits: new Array<number>(size),
      known: new Array<number>(size),
      gap: headline.text === '' ? readGaps(body) : joinGaps(readGaps(headline), readGaps(body)),
      headline: headline.ids.length,
    };
    for (let i = 0; i < size; i++) {
      const form = forms[id[i]!]!;
      words.raw[i] = form.raw;
      words.key[i] = form.key;
      words.base[i] = form.base;
      words.bits[i] = form.bits;
      words.known[i] = form.known;
    }
    return words;
  };
}

function joined(headline: Int32Array, body: Int32Array): Int32Array {
  const both = new Int32Array(headline.length + body.length);
  both.set(headline);
  both.set(body, headline.length);
  return both;
}

// What follows the headline stands before the body.
function joinGaps(headline: number[], body: number[]): readonly number[] {
  body[0]! |= headline.pop()!;
  return [...headline, ...body];
}
