import { is } from './subject-classes.ts';
import { findCountries } from './subject-countries.ts';
import type { SubjectIndex } from './subject-index.ts';
import { findNames, nameKey } from './subject-names.ts';
import { eachPhrase, keyOf, shownOf } from './subject-phrases.ts';
import { findPlaces } from './subject-places.ts';
import { gap, type Words } from './subject-words.ts';

export type Kind = 'country' | 'place' | 'person' | 'organisation' | 'event' | 'phrase' | 'topic';

/** A possible subject of an article, with every place where it is mentioned. */
export interface Candidate {
  readonly kind: Kind;
  readonly key: string;
  readonly shown: string;
  /** In how many articles of the archive it is known, at least 1. */
  readonly count: number;
  readonly spans: readonly Span[];
}

export interface Span {
  readonly at: number;
  readonly end: number;
  /** 1 for the full name, less for what only points to it. */
  readonly weight: number;
}

/** Gathers mentions under one key. */
function gather(): {
  add(key: string, span: Span, make: () => { readonly shown: string; readonly count: number }): void;
  all(kind: Kind): Candidate[];
} {
  const held = new Map<string, { shown: string; count: number; spans: Span[] }>();
  return {
    add(key, span, make) {
      const known = held.get(key);
      if (known) known.spans.push(span);
      else held.set(key, { ...make(), spans: [span] });
    },
    all: (kind) => [...held].map(([key, candidate]) => ({ kind, key, ...candidate })),
  };
}

export function countryCandidates(words: Words): readonly Candidate[] {
  const found = gather();
  for (const { name, weight, at, end } of findCountries(words)) {
    found.add(name, { at, end, weight }, () => ({ shown: name, count: 1 }));
  }
  return found.all('country');
}

/** Persons by full name; a last name alone counts for whoever bears it in the article, or in the whole archive. */
export function personCandidates(words: Words, index: SubjectIndex): readonly Candidate[] {
  const found = gather();
  const bearers = new Map<string, string | null>();
  const taken = new Set<number>();
  const names = findNames(words, index);
  for (const name of names) {
    const key = nameKey(words, name);
    const entry = index.person(key);
    const shown = entry && entry.count > 1 ? entry.shown : shownOf(words, name.at, name.end);
    found.add(shown, { at: name.at, end: name.end, weight: 1 }, () => ({ shown, count: entry?.count ?? 1 }));
    const last = words.base[name.end - 1]!;
    const other = bearers.get(last);
    bearers.set(last, other === undefined || other === shown ? shown : null);
    for (let i = name.at; i < name.end; i++) taken.add(i);
  }
  for (let at = 0; at < words.size; at++) {
    if (taken.has(at)) continue;
    const key = words.base[at]!;
    const local = bearers.get(key) ?? bearers.get(key.slice(1));
    const span = { at, end: at + 1, weight: 0.8 };
    if (local) found.add(local, span, () => ({ shown: local, count: 1 }));
    else if (local === undefined && at > 0 && words.bits[at - 1]! & (is.title | is.speech)) {
      const known = index.bearer(key);
      if (known) found.add(known.shown, span, () => known);
    }
  }
  return found.all('person');
}

const bareParticles = ['و', 'ب', 'ل', 'وب', 'ول', 'ف'];

/** Places named by their noun here or in the archive, and bare words that stand again and again where only a place can. */
export function placeCandidates(words: Words, index: SubjectIndex): readonly Candidate[] {
  const found = gather();
  const here = new Map<string, string>();
  for (const { at, end } of findPlaces(words)) {
    const key = keyOf(words, at, end);
    if (index.common(key) || (index.large && !index.place(key) && index.seen(key) > 3)) continue;
    here.set(key, shownOf(words, at, end));
  }
  for (let at = 0; at < words.size; at++) {
    if (words.bits[at]! & (is.stop | is.speech | is.title)) continue;
    for (const [key, end] of placeKeys(words, at)) {
      const entry = index.place(key);
      const shown = entry && entry.count > 1 ? entry.shown : here.get(key);
      if (shown === undefined) continue;
      found.add(key, { at, end, weight: 1 }, () => ({ shown, count: entry?.count ?? 1 }));
      at = end - 1;
      break;
    }
  }
  return found.all('place');
}

function placeKeys(words: Words, at: number): readonly (readonly [string, number])[] {
  const base = words.base[at]!;
  const keys: (readonly [string, number])[] = [];
  if (at + 1 < words.size && words.gap[at + 1] === gap.space) keys.push([`${base} ${words.base[at + 1]!}`, at + 2]);
  keys.push([base, at + 1]);
  for (const particle of bareParticles) if (base.startsWith(particle)) keys.push([base.slice(particle.length), at + 1]);
  return keys;
}

/** Phrases of the article that are names by their first word (وزارة, مهرجان), or that the article or the archive repeats. */
export function phraseCandidates(words: Words, index: SubjectIndex): readonly Candidate[] {
  const found = gather();
  eachPhrase(words, (at, end) => {
    const key = keyOf(words, at, end);
    const entry = index.lexicon.phrases.get(key);
    found.add(key, { at, end, weight: 1 }, () => ({
      shown: entry && entry.count > 1 ? entry.shown : shownOf(words, at, end),
      count: entry?.count ?? 1,
    }));
  });
  return found.all('phrase').filter((candidate) => isName(candidate, words, index));
}

function isName({ key, count, spans }: Candidate, words: Words, index: SubjectIndex): boolean {
  const { at, end } = spans[0]!;
  const last = words.bits[end - 1]!;
  if (last & is.general || words.bits[at]! & is.title) return false;
  const parts = key.split(' ');
  const headed = (words.bits[at]! & (is.organisation | is.event | is.landmark)) > 0;
  if (!headed && !(words.bits[at]! & is.definite) && !isNoun(words, spans, index)) return false;
  if (!index.large) return spans.length >= 2 || (headed && (last & is.definite) > 0);
  const first = index.seen(parts[0]!);
  const second = index.seen(parts.at(-1)!);
  const bond = (count * index.lexicon.articles) / Math.max(1, first * second);
  const share = count / Math.max(1, Math.min(first, second));
  if (headed) return count >= 3 || spans.length >= 2;
  return count >= 4 && (bond > 20 || share > 0.15) && (!(words.bits[at]! & is.general) || share > 0.2);
}

// Seen after a preposition, here or in the archive: a verb never is.
function isNoun(words: Words, spans: readonly Span[], index: SubjectIndex): boolean {
  const key = words.base[spans[0]!.at]!;
  const located = index.lexicon.located.get(key) ?? 0;
  if (index.large) return located >= 3 && located > 0.05 * index.seen(key);
  return spans.some(({ at }) => at > 0 && words.gap[at] === gap.space && (words.bits[at - 1]! & is.preposition) > 0);
}
