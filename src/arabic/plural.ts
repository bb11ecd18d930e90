/** The six forms of a counted noun. Zero, one and two stand alone (مقالتان); few, many and other follow their number (3 مقالات، 11 مقالة، 100 مقالة). */
export interface CountedNoun {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const rules = new Intl.PluralRules('ar');

/**
 * The noun counted as Arabic counts it (CLDR plural rules): 1 → مقالة واحدة, 2 → مقالتان, 3 → 3 مقالات, 11 → 11 مقالة.
 * `shown` is the number in the digits of the archive (٣); whole numbers from 0 only.
 */
export function counted(noun: CountedNoun, n: number, shown = String(n)): string {
  const category = rules.select(n);
  if (category === 'zero' || category === 'one' || category === 'two') return noun[category];
  return `${shown} ${noun[category]}`;
}
