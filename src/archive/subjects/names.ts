import { is, neverInName } from './classes.ts';
import { knows } from './facts.ts';
import { gap } from './gaps.ts';
import { isGiven, isNamePart, isSurnamed, nameEnd, type Announcement, type Knowledge } from './name-parts.ts';
import type { Words } from './words.ts';

/** A person's name in a text: at least two parts, up to `end`. */
export interface NameMention {
  readonly at: number;
  readonly end: number;
  /** Whether its first word is surely a given name: بن follows it. */
  readonly given: boolean;
}

/** What makes us look for a name: a title right before it, an office further back, a verb of speech, a known given name, an office before the comma. */
type Anchor = 'title' | 'office' | 'speech' | 'given' | 'apposition' | 'nationality';

const { stop, speech, title, office, landmark, organisation, event, link, definite, attached } = is;
const never = neverInName | definite;
// They follow a name and never open one.
const linksBack = new Set(['بن', 'ابن', 'بنت', 'ال', 'ولد']);
const farthest = 6;
const god = 'الله';

/** The names of persons in a text: after titles («الرئيس التركي» too), offices and verbs of speech, around بن, and wherever a given name opens one. */
export function findNames(words: Words, known: Knowledge): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let at = 0; at + 1 < words.size; at++) {
    if (isNamesake(words, at)) continue;
    const anchor = anchorOf(words, at, known);
    const end = anchor === null ? null : nameEnd(words, at, known, announcementOf(anchor));
    if (end === null) continue;
    found.push({ at, end, given: words.base[at + 1] === 'بن' || words.base[at + 1] === 'بنت' });
    at = end - 1;
  }
  return found;
}

// «طريق الملك فلان», «جامعة الأمير فلان»: no mention of the person.
function isNamesake(words: Words, at: number): boolean {
  // A name does not open in its middle.
  if (at > 0 && words.gap[at] === gap.space && (words.base[at - 1] === 'بني' || linksBack.has(words.base[at - 1]!)))
    return true;
  const named = organisation | landmark | event;
  return (
    at > 1 && (words.bits[at - 1]! & title) > 0 && words.gap[at - 1] === gap.space && (words.bits[at - 2]! & named) > 0
  );
}

// فلان بن: nothing else is written so.
function isFathered(words: Words, at: number): boolean {
  return (
    words.base[at + 1] === 'بن' &&
    words.gap[at + 1] === gap.space &&
    at + 2 < words.size &&
    words.gap[at + 2] === gap.space
  );
}

// «البرتغالي فلان» says as much as an office does.
function announcementOf(anchor: Anchor): Announcement {
  if (anchor === 'title') return 'title';
  return anchor === 'office' || anchor === 'nationality' ? 'office' : 'none';
}

function anchorOf(words: Words, at: number, known: Knowledge): Anchor | null {
  const bits = words.bits[at]!;
  if (isGiven(words, at)) {
    if (bits & attached && bits & definite) return null;
    return anchorBefore(words, at) ?? 'given';
  }
  if (isFathered(words, at) && words.base[at] !== god) {
    const before = anchorBefore(words, at);
    // الوليد بن فلان
    if (!(bits & never)) return before ?? 'given';
    if (!(bits & never & ~definite) && before === 'title') return before;
  }
  const opens = bits & link ? !linksBack.has(words.base[at]!) : !(bits & never);
  if (!opens) return null;
  const anchor = anchorBefore(words, at);
  if (anchor === null || bits & link || isNamePart(words, at, known)) return anchor;
  return anchor === 'title' && (isSurnamed(words, at) || words.base[at + 1] === god) ? anchor : null;
}

function anchorBefore(words: Words, at: number): Anchor | null {
  const joint = words.gap[at]! & ~(gap.open | gap.close);
  if (joint === (gap.stop | gap.comma)) return officeWithin(words, at) ? 'apposition' : null;
  if (at === 0 || joint !== gap.space) return null;
  const before = titleBefore(words, at) ?? (words.bits[at - 1]! & speech ? 'speech' : null);
  return before ?? (words.known[at - 1]! & knows.nationality ? 'nationality' : null);
}

// «الرئيس فلان», «الرئيس التركي فلان», «وزير الخارجية فلان», «المتحدث باسم الدفاع المدني فلان»
function titleBefore(words: Words, at: number): Anchor | null {
  for (let i = at - 1; i >= Math.max(0, at - farthest); i--) {
    const bits = words.bits[i]!;
    const between = at - 1 - i;
    if (bits & title && (between === 0 || (bits & definite && between <= 2) || words.base[i]!.startsWith('نظير')))
      return bits & office && !(bits & definite) ? 'office' : 'title';
    if (bits & office) return between > 0 ? 'office' : null;
    if (bits & speech || (bits & stop && words.base[i] !== 'باسم') || words.gap[i]! & gap.stop) return null;
  }
  return null;
}

function officeWithin(words: Words, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - farthest); i--) {
    if (words.bits[i]! & (office | title)) return true;
    if (words.gap[i]! & gap.stop) return false;
  }
  return false;
}

/** The folded key of a name: عبد العزيز and عبدالعزيز are one. */
export function nameKey(words: Words, { at, end }: NameMention): string {
  return words.base
    .slice(at, end)
    .join(' ')
    .replace(/(^| )عبد ال/gu, '$1عبدال');
}
