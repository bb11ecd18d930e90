import { gather, type Candidate } from './subject-candidate.ts';
import { is } from './subject-classes.ts';
import { isNationality } from './subject-countries.ts';
import type { SubjectIndex } from './subject-index.ts';
import { lastName } from './subject-identities.ts';
import { findNames, nameKey } from './subject-names.ts';
import { shownOf } from './subject-phrases.ts';
import { gap } from './subject-gaps.ts';
import type { Words } from './subject-words.ts';

/** Persons by full name; a last name alone counts for whoever bears it in the article, or in the whole archive. */
export function personCandidates(words: Words, index: SubjectIndex): readonly Candidate[] {
  const found = gather('person');
  const bearers = new Map<string, string | null>();
  const taken = new Set<number>();
  for (const name of findNames(words, index)) {
    if (isByline(words, name.at, name.end)) continue;
    const key = nameKey(words, name);
    const entry = index.person(key);
    const shown = entry && entry.count > 1 ? entry.shown : shownOf(words, name.at, name.end, index.spell);
    found.add(shown, { at: name.at, end: name.end, weight: 1 }, () => ({ shown, count: entry?.count ?? 1 }));
    const last = lastName(key);
    const other = last === null ? undefined : bearers.get(last);
    if (last !== null) bearers.set(last, other === undefined || other === shown ? shown : null);
    for (let i = name.at; i < name.end; i++) taken.add(i);
  }
  for (let at = 0; at < words.size; at++) {
    if (taken.has(at)) continue;
    const key = words.base[at]!;
    const local = bearers.get(key);
    const span = { at, end: at + 1, weight: 0.8 };
    if (local) found.add(local, span, () => ({ shown: local, count: 1 }));
    else if (local === undefined && at > 0 && !isNationality(key) && words.bits[at - 1]! & (is.title | is.speech)) {
      const known = index.bearer(key);
      if (known) found.add(known.shown, span, () => known);
    }
  }
  return found.all();
}

// A name that opens the text and stands apart from what follows signs it.
function isByline(words: Words, at: number, end: number): boolean {
  return at === words.headline && end < words.size && (words.gap[end]! & gap.stop) > 0;
}
