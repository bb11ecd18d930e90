import type { Problem } from '../problems/problem.ts';
import type { Lexicon } from './lexicon.ts';

/** The file of the content folder that holds what the archive taught. */
export const lexiconFile = 'lexicon.tsv';

const counted = ['words', 'located', 'alone', 'given', 'places', 'phrases'] as const;

/** A lexicon as lines that a person can read and version control compare: kind, folded key, number of articles or spelling, tabs between; sorted. */
export function formatLexicon(lexicon: Lexicon): string {
  const entry = { ...lexicon, persons: personsAsText(lexicon.persons) };
  const lines = kinds.flatMap((kind) =>
    // A tab comes before all that a key is made of, so the keys stand in the order of their lines.
    [...entry[kind].keys()].sort().map((key) => `${kind}\t${key}\t${entry[kind].get(key)!}\n`),
  );
  return `articles\t${lexicon.articles}\n${lines.join('')}`;
}

const kinds = [...counted, 'spellings' as const, 'persons' as const].sort();

const personsAsText = (persons: Lexicon['persons']): ReadonlyMap<string, string> =>
  new Map([...persons].map(([key, { count, shown }]) => [key, `${count}\t${shown}`]));

/** Reads the text of a lexicon, or tells its first wrong line. */
export function parseLexicon(text: string): Lexicon | Problem {
  const lines = text.split('\n');
  const [kind, articles = ''] = lines[0]!.split('\t');
  if (kind !== 'articles' || !isCount(articles)) return wrongLine(1, lines[0]!);
  const counts = Object.fromEntries(counted.map((name) => [name, new Map<string, number>()])) as Record<
    (typeof counted)[number],
    Map<string, number>
  >;
  const spellings = new Map<string, string>();
  const persons = new Map<string, { count: number; shown: string }>();
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]!;
    if (line === '' && at === lines.length - 1) break;
    const [name = '', key = '', value = '', shown = ''] = line.split('\t');
    if (key === '' || value === '') return wrongLine(at + 1, line);
    if (name === 'spellings') spellings.set(key, value);
    else if (!isCount(value)) return wrongLine(at + 1, line);
    else if (name === 'persons' && shown !== '') persons.set(key, { count: Number(value), shown });
    else if (name in counts) counts[name as keyof typeof counts].set(key, Number(value));
    else return wrongLine(at + 1, line);
  }
  return { articles: Number(articles), ...counts, spellings, persons };
}

const isCount = (text: string) => /^\d{1,9}$/u.test(text);

const wrongLine = (line: number, found: string): Problem => ({
  code: 'bad-lexicon',
  file: lexiconFile,
  line,
  found: found.slice(0, 120),
  expected: 'a kind, a word and its number of articles, tabs between, as `warraq learn` writes them',
  hint: `restore ${lexiconFile} from version control, or delete it: the next build learns it anew`,
});

/** What a lexicon has that another had not, and the other way round, by kind; the commonest first. */
export interface LexiconChange {
  readonly kind: string;
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** How many are in both with another count or spelling. */
  readonly changed: number;
}

/** Compares two lexicons, kind by kind. */
export function compareLexicons(before: Lexicon, after: Lexicon): readonly LexiconChange[] {
  return [...counted, 'spellings' as const, 'persons' as const].map((kind) => {
    const [old, now]: readonly ReadonlyMap<string, unknown>[] = [before[kind], after[kind]] as const;
    return {
      kind,
      added: commonest(after[kind], (key) => !old.has(key)),
      gone: commonest(before[kind], (key) => !now.has(key)),
      changed: [...now].filter(([key, value]) => old.has(key) && valueOf(old.get(key)) !== valueOf(value)).length,
    };
  });
}

const valueOf = (entry: unknown) => JSON.stringify(entry);

function commonest(entries: ReadonlyMap<string, unknown>, wanted: (key: string) => boolean): readonly string[] {
  const countOf = (entry: unknown) =>
    typeof entry === 'number' ? entry : ((entry as { readonly count?: number }).count ?? 0);
  return [...entries]
    .filter(([key]) => wanted(key))
    .sort(([a, m], [b, n]) => countOf(n) - countOf(m) || (a < b ? -1 : 1))
    .map(([key]) => key);
}
