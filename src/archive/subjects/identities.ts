import { fold } from '../../arabic/fold.ts';
import type { Entry } from '../lexicon.ts';
import { givenNames } from './nouns.ts';

/** Persons by any form of the name: a name and its longer forms (فلان بن فلان, فلان بن فلان آل فلان) are one where hardly anyone else begins alike, and the commonest form stands for all. */
export function canonicalPersons(persons: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
  const canonical = new Map<string, Entry>(persons);
  const keys = [...persons.keys()].sort((a, b) => (a < b ? -1 : 1));
  for (const [i, key] of keys.entries()) {
    const same = sameBeginning(keys, i, persons);
    const best = [key, ...same].map((form) => canonical.get(form)!).reduce((a, b) => (b.count > a.count ? b : a));
    // Who is named with a last name keeps it.
    for (const form of same) if (/^(?:بن|ابن|بنت|ال) /u.test(form.slice(key.length + 1))) canonical.set(form, best);
    canonical.set(key, best);
  }
  return canonical;
}

// The longer forms of one name, or none where the name begins those of several persons.
function sameBeginning(keys: readonly string[], at: number, persons: ReadonlyMap<string, Entry>): readonly string[] {
  const key = keys[at]!;
  const groups = new Map<string, { forms: string[]; count: number }>();
  let total = 0;
  for (let i = at + 1; i < keys.length && keys[i]!.startsWith(key); i++) {
    const form = keys[i]!;
    if (form[key.length] !== ' ') continue;
    const next = form
      .slice(key.length + 1)
      .split(' ')
      .slice(0, 2)
      .join(' ');
    const group = groups.get(next) ?? { forms: [], count: 0 };
    group.forms.push(form);
    group.count += persons.get(form)!.count;
    total += persons.get(form)!.count;
    groups.set(next, group);
  }
  const main = [...groups.values()].find(({ count }) => count >= 0.7 * total);
  return main?.forms ?? [];
}

/** The one person meant by a last name alone: known from several articles, and most of those who bear it. */
export function bearersOf(persons: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
  const byLast = new Map<string, Set<Entry>>();
  for (const [key, entry] of persons) {
    const last = lastName(key);
    // A form that only continues the name of another person's entry says nothing of its last word.
    if (last === null || !fold(entry.shown).endsWith(last)) continue;
    byLast.set(last, (byLast.get(last) ?? new Set()).add(entry));
  }
  const bearers = new Map<string, Entry>();
  for (const [last, entries] of byLast) {
    const total = [...entries].reduce((sum, { count }) => sum + count, 0);
    const best = [...entries].reduce((a, b) => (b.count > a.count ? b : a));
    if (best.count >= 4 && best.count >= 0.7 * total) bearers.set(last, best);
  }
  return bearers;
}

/** The last name in a folded name, or null where the name ends with a given name (فلان بن علي): by that alone nobody is meant. */
export function lastName(key: string): string | null {
  const last = key.slice(key.lastIndexOf(' ') + 1);
  return givenNames.has(last) || afterLink.test(key) ? null : last;
}

const afterLink = /(?:^| )(?:بن|ابن|بنت) [^ ]*$/u;
