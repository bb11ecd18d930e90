import { givenNames } from './subject-nouns.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import type { Knowledge } from './subject-names.ts';

/** What follows from a lexicon, worked out once for all articles. */
export interface SubjectIndex extends Knowledge {
  readonly lexicon: Lexicon;
  /** Enough articles for counts to mean something. */
  readonly large: boolean;
  /** A place that its noun names often enough in the archive (محافظة كذا) to know it without. */
  place(key: string): Entry | null;
  /** The one form of a person's name by which the archive knows him. */
  person(key: string): Entry | null;
  /** The one person who is meant where only this last name is given, or null. */
  bearer(surname: string): Entry | null;
  /** In how many articles a word is seen, with or without particles joined to it. */
  seen(key: string): number;
}

const indexes = new WeakMap<Lexicon, SubjectIndex>();

/** The index of a lexicon; made at the first call. */
export function indexOf(lexicon: Lexicon): SubjectIndex {
  const known = indexes.get(lexicon) ?? buildIndex(lexicon);
  indexes.set(lexicon, known);
  return known;
}

function buildIndex(lexicon: Lexicon): SubjectIndex {
  const { words } = lexicon;
  const count = (key: string) => words.get(key) ?? 0;
  const seen = (key: string) =>
    key.startsWith('ال')
      ? count(key) + count(`و${key}`) + count(`ب${key}`) + count(`لل${key.slice(2)}`)
      : count(key) + count(`و${key}`) + count(`ب${key}`) + count(`ل${key}`);
  const given = (key: string) =>
    givenNames.has(key) || ((lexicon.given.get(key) ?? 0) >= 3 && lexicon.given.get(key)! > 0.05 * count(key));
  const common = (key: string) => {
    if (key.startsWith('ال') || given(key)) return false;
    const bare = count(key);
    const inflected =
      count(`ال${key}`) +
      count(`وال${key}`) +
      count(`لل${key}`) +
      count(`${key}ا`) +
      count(`${key}ه`) +
      count(`${key}ها`);
    return inflected >= 3 && inflected > 0.25 * bare;
  };
  const large = lexicon.articles >= 300;
  const places = reliablePlaces(lexicon, seen, common);
  const persons = canonicalPersons(lexicon.persons);
  const bearers = surnames(persons);
  return {
    lexicon,
    large,
    given,
    common,
    seen,
    place: (key) => places.get(key) ?? null,
    person: (key) => persons.get(key) ?? null,
    bearer: (key) => bearers.get(key) ?? null,
  };
}

function reliablePlaces(
  { places, located }: Lexicon,
  seen: (key: string) => number,
  common: (key: string) => boolean,
): ReadonlyMap<string, Entry> {
  return new Map(
    [...places].filter(([key, { count }]) => {
      if (count < 2 || common(key)) return false;
      if (key.includes(' ')) return true;
      const all = seen(key);
      return count + (located.get(key) ?? 0) >= 0.3 * all;
    }),
  );
}

// A name and its longer forms (فلان بن فلان, فلان بن فلان آل فلان) are one person where nobody else begins alike: the commonest form stands for all.
function canonicalPersons(persons: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
  const canonical = new Map<string, Entry>(persons);
  const keys = [...persons.keys()].sort((a, b) => (a < b ? -1 : 1));
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const longer: string[] = [];
    for (let j = i + 1; j < keys.length && keys[j]!.startsWith(key); j++) {
      if (keys[j]![key.length] === ' ') longer.push(keys[j]!);
    }
    if (longer.length === 0) continue;
    const direct = new Map<string, number>();
    for (const form of longer) {
      const next = form
        .slice(key.length + 1)
        .split(' ')
        .slice(0, 2)
        .join(' ');
      direct.set(next, (direct.get(next) ?? 0) + persons.get(form)!.count);
    }
    const total = [...direct.values()].reduce((a, b) => a + b, 0);
    const [most, times] = [...direct].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    if (times < 0.7 * total) continue;
    const same = longer.filter((form) => form.slice(key.length + 1).startsWith(most));
    const best = [key, ...same].map((form) => canonical.get(form)!).reduce((a, b) => (b.count > a.count ? b : a));
    for (const form of [key, ...same]) canonical.set(form, best);
  }
  return canonical;
}

function surnames(persons: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
  const byLast = new Map<string, Map<Entry, number>>();
  for (const [key, entry] of persons) {
    const last = key.slice(key.lastIndexOf(' ') + 1);
    const bearers = byLast.get(last) ?? new Map<Entry, number>();
    byLast.set(last, bearers.set(entry, entry.count));
  }
  const found = new Map<string, Entry>();
  for (const [last, bearers] of byLast) {
    const total = [...bearers.values()].reduce((a, b) => a + b, 0);
    const [best] = [...bearers].sort(([a, m], [b, n]) => n - m || (a.shown < b.shown ? -1 : 1))[0]!;
    if (best.count >= 4 && best.count >= 0.7 * total) found.set(last, best);
  }
  return found;
}
