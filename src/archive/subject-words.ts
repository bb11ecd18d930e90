import { fold } from '../arabic/fold.ts';
import { tokens, type Token } from '../arabic/tokens.ts';
import { classOf, is, type WordClass } from './subject-classes.ts';
import { meansCountry } from './subject-countries.ts';
import { readGaps } from './subject-gaps.ts';

/** An article's words as its subjects are read from them: parallel lists, one entry a word. */
export interface Words {
  readonly size: number;
  /** As written, without tashkil and tatweel. */
  readonly raw: readonly string[];
  /** Folded. */
  readonly key: readonly string[];
  /** Folded, without joined particles where they can be told. */
  readonly base: readonly string[];
  /** What a word can be (subject-classes). */
  readonly bits: readonly number[];
  /** What stands before a word (subject-gaps). */
  readonly gap: readonly number[];
  /** Number of words in the headline. */
  readonly headline: number;
}

/** Reads a text's words; a word's spelling loses its tashkil and tatweel only (حافلًا → حافلا). */
export function readWords(headline: string, body: string): Words {
  const text = headline === '' ? body : `${headline}\n${body}`;
  const found = tokens(text);
  const read = found.map(readWord);
  return {
    size: found.length,
    raw: read.map(({ raw }) => raw),
    key: read.map(({ key }) => key),
    base: read.map(({ base }) => base),
    bits: read.map(({ bits }) => bits),
    gap: readGaps(text, found),
    headline: headline === '' ? 0 : found.filter(({ start }) => start < headline.length).length,
  };
}

interface Word extends WordClass {
  readonly raw: string;
  readonly key: string;
}

// The same words come again and again; what is remembered changes nothing but the time it takes.
const remembered = new Map<string, Word>();
const mostRemembered = 200_000;

function readWord({ text }: Token): Word {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const key = fold(text);
  const { bits, base } = classAs(key, text);
  const country = meansCountry(base) || meansCountry(key) ? is.country : 0;
  const word = { raw: text.replace(marks, ''), key, base, bits: bits | country | shapeOf(base, text) };
  remembered.set(text, word);
  return word;
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
const verbal = /^(?:س?[يت].{3,}ون|سي.{3,}|است.{3,}|.{3,}تا|.{3,}وا)$/u;

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
