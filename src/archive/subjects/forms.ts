import { fold } from '../../arabic/fold.ts';
import { classOf, is, type WordClass } from './classes.ts';
import { meansCountry } from './countries.ts';

/** A word form, read once: everything about it that does not depend on where it stands. */
export interface Form extends WordClass {
  /** As written, without tashkil and tatweel (حافلًا → حافلا). */
  readonly raw: string;
  /** Folded. */
  readonly key: string;
}

/** Reads a form as it is written. */
export function readForm(text: string): Form {
  const key = fold(text);
  const { bits, base } = classAs(key, text);
  const country = meansCountry(base) || meansCountry(key) ? is.country : 0;
  return { raw: text.replace(marks, ''), key, base, bits: bits | country | shapeOf(base, text) };
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
