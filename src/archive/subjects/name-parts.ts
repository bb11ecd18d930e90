import { wordList } from '../../arabic/stop-words.ts';
import { is, neverInName } from './classes.ts';
import { isCountry } from './countries.ts';
import { knows } from './facts.ts';
import { gap } from './gaps.ts';
import type { Words } from './words.ts';

/** What an archive has taught about single words; the first pass knows nothing yet. */
export interface Knowledge {
  /** Is this a common word, one that also takes the article or an ending? */
  readonly common: (key: string) => boolean;
}

const { stop, speech, title, office, link, general, definite, joined, attached } = is;
const neverPart = neverInName | is.country | is.light;
const neverSurname = joined | attached | stop | title | office | general;
const mostParts = 7;
const god = 'الله';
const mostBare = 3;
const nisba = /^ال.{2,}ي$/u;
const notSurnames = new Set(
  wordList(
    'الله الجنة الأضحى الدولي الوطني الفطر القدم المكرمة الأولمبي الجامعي الطبي الرياضي الثقافي الإسلامي الإقليمي الخيري الحكومي الصحي التعليمي الدوري الكروي',
  ),
);

/** Is the word a given name as it is written? نادية is one, ناديه (his club) is not. */
export function isGiven(words: Words, at: number): boolean {
  const bits = words.bits[at]!;
  if (bits & stop || !(bits & is.given || words.known[at]! & knows.given)) return false;
  const key = words.base[at]!;
  // طه, وجيه, عبدالإله and عبدربه end in a real ه.
  return !key.endsWith('ه') || !words.raw[at]!.endsWith('ه') || /(?:طه|جيه|زيه|له|ربه)$/u.test(key);
}

/** Does a last name of the common form follow (فلان الفلاني)? It makes a name of a word that else is none. */
export function isSurnamed(words: Words, at: number): boolean {
  const next = at + 1;
  if (next >= words.size || words.gap[next] !== gap.space || words.bits[next]! & neverSurname) return false;
  if (words.raw[at]!.endsWith('ه')) return false;
  return nisba.test(words.base[next]!) && isSurname(words, next, false) && (words.bits[at]! & neverPart) === 0;
}

/** Can the word be a part of a name, as far as anything speaks against it? */
export function isNamePart(words: Words, at: number, known: Knowledge): boolean {
  if (isGiven(words, at)) return true;
  // تحاصره holds a pronoun; a name so long ends in ة.
  const key = words.base[at]!;
  if (words.bits[at]! & neverPart || (key.length > 3 && words.raw[at]!.endsWith('ه'))) return false;
  return !known.common(key) || isBareSurname(words, at);
}

/** How surely what stands before a word announces a name: a title (الدكتور), an office with what is held (وزير الخارجية), or nothing. */
export type Announcement = 'title' | 'office' | 'none';

// محمد علي الفلاني without its article: after two given names, before a stop.
function isBareSurname(words: Words, at: number): boolean {
  if (at < 2 || !/^[^يت].{2,}ي$/u.test(words.base[at]!) || words.gap[at] !== gap.space) return false;
  return isGiven(words, at - 1) && isGiven(words, at - 2);
}

/** The end of the name that opens at `at`, or null where fewer than two parts hold together; the less surely it is announced, the more must بن, a surname or given names prove it. */
export function nameEnd(words: Words, at: number, known: Knowledge, announced: Announcement): number | null {
  let [parts, givens, linked, surname] = [0, 0, false, false];
  let i = at;
  while (i < words.size && parts < mostParts && (i === at || words.gap[i] === gap.space)) {
    const key = words.base[i]!;
    const bits = words.bits[i]!;
    if (bits & link && !(bits & joined)) {
      const length = linkLength(words, i);
      if (length === 0) break;
      if (key === 'عبد') givens++;
      linked ||= i > at && (key === 'بن' || key === 'بنت' || key === 'ال');
      // Nothing but بن comes after آل فلان.
      surname = key === 'ال';
      parts++;
      i += length;
      continue;
    }
    if (surname) break;
    // ضيف الله, نصر الله
    if (words.base[i + 1] === god && words.gap[i + 1] === gap.space && !(bits & (neverPart | definite))) {
      givens++;
      parts++;
      i += 2;
      continue;
    }
    if (bits & definite && i > at) {
      if (bits & neverSurname || !isSurname(words, i, linked || (announced === 'title' && givens > 0))) break;
      surname = true;
    } else {
      const given = isGiven(words, i);
      const isPart =
        isNamePart(words, i, known) ||
        (i === at && words.base[i + 1] === 'بن') ||
        (i === at && announced === 'title' && isSurnamed(words, i));
      if (!given && (!isPart || (parts >= mostBare && !linked))) break;
      if (i > at && (bits & (joined | attached) || (!given && key.length > 3 && key.startsWith('و')))) break;
      if (given) givens++;
    }
    parts++;
    i++;
  }
  if (parts < 2 || words.bits[i - 1]! & link) return null;
  const firm = linked || (surname && nisba.test(words.base[i - 1]!)) || givens >= 2;
  const isWord = surname && !linked && announced === 'none' && known.common(words.base[i - 1]!);
  if (firm && !(isWord && givens < 2 && !nisba.test(words.base[i - 1]!))) return i;
  // «أشرف الخلق»: two common words.
  if (isWord) return null;
  // على is often written علي: it opens no name by itself.
  if (announced === 'none' && words.base[at] === 'علي') return null;
  // «مدير مكافحة المخدرات» is an office, no name.
  const isOwned = announced !== 'title' || /[هي]$/u.test(words.base[at]!);
  const isPlain = surname && !linked && !nisba.test(words.base[i - 1]!) && known.common(words.base[i - 1]!);
  if (surname && givens === 0 && (isOwned || isPlain)) return null;
  if (announced !== 'none' && givens > 0) return i;
  return closes(words, i) && (announced !== 'none' || givens > 0) ? i : null;
}

// A link takes the word after it: بن فلان; and بن أبي فلان, بن عبد الكريم in two steps.
function linkLength(words: Words, at: number): number {
  const next = at + 1;
  if (next >= words.size || words.gap[next] !== gap.space) return 0;
  const bits = words.bits[next]!;
  if (bits & (stop | speech | is.number)) return 0;
  return bits & link && words.base[next] !== 'بن' ? 1 : 2;
}

function closes(words: Words, next: number): boolean {
  return next >= words.size || words.gap[next] !== gap.space || (words.bits[next]! & (stop | title | office)) > 0;
}

// A feminine adjective or a plural is none, and a nationality or country only where the name is sure without it.
function isSurname(words: Words, at: number, sure: boolean): boolean {
  const key = words.base[at]!;
  const isAdjective = key.endsWith('يه') && !words.raw[at]!.endsWith('ه');
  if (isAdjective || notSurnames.has(key) || /(?:ات|ون)$/u.test(key)) return false;
  if (key.endsWith('ين') && !(sure || closes(words, at + 1))) return false;
  return sure || !(words.known[at]! & knows.nationality || isCountry(key));
}
