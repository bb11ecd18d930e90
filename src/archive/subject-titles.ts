import { fold } from '../arabic/fold.ts';
import { wordList } from '../arabic/stop-words.ts';
import { gather, type Candidate } from './subject-candidate.ts';
import { is } from './subject-classes.ts';
import type { SubjectIndex } from './subject-index.ts';
import { keyOf, shownOf } from './subject-phrases.ts';
import { gap } from './subject-gaps.ts';
import type { Words } from './subject-words.ts';

const operation = fold('عملية');
const longest = 4;
const outletNouns = new Set(wordList('وكالة صحيفة جريدة مجلة قناة موقع'));

/** Names that quotation marks or the word before them set apart: «فرقة النسيم», عملية درع كذا; never the outlet that was spoken to (لـ«كذا»). */
export function titleCandidates(words: Words, index: SubjectIndex): readonly Candidate[] {
  const found = gather('title');
  const outlets = new Set<string>();
  for (let at = 0; at < words.size; at++) {
    const end = quotedEnd(words, at);
    if (end !== null) {
      const span = { at, end, weight: 1 };
      if (isSpokenTo(words, at)) outlets.add(keyOf(words, at, end));
      found.add(keyOf(words, at, end), span, () => ({
        shown: words.raw.slice(at, end).join(' ').replace(/ {2,}/gu, ' '),
        count: 1,
      }));
    } else if (isOperation(words, at) && !index.large) {
      found.add(keyOf(words, at, at + 2), { at, end: at + 2, weight: 1 }, () => ({
        shown: shownOf(words, at, at + 2, index.spell),
        count: 1,
      }));
    }
  }
  return found.all().filter(({ key, spans }) => {
    if (outlets.has(key) || key.length < 3 || (!key.includes(' ') && index.common(key))) return false;
    return spans.length >= 2 || words.base[spans[0]!.at - 1] === operation;
  });
}

/** Is this an outlet that somebody spoke to, or that reports: قال لـ«كذا», وكالة «كذا»? */
export function isSpokenTo(words: Words, at: number): boolean {
  return (
    at > 0 &&
    (words.gap[at]! & gap.open) > 0 &&
    (words.key[at - 1] === 'ل' || outletNouns.has(words.base[at - 1]!.replace(/^[وبل](?=[وصمقج])/u, '')))
  );
}

function quotedEnd(words: Words, at: number): number | null {
  if (!(words.gap[at]! & gap.open) || words.bits[at]! & is.link) return null;
  for (let i = at; i < words.size && i < at + longest; i++) {
    if (i > at && words.gap[i] !== gap.space) return null;
    if (words.bits[i]! & (is.stop | is.speech | is.general) || /^\p{Nd}/u.test(words.key[i]!)) return null;
    if (i + 1 >= words.size || words.gap[i + 1]! & gap.close) return i + 1;
  }
  return null;
}

// A bare noun and a definite one after «عملية», but for verbal nouns: «عملية درع كذا», not «عملية إخراج كذا».
function isOperation(words: Words, at: number): boolean {
  if (at < 1 || at + 1 >= words.size || words.base[at - 1] !== operation) return false;
  if (words.gap[at] !== gap.space || words.gap[at + 1] !== gap.space) return false;
  const verbal = /^(?:ا.{1,4}ا.|ت.{1,3}ي.|ت..{1,2}|م.ا.{2}ه|.+ه)$/u.test(words.base[at]!);
  return (
    words.bits[at] === 0 && !verbal && (words.bits[at + 1]! & is.definite) > 0 && !(words.bits[at + 1]! & is.attached)
  );
}
