/** A number of things in English: `1 draft`, `0 drafts`; `many` where the plural has no bare -s. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
