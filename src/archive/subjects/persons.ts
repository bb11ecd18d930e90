import type { Entry } from '../lexicon.ts';
import { gather, type Candidate } from './candidate.ts';
import { is } from './classes.ts';
import { knows } from './facts.ts';
import type { SubjectIndex } from './subject-index.ts';
import { lastName } from './identities.ts';
import { findNames, nameKey } from './names.ts';
import { shownOf } from './phrases.ts';
import { gap } from './gaps.ts';
import type { Words } from './words.ts';

const lastNameWeight = 0.8;
const signature = 8;
// Of whom the archive often writes, the last name alone will do, if it comes again and again.
const famous = 15;
const fewestOfFamous = 3;

/** Persons by full name; a last name alone counts for whoever bears it in the article, or in the whole archive. */
export function personCandidates(words: Words, index: SubjectIndex): readonly Candidate[] {
  const found = gather();
  const counts = new Map<string, number>();
  const bearers = new Map<string, string | null>();
  const taken = new Set<number>();
  for (const name of findNames(words, index)) {
    if (isByline(words, name.at, name.end)) continue;
    const key = nameKey(words, name);
    const entry = index.person(key);
    const shown = entry && entry.count > 1 ? entry.shown : shownOf(words, name.at, name.end, index.spell);
    counts.set(shown, entry?.count ?? 1);
    found.add(shown, name.at, name.end, 1);
    const last = lastName(key);
    const other = last === null ? undefined : bearers.get(last);
    if (last !== null) bearers.set(last, other === undefined || other === shown ? shown : null);
    for (let i = name.at; i < name.end; i++) taken.add(i);
  }
  for (let at = 0; at < words.size; at++) {
    const bearer = taken.has(at) ? null : bearerAt(words, at, bearers, index);
    if (bearer === null) continue;
    found.add(bearer.shown, at, at + 1, lastNameWeight);
    if (!counts.has(bearer.shown)) counts.set(bearer.shown, bearer.count);
  }
  return found.all().map(({ key, spans }) => ({ kind: 'person', shown: key, count: counts.get(key) ?? 1, spans }));
}

// Who is meant by a last name alone: someone named in full here, or after a title the one that the archive knows.
function bearerAt(
  words: Words,
  at: number,
  bearers: ReadonlyMap<string, string | null>,
  index: SubjectIndex,
): Entry | null {
  const key = words.base[at]!;
  const here = bearers.size === 0 ? undefined : bearers.get(key);
  if (here !== undefined) return here === null ? null : { shown: here, count: 1 };
  const known = words.known[at]! & knows.bearer ? index.bearer(key) : null;
  if (known === null) return null;
  const isAnnounced = at > 0 && (words.bits[at - 1]! & (is.title | is.speech)) > 0;
  const isFamous = known.count >= famous && words.base.filter((base) => base === key).length >= fewestOfFamous;
  return isAnnounced || isFamous ? known : null;
}

// A name that opens the text and stands apart from what follows signs it, and so does one that closes it.
function isByline(words: Words, at: number, end: number): boolean {
  if (at === words.headline) return end < words.size && (words.gap[end]! & gap.stop) > 0;
  return at >= words.size - signature && (words.gap[at]! & gap.stop) > 0;
}
