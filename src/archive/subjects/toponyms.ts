import { gather, type Candidate, type Gathering, type Span } from './candidate.ts';
import { is } from './classes.ts';
import { isCountry } from './countries.ts';
import { knows } from './facts.ts';
import type { SubjectIndex } from './subject-index.ts';
import { closesPhrase, keyOf, shownOf } from './phrases.ts';
import { findPlaces } from './places.ts';
import { gap } from './gaps.ts';
import { isOutlet } from './titles.ts';
import type { Words } from './words.ts';

/** Places named by their noun here or in the archive, and in a small archive bare words that stand again and again where only a place can. */
export function placeCandidates(words: Words, index: SubjectIndex): readonly Candidate[] {
  const found = gather();
  const here = namedHere(words, index);
  for (let at = 0; at < words.size; at++) {
    const end = words.bits[at]! & notPlaces ? null : placeEnd(words, at, index, here);
    if (end === null || isOutlet(words, at)) continue;
    const key = keyOf(words, at, end);
    if (isCountry(key)) continue;
    if (isDateline(words, at, end) || isOwned(words, at, end)) continue;
    const isPart = at > 0 && words.gap[at] === gap.space && (words.bits[at - 1]! & heads) > 0;
    found.add(key, at, end, isPart ? partWeight : 1);
    at = end - 1;
  }
  if (!index.large) addUnnamed(words, index, found, here);
  return found.all().flatMap(({ key, spans }) => {
    const span = namingSpan(words, key, spans, index);
    if (span === null) return [];
    const shown = shownOf(words, span.at, span.end, index.spell);
    return [{ kind: 'place', shown, count: Math.max(1, index.seen(key)), spans }];
  });
}

// A name with the article that never stands alone after a preposition is a name only with its noun: مدينة الريحان, not الريحان.
function namingSpan(
  words: Words,
  key: string,
  spans: readonly Span[],
  { lexicon }: SubjectIndex,
): Pick<Span, 'at' | 'end'> | null {
  if (!(words.bits[spans[0]!.at]! & is.definite) || (lexicon.located.get(key) ?? 0) > 0) return spans[0]!;
  const named = spans.find(({ at }) => at > 0 && (words.bits[at - 1]! & is.place) > 0 && words.gap[at] === gap.space);
  return named ? { at: named.at - 1, end: named.end } : null;
}

// «مطار عدن», «جامعة جازان»: a name of its own that points to the place.
const heads = is.organisation | is.landmark | is.event;
const partWeight = 0.5;
const longestDateline = 8;

// «حماة الوطن», «حماة أمننا»: a common word with what owns it.
function isOwned(words: Words, at: number, end: number): boolean {
  if (end !== at + 1 || words.bits[at]! & is.definite || end >= words.size || words.gap[end] !== gap.space)
    return false;
  const next = words.bits[end]!;
  if (next & (is.joined | is.attached | is.stop | is.general)) return false;
  return (next & is.improper) > 0 || ((next & is.definite) > 0 && !/(?:ي|يه)$/u.test(words.base[end]!));
}

// «وكالة الأنباء – سنابل:» says where the text was written.
function isDateline(words: Words, at: number, end: number): boolean {
  const isEarly = at >= words.headline && end < words.headline + longestDateline && end < words.size;
  const apart = isEarly ? words.gap[end]! : gap.space;
  return (apart & gap.stop) > 0 && (apart & gap.comma) === 0;
}

const notPlaces = is.stop | is.speech | is.title | is.general | is.number | is.office;

// Two words before one: مكة المكرمة before مكة, and دومة الجندل, as the archive hardly ever has دومة alone.
function placeEnd(words: Words, at: number, index: SubjectIndex, here: ReadonlySet<string>): number | null {
  const next = at + 1;
  const first = words.base[at]!;
  const isFirst = (words.known[at]! & knows.place) > 0 || here.has(first);
  if (!isFirst && !(words.known[at]! & knows.opensPlace) && here.size === 0) return null;
  const alone = isFirst ? next : null;
  if (next >= words.size || words.gap[next] !== gap.space || words.bits[next]! & (is.stop | is.speech | is.general))
    return alone;
  const both = keyOf(words, at, at + 2);
  if (index.isPlace(both) || here.has(both)) return at + 2;
  if (!isFirst || !index.large || words.known[next]! & knows.nationality) return alone;
  const together = index.lexicon.phrases.get(both) ?? 0;
  return together >= 3 && together >= mostlyTogether * index.seen(first) ? at + 2 : alone;
}

const mostlyTogether = 0.4;

// What the article itself calls a place, unless the archive knows the word otherwise.
function namedHere(words: Words, index: SubjectIndex): ReadonlySet<string> {
  const here = new Set<string>();
  for (const { at, end } of findPlaces(words)) {
    const key = keyOf(words, at, end);
    const rare = !index.large || index.seen(key) <= 3;
    if (!index.common(key) && rare) here.add(key);
  }
  return here;
}

// A common noun without the article is followed by what owns it; a place after في or من is followed by nothing of its own («في حلب، وأعرب»).
function addUnnamed(words: Words, index: SubjectIndex, found: Gathering, here: ReadonlySet<string>): void {
  const seen = new Map<string, { at: number; located: boolean }[]>();
  for (let at = 0; at < words.size; at++) {
    const key = words.base[at]!;
    const bits = words.bits[at]! & ~(is.joined | is.attached);
    if (bits !== 0 || key.length < 3 || here.has(key) || !/^\p{Script=Arabic}+$/u.test(key)) continue;
    const before = at > 0 && words.gap[at] === gap.space && (words.bits[at - 1]! & is.preposition) > 0;
    const located = (before || (words.bits[at]! & is.attached) > 0) && closesPhrase(words, at + 1);
    seen.set(key, [...(seen.get(key) ?? []), { at, located }]);
  }
  for (const [key, mentions] of seen) {
    const located = mentions.filter((mention) => mention.located);
    if (located.length < 2 || located.length < 0.6 * mentions.length || /(?:ها|هم|ه|ات|ين|ون)$/u.test(key)) continue;
    if (index.common(key) || words.key.some((word) => word === `ال${key}` || word === `${key}ا`)) continue;
    for (const { at } of mentions) found.add(key, at, at + 1, 1);
  }
}
