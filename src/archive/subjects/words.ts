import { fold } from '../../arabic/fold.ts';
import { tokens } from '../../arabic/tokens.ts';
import { classOf, is, type WordClass } from './classes.ts';
import { meansCountry } from './countries.ts';
import { readGaps } from './gaps.ts';

/** An article's words as its subjects are read from them: parallel lists, one entry a word. */
export interface Words {
  readonly size: number;
  /** The number of its form, in the reader's count. */
  readonly id: readonly number[];
  /** As written, without tashkil and tatweel. */
  readonly raw: readonly string[];
  /** Folded. */
  readonly key: readonly string[];
  /** Folded, without joined particles where they can be told. */
  readonly base: readonly string[];
  /** What a word can be (classes.ts). */
  readonly bits: readonly number[];
  /** What stands before a word (gaps.ts). */
  readonly gap: readonly number[];
  /** Number of words in the headline. */
  readonly headline: number;
}

/** A word form, read once: everything about it that does not depend on where it stands. */
export interface Form extends WordClass {
  /** Counted from 0 in the order in which a reader meets new forms. */
  readonly id: number;
  readonly raw: string;
  readonly key: string;
}

/** Reads texts and remembers the forms of their words, as the same come again and again. */
export interface Reader {
  /** The words of an article; a word's spelling loses its tashkil and tatweel only (حافلًا → حافلا). */
  read(headline: string, body: string): Words;
  /** All forms met since the last `forget`, by their ids. */
  readonly forms: readonly Form[];
  forget(): void;
}

export function createReader(): Reader {
  const byText = new Map<string, Form>();
  const forms: Form[] = [];
  const formOf = (text: string): Form => {
    const known = byText.get(text);
    if (known) return known;
    const form = readForm(text, forms.length);
    forms.push(form);
    byText.set(text, form);
    return form;
  };
  return {
    forms,
    forget() {
      byText.clear();
      forms.length = 0;
    },
    read(headline, body) {
      const text = headline === '' ? body : `${headline}\n${body}`;
      const found = tokens(text);
      const words = {
        size: found.length,
        id: [] as number[],
        raw: [] as string[],
        key: [] as string[],
        base: [] as string[],
        bits: [] as number[],
      };
      for (const token of found) {
        const form = formOf(token.text);
        words.id.push(form.id);
        words.raw.push(form.raw);
        words.key.push(form.key);
        words.base.push(form.base);
        words.bits.push(form.bits);
      }
      const size = found.findIndex(({ start }) => start >= headline.length);
      return { ...words, gap: readGaps(text, found), headline: headline === '' ? 0 : size < 0 ? found.length : size };
    },
  };
}

function readForm(text: string, id: number): Form {
  const key = fold(text);
  const { bits, base } = classAs(key, text);
  const country = meansCountry(base) || meansCountry(key) ? is.country : 0;
  return { id, raw: text.replace(marks, ''), key, base, bits: bits | country | shapeOf(base, text) };
}

const marks = /[\p{M}\u0640\u200b-\u200f\u2060-\u2069\u00ad]/gu;
const aName = { bits: is.given, base: 'علي' };
const aPreposition = { bits: is.stop | is.preposition, base: 'علي' };
const rootAlef = /^[وفبك]?[إأآ]ل/u;

// The spelling tells two pairs apart that fold alike: علي from على, and إلغاء, where ال is no article, from الغاء.
function classAs(key: string, written: string): WordClass {
  if (key === 'علي') return written.endsWith('ي') ? aName : aPreposition;
  const found = classOf(key);
  return found.bits & is.definite && rootAlef.test(written) ? { bits: 0, base: key } : found;
}

const suffixed = /.{3}(?:ها|هم|هما|كم|نا|هن)$/u;
const verbal = /^(?:[يتن].{2,}ني|س?[يت].{3,}ون|سي.{3,}|است.{3,}|.{3,}تا|.{3,}وا)$/u;

function shapeOf(base: string, written: string): number {
  if (/^\p{Nd}/u.test(base)) return is.number;
  const isImproper =
    base.length < 2 ||
    !/^\p{Script=Arabic}+$/u.test(base) ||
    written.includes('\u064b') ||
    suffixed.test(base) ||
    verbal.test(base);
  return isImproper ? is.improper : 0;
}
