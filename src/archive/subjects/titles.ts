import { wordList } from '../../arabic/stop-words.ts';
import { gather, type Candidate, type Span } from './candidate.ts';
import { is } from './classes.ts';
import { gap } from './gaps.ts';
import type { SubjectIndex } from './subject-index.ts';
import { keyOf } from './phrases.ts';
import type { Words } from './words.ts';

const longest = 4;
const farthest = 4;
const outletNouns = new Set(wordList('وكالة صحيفة جريدة مجلة قناة موقع تصريح تصريحات حديث'));
// A name is quoted twice, or once and then said again without the marks.
const oftenLocated = 20;
const fewestQuoted = 2;
const fewestMentions = 3;

/** Names that quotation marks set apart and that come again («فرقة النسيم»); never the outlet that reports or was spoken to (لـ«كذا»). */
export function titleCandidates(words: Words, index: SubjectIndex): readonly Candidate[] {
  const found = gather();
  const outlets = outletsOf(words);
  for (let at = 0; at < words.size; at++) {
    const end = quotedEnd(words, at);
    if (end === null) continue;
    const key = keyOf(words, at, end);
    found.add(key, at, end, 1);
  }
  return found.all().flatMap(({ key, spans: quoted }) => {
    if (outlets.has(key) || index.isJoined(key) || key.length < 3 || (!key.includes(' ') && isWord(key, index)))
      return [];
    const spans = key.includes(' ') ? quoted : allMentions(words, key);
    if (quoted.length < fewestQuoted && spans.length < fewestMentions) return [];
    const { at, end } = quoted[0]!;
    return [
      { kind: 'title', shown: words.raw.slice(at, end).join(' ').trim(), count: Math.max(1, index.seen(key)), spans },
    ];
  });
}

// «إنهاء»: quoted, but a word that the archive often has after prepositions.
function isWord(key: string, { common, lexicon }: SubjectIndex): boolean {
  return common(key) || (!key.startsWith('ال') && (lexicon.located.get(key) ?? 0) >= oftenLocated);
}

function allMentions(words: Words, key: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = words.base.indexOf(key); at >= 0; at = words.base.indexOf(key, at + 1)) {
    spans.push({ at, end: at + 1, weight: 1 });
  }
  return spans;
}

/** The keys of the outlets that a text names in quotation marks. */
export function outletsOf(words: Words): ReadonlySet<string> {
  const outlets = new Set<string>();
  for (let at = 0; at < words.size; at++) {
    const end = isOutlet(words, at) ? quotedEnd(words, at) : null;
    if (end !== null) outlets.add(keyOf(words, at, end));
  }
  return outlets;
}

/** Is this the name of an outlet in quotation marks that somebody spoke to, or that reports: قال لـ«كذا», وكالة «كذا»? */
export function isOutlet(words: Words, at: number): boolean {
  if (at === 0 || !(words.gap[at]! & gap.open)) return false;
  if (words.key[at - 1] === 'ل') return true;
  for (let i = at - 1; i >= Math.max(0, at - farthest); i--) {
    if (outletNouns.has(words.base[i]!) || outletNouns.has(words.base[i]!.slice(1))) return true;
    if (words.gap[i]! & gap.stop) return false;
  }
  return false;
}

function quotedEnd(words: Words, at: number): number | null {
  if (!(words.gap[at]! & gap.open) || words.bits[at]! & is.link) return null;
  for (let i = at; i < words.size && i < at + longest; i++) {
    if (i > at && words.gap[i] !== gap.space) return null;
    if (words.bits[i]! & (is.stop | is.speech | is.general | is.number)) return null;
    if (i > at && words.bits[i]! & is.attached) return null;
    if (i + 1 >= words.size || words.gap[i + 1]! & gap.close) return i + 1;
  }
  return null;
}
