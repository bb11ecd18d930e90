import type { Group } from '../../problems/report.ts';

/** How many files of how many folders there are of one kind. */
export type Total = Omit<Group, 'folder' | 'example' | 'settle'>;

/** Groups by what they are about, whatever their folder, in the order of the first of each: what stops a build first, then of one effect the largest. */
export function totalsOf(groups: readonly Group[]): readonly Total[] {
  const totals = new Map<string, Total>();
  for (const { effect, what, by, files, folders } of groups) {
    const name = JSON.stringify([effect, what, by]);
    const known = totals.get(name) ?? { files: 0, folders: 0 };
    totals.set(name, { effect, what, by, files: known.files + files, folders: known.folders + folders });
  }
  const effects = [...new Set(groups.map(({ effect }) => effect))];
  return [...totals.values()].sort(
    (a, b) => effects.indexOf(a.effect) - effects.indexOf(b.effect) || b.files - a.files,
  );
}
