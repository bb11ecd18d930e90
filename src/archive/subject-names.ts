import { wordList } from '../arabic/stop-words.ts';
import { is } from './subject-classes.ts';
import { isNationality } from './subject-countries.ts';
import { gap, type Words } from './subject-words.ts';

/** What an archive has taught about single words; the first pass knows nothing yet. */
export interface Knowledge {
  /** Is this a given name: of the general list, or seen as one in the archive? */
  given(key: string): boolean;
  /** Is this a common word, one that also takes the article or an ending? */
  common(key: string): boolean;
}

/** A person's name in a text: at least two parts, up to `end`; `sure` where a title, بن or a known given name says that it is one. */
export interface NameMention {
  readonly at: number;
  readonly end: number;
  readonly sure: boolean;
  /** Whether its first word is surely a given name: بن follows it. */
  readonly given: boolean;
}

const mostParts = 7;
const { stop, speech, title, office, place, landmark, organisation, event, link, general, definite, joined, attached } =
  is;
const never = stop | speech | title | office | place | landmark | organisation | event | joined | attached;
const suffixed = /.{3}(?:ها|هم|هما|كم|نا|هن|تهم|اته)$/u;
const verbal = /^(?:س?[يت].{3,}ون|سي.{3,}|است.{3,}|ان.{2}ت|.{3,}تا|.{3,}وا)$/u;
const notSurnames = new Set(
  wordList(
    'الدولي الوطني الفطر القدم المكرمة الأولمبي الجامعي الطبي الرياضي الثقافي الإسلامي الإقليمي الخيري الحكومي الصحي التعليمي الدوري الكروي',
  ),
);
const nisba = /^ال.{2,}ي$/u;

/** The names of persons in a text: after titles («الرئيس التركي» too), offices and verbs of speech, around بن, and wherever a given name opens one. */
export function findNames(words: Words, known: Knowledge): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let at = 0; at < words.size; at++) {
    const anchor = anchorBefore(words, at, known);
    if (anchor === null) continue;
    const end = nameEnd(words, at, known, anchor);
    if (end === null) continue;
    found.push({
      at,
      end,
      sure: anchor !== 'speech',
      given: words.base[at + 1] === 'بن' || words.base[at + 1] === 'بنت',
    });
    at = end - 1;
  }
  return found;
}

type Anchor = 'title' | 'office' | 'speech' | 'given' | 'apposition';

// What makes us look for a name at this word, or null.
function anchorBefore(words: Words, at: number, known: Knowledge): Anchor | null {
  if (!opens(words, at, known)) return null;
  const joint = words.gap[at]! & ~(gap.open | gap.close);
  if (at > 0 && joint === gap.space) {
    const before = titleBefore(words, at);
    if (before) return before;
    if (words.bits[at - 1]! & speech) return 'speech';
  }
  if (isGiven(words, at, known)) return 'given';
  return joint === (gap.stop | gap.comma) && officeWithin(words, at) ? 'apposition' : null;
}

function opens(words: Words, at: number, known: Knowledge): boolean {
  const bits = words.bits[at]!;
  if (isGiven(words, at, known)) return (bits & attached) === 0 || !(bits & definite);
  if (bits & link) return true;
  return (bits & (never | definite)) === 0 && isNamePart(words, at, known);
}

// «الرئيس فلان», «الرئيس التركي فلان», «وزير الخارجية فلان», «المتحدث باسم الدفاع المدني فلان»
function titleBefore(words: Words, at: number): Anchor | null {
  let seen = 0;
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const bits = words.bits[i]!;
    if (bits & title && bits & definite && seen <= 2) return 'title';
    if (bits & title && seen === 0) return 'title';
    if (bits & office)
      return seen === 0
        ? bits & title
          ? 'title'
          : null
        : words.bits[at - 1]! & definite || seen > 0
          ? 'office'
          : null;
    if (bits & speech || (bits & stop && words.base[i] !== 'باسم')) return null;
    if (words.gap[i]! & gap.stop) return null;
    seen++;
  }
  return null;
}

function officeWithin(words: Words, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (words.bits[i]! & (office | title)) return true;
    if (words.gap[i]! & gap.stop) return false;
  }
  return false;
}

function isNamePart(words: Words, at: number, known: Knowledge): boolean {
  const key = words.base[at]!;
  if (isGiven(words, at, known)) return true;
  if ((words.bits[at]! & never) > 0 || key.length < 2 || !/^\p{L}/u.test(key) || /\p{Script=Latin}/u.test(key))
    return false;
  if (suffixed.test(key) || verbal.test(key) || (/[اً]ً?$/u.test(words.raw[at]!) && /ً/u.test(words.raw[at]!)))
    return false;
  return !known.common(key);
}

/** The end of the name that opens at `at`, or null where fewer than two parts hold together. */
function nameEnd(words: Words, at: number, known: Knowledge, anchor: Anchor): number | null {
  let parts = 0;
  let linked = false;
  let surname = false;
  let givens = 0;
  let i = at;
  while (i < words.size && parts < mostParts) {
    if (i > at && words.gap[i] !== gap.space) break;
    const key = words.base[i]!;
    const bits = words.bits[i]!;
    if (bits & link && !(bits & joined)) {
      const next = i + 1;
      if (next >= words.size || words.gap[next] !== gap.space || (words.bits[next]! & (stop | speech) && key !== 'عبد'))
        break;
      linked ||= i > at && (key === 'بن' || key === 'بنت' || key === 'ال');
      i += key === 'بن' && words.bits[next]! & link && words.base[next] !== 'بن' ? 1 : 2;
      if (i > words.size) return null;
      parts++;
      surname = false;
      continue;
    }
    if (surname) break;
    if (bits & definite && i > at) {
      if (
        bits & (joined | attached | stop | title | office | general) ||
        notSurnames.has(key) ||
        !isSurname(key, linked)
      )
        break;
      surname = true;
    } else if (!isNamePart(words, i, known) || (i > at && bits & (joined | attached))) break;
    else if (parts >= 3 && !isGiven(words, i, known) && !linked) break;
    if (isGiven(words, i, known)) givens++;
    parts++;
    i++;
  }
  if (parts < 2) return null;
  const closed = i >= words.size || words.gap[i] !== gap.space || (words.bits[i]! & (stop | title | office)) > 0;
  const firm = linked || (surname && nisba.test(words.base[i - 1]!)) || givens >= 2;
  if (anchor === 'given') return firm || (closed && givens > 0) ? i : null;
  if (anchor === 'speech' || anchor === 'apposition') return firm || (closed && givens > 0) ? i : null;
  return firm || closed || givens > 0 ? i : null;
}

function isGiven(words: Words, at: number, known: Knowledge): boolean {
  return (words.bits[at]! & stop) === 0 && known.given(words.base[at]!);
}

function isSurname(key: string, linked: boolean): boolean {
  return !/(?:يه|ات|ين|ون)$/u.test(key) && (linked || !isNationality(key));
}

/** The folded key of a name: عبد العزيز and عبدالعزيز are one. */
export function nameKey(words: Words, { at, end }: NameMention): string {
  return words.base
    .slice(at, end)
    .join(' ')
    .replace(/(^| )عبد ال/gu, '$1عبدال');
}
