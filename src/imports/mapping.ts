import { nearest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { shellWord } from '../io/shell-word.ts';
import type { SourceRecord } from './found.ts';
import { meaningsOf, namesOf, plainName, targets, type Target } from './names.ts';

/** Which name of the source gives each value, how that is known, and the names that nothing is taken from. */
export interface Mapping {
  readonly taken: ReadonlyMap<Target, { readonly name: string; readonly from: 'flag' | 'guess' }>;
  readonly left: readonly string[];
}

/** The mapping of a source by its first records: what `--map key=name` says, the rest guessed by English and Arabic names; or what is wrong with a flag. */
export function mappingOf(records: readonly SourceRecord[], flags: readonly string[]): Mapping | readonly Problem[] {
  const names = [...new Set(records.flatMap((record) => [...record.values.keys()]))];
  const stated = new Map<Target, string | null>();
  const problems: Problem[] = [];
  for (const flag of flags) {
    const one = readFlag(flag, names);
    if ('code' in one) problems.push(one);
    else stated.set(one.target, one.name);
  }
  if (problems.length > 0) return problems;
  const taken = new Map<Target, { name: string; from: 'flag' | 'guess' }>();
  for (const target of targets) {
    const said = stated.get(target);
    const name = said === undefined ? guessed(target, names, new Set(stated.values())) : said;
    if (name !== null) taken.set(target, { name, from: said === undefined ? 'guess' : 'flag' });
  }
  const used = new Set([...taken.values()].map(({ name }) => name));
  return { taken, left: names.filter((name) => !used.has(name)) };
}

function guessed(target: Target, names: readonly string[], stated: ReadonlySet<string | null>): string | null {
  const ranked = names
    .filter((name) => !stated.has(name))
    .flatMap((name) => meaningsOf(name).flatMap((one) => (one.target === target ? [{ name, rank: one.rank }] : [])))
    .sort((one, other) => one.rank - other.rank);
  return ranked[0]?.name ?? null;
}

function readFlag(flag: string, names: readonly string[]): { target: Target; name: string | null } | Problem {
  const [, key = '', name = ''] = /^([^=]+)=(.+)$/u.exec(flag) ?? [];
  const known = targets.map((target) => namesOf(target)[0]!);
  const target = targets.find((one) => namesOf(one).includes(plainName(key)));
  const wrong = (found: string, expected: string, hint: string): Problem => ({
    code: 'wrong-use',
    file: '--map',
    line: null,
    found,
    expected,
    hint: `--map ${shellWord(hint)}`,
  });
  if (key === '') return wrong(flag, 'key=name, the name in the source last', 'title=headline');
  if (!target) return wrong(key, known.join(', '), `${nearest(key, known) ?? 'title'}=${name}`);
  if (name === '-') return { target, name: null };
  if (!names.includes(name)) {
    return wrong(
      name,
      names.join(', ') || 'a source with a record',
      `${key}=${nearest(name, names) ?? names[0] ?? 'name'}`,
    );
  }
  return { target, name };
}
