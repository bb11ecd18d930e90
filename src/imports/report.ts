import type { ProblemCode } from '../problems/codes.ts';
import { effectOf, type Problem } from '../problems/problem.ts';
import type { Place, Reason } from './found.ts';
import type { Mapping } from './mapping.ts';

/** Where every record that was read ended: read = written + there + differing + passed + quarantined. */
export interface ImportBalance {
  readonly read: number;
  readonly written: number;
  /** Written by an earlier run of the same import. */
  readonly there: number;
  /** The file is there and says something else: a person edited it, or the source changed. It stays as it is. */
  readonly differing: number;
  /** Not published where it comes from, no article, or the very same record a second time. */
  readonly passed: number;
  readonly quarantined: number;
}

/** A record that was not written, or written with something to be told: its place in the source, and why. */
export type Noted =
  | (Place & { readonly effect: 'passed'; readonly what: string; readonly why: Reason })
  | (Problem & { readonly effect: 'quarantine' | 'notice' });

/** Records noted for one reason: how many, and the first of them. */
export interface NotedGroup {
  readonly effect: Noted['effect'];
  readonly what: ProblemCode | Reason['reason'];
  /** The kind or status that records passed over have in common, else null. */
  readonly value: string | null;
  readonly count: number;
  readonly first: readonly Noted[];
}

/** What came of an import, beside the list of all that was noted. */
export interface ImportReport {
  /** The source, as it was named. */
  readonly source: string;
  /** True where nothing was written, only shown what would be. */
  readonly rehearsal: boolean;
  readonly balance: ImportBalance;
  /** Which column of the source each key was taken from, and the columns that none was. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly left: readonly string[];
  readonly groups: readonly NotedGroup[];
}

/** A problem of a record as it is noted: what stops a build only sets a record aside. */
export function notedProblem(problem: Problem): Noted {
  return { ...problem, effect: effectOf(problem) === 'notice' ? 'notice' : 'quarantine' };
}

// Records of one reason that a report shows, and groups that are told apart.
const most = 200;
const mostGroups = 100;
const order: readonly Noted['effect'][] = ['quarantine', 'notice', 'passed'];

/** Counts what is noted by its reason; of each only the first are kept, however many come. */
export class NotedTally {
  readonly #groups = new Map<
    string,
    { effect: Noted['effect']; what: NotedGroup['what']; value: string | null; count: number; first: Noted[] }
  >();

  add(noted: Noted): void {
    const what = noted.effect === 'passed' ? noted.why.reason : noted.code;
    const isApart = (what === 'kind' || what === 'status') && this.#groups.size < mostGroups;
    const value = noted.effect === 'passed' && isApart ? noted.why.value : null;
    const name = `${noted.effect} ${what} ${value ?? ''}`;
    const group = this.#groups.get(name) ?? { effect: noted.effect, what, value, count: 0, first: [] };
    this.#groups.set(name, group);
    group.count += 1;
    if (group.first.length < most) group.first.push(noted);
  }

  /** What was set aside first, of one kind the largest first. */
  groups(): readonly NotedGroup[] {
    return [...this.#groups.values()].sort(
      (a, b) => order.indexOf(a.effect) - order.indexOf(b.effect) || b.count - a.count || (a.what < b.what ? -1 : 1),
    );
  }
}

/** A mapping as a report says it. */
export function mappingNames(mapping: Mapping | null): Pick<ImportReport, 'mapping' | 'left'> {
  return {
    mapping: Object.fromEntries([...(mapping?.taken ?? [])].map(([target, { name }]) => [target, name])),
    left: mapping?.left ?? [],
  };
}
