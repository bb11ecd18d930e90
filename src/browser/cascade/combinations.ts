/** Combinations of one of each list, those of the first ones first, `most` at most. */
export function combinations<T>(lists: readonly (readonly T[])[], most: number): readonly (readonly T[])[] {
  let all: { readonly taken: readonly T[]; readonly rank: number }[] = [{ taken: [], rank: 0 }];
  for (const list of lists) {
    all = all
      .flatMap(({ taken, rank }) => list.map((one, n) => ({ taken: [...taken, one], rank: rank + n })))
      .sort((a, b) => a.rank - b.rank)
      .slice(0, most);
  }
  return all.map(({ taken }) => taken);
}
