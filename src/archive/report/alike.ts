import type { GroupKey } from '../../problems/report.ts';

// With more folders than these nobody reads a line for each.
const fewFolders = 40;

/** A key as one text, to compare and to sort by. */
export function nameOf({ effect, what, by, folder }: GroupKey): string {
  return JSON.stringify([effect, what, by, folder]);
}

/** The key with all numbers of its folder left open: «جريدة/عدد 1234» → «جريدة/عدد *». */
export function openKey(key: GroupKey): GroupKey {
  return { ...key, folder: key.folder.replace(/\p{Nd}+/gu, '*') };
}

/**
 * Groups that an archivist looks at as one: of what is alike in folders that differ by numbers only, such as those of single issues, all together where
 * they are more than forty; every other one by itself.
 */
export function together<T extends GroupKey>(groups: readonly T[]): readonly (readonly T[])[] {
  const sets = new Map<string, T[]>();
  for (const group of groups) {
    const name = nameOf(openKey(group));
    const alike = sets.get(name);
    if (alike) alike.push(group);
    else sets.set(name, [group]);
  }
  return [...sets.values()].flatMap((alike) => (alike.length > fewFolders ? [alike] : alike.map((group) => [group])));
}
