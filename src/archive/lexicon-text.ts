import type { Problem } from '../problems/problem.ts';
import type { Lexicon } from './lexicon.ts';

/** The file of the content folder that holds what the archive taught. */
export const lexiconFile = 'lexicon.tsv';

const counted = ['words', 'located', 'alone', 'given', 'places', 'phrases'] as const;

/** A lexicon as lines that a person can read and version control compare: kind, folded key, number of articles or spelling, tabs between; sorted. The first line says from how many articles it was learned, and of how many where not from all. */
export function formatLexicon(lexicon: Lexicon): string {
  const entry = { ...lexicon, persons: personsAsText(lexicon.persons) };
  const linesOf = (kind: (typeof kinds)[number]) =>
    // A tab comes before all that a key is made of, so the keys stand in the order of their lines.
    [...entry[kind].keys()].sort().map((key) => `${kind}\t${key}\t${entry[kind].get(key)!}\n`);
  const { articles, archive } = lexicon;
  const first = `articles\t${articles}${archive === articles ? '' : `\t${archive}`}\n`;
  return first + kinds.map((kind) => linesOf(kind).join('')).join('');
}

const kinds = [...counted, 'spellings' as const, 'persons' as const].sort();

const personsAsText = (persons: Lexicon['persons']): ReadonlyMap<string, string> =>
  new Map([...persons].map(([key, { count, shown }]) => [key, `${count}\t${shown}`]));

/** Reads the text of a lexicon, or tells its first wrong line; a BOM and CRLF, as git and editors on Windows write them, change nothing. Lines are read where they stand: hundreds of thousands are not cut apart for a number each. */
export function parseLexicon(text: string): Lexicon | Problem {
  const beginning = text.startsWith('\ufeff') ? 1 : 0;
  const firstBreak = endOf(text, '\n', 0, text.length);
  const first = withoutReturn(text, firstBreak);
  const label = endOf(text, '\t', 0, first);
  const countEnd = endOf(text, '\t', label + 1, first);
  const articles = countAt(text, label + 1, countEnd);
  const archive = countEnd === first ? articles : countAt(text, countEnd + 1, first);
  const isWrong = text.slice(beginning, label) !== 'articles' || articles === null || archive === null;
  if (isWrong) return wrongLine(1, text.slice(beginning, first));
  const counts = Object.fromEntries(counted.map((name) => [name, new Map<string, number>()])) as Record<
    (typeof counted)[number],
    Map<string, number>
  >;
  const spellings = new Map<string, string>();
  const persons = new Map<string, { count: number; shown: string }>();
  let lineBreak = firstBreak;
  for (let line = 2; lineBreak + 1 < text.length; line++) {
    const start = lineBreak + 1;
    lineBreak = endOf(text, '\n', start, text.length);
    const end = withoutReturn(text, lineBreak);
    const kindEnd = endOf(text, '\t', start, end);
    const keyEnd = endOf(text, '\t', kindEnd + 1, end);
    const valueEnd = endOf(text, '\t', keyEnd + 1, end);
    const kind = text.slice(start, kindEnd);
    const key = text.slice(kindEnd + 1, keyEnd);
    const count = countAt(text, keyEnd + 1, valueEnd);
    const shown = valueEnd === end ? '' : text.slice(valueEnd + 1, endOf(text, '\t', valueEnd + 1, end));
    if (key === '' || valueEnd <= keyEnd + 1) return wrongLine(line, text.slice(start, end));
    if (kind === 'spellings') spellings.set(key, text.slice(keyEnd + 1, valueEnd));
    else if (count === null) return wrongLine(line, text.slice(start, end));
    else if (kind === 'persons' && shown !== '') persons.set(key, { count, shown });
    else if (kind in counts) counts[kind as keyof typeof counts].set(key, count);
    else return wrongLine(line, text.slice(start, end));
  }
  return { articles, archive, ...counts, spellings, persons };
}

// Where the next such sign stands, but not behind the end.
function endOf(text: string, sign: string, from: number, end: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 || at > end ? end : at;
}

const withoutReturn = (text: string, end: number) => (text[end - 1] === '\r' ? end - 1 : end);

// The number that one to nine digits write, or null.
function countAt(text: string, from: number, end: number): number | null {
  if (from >= end || end - from > 9) return null;
  let count = 0;
  for (let at = from; at < end; at++) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return null;
    count = 10 * count + digit;
  }
  return count;
}

const zero = '0'.charCodeAt(0);

const wrongLine = (line: number, found: string): Problem => ({
  code: 'bad-lexicon',
  file: lexiconFile,
  line,
  found: found.slice(0, 120),
  expected: 'a kind, a word and its number of articles, tabs between, as `warraq learn` writes them',
  hint: `restore ${lexiconFile} from version control, or have it learned anew: warraq learn`,
});

/** What a lexicon has that another had not, and the other way round, by kind, as it is spelled; the commonest first. */
export interface LexiconChange {
  readonly kind: keyof typeof meaning;
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** What is spelled in another way now: before, after. */
  readonly respelled: readonly (readonly [before: string, after: string])[];
  /** How many are in both with another count or spelling. */
  readonly changed: number;
}

/** What the kinds of entries are, those first that readers see on the pages. */
export const meaning = {
  persons: 'names of people',
  places: 'names after a word such as city or province',
  spellings: 'the spelling shown of words that are spelled in several ways',
  phrases: 'words that stand together, as in names of organisations',
  given: 'given names, as in X bin Y',
  alone: 'words alone behind a preposition, mostly places',
  located: 'words right behind a preposition',
  words: 'all words',
} as const satisfies Partial<Record<keyof Lexicon, string>>;

/** Compares two lexicons, kind by kind, in the order of their meanings. */
export function compareLexicons(before: Lexicon, after: Lexicon): readonly LexiconChange[] {
  return (Object.keys(meaning) as LexiconChange['kind'][]).map((kind) => {
    const [old, now]: readonly ReadonlyMap<string, Value>[] = [before[kind], after[kind]] as const;
    const common = [...now.keys()].filter((key) => old.has(key));
    return {
      kind,
      added: onlyIn(after, now, old),
      gone: onlyIn(before, old, now),
      respelled: commonest(after, now, common)
        .map((key) => [shownOf(key, old), shownOf(key, now)] as const)
        .filter(([one, other]) => one !== other),
      changed: common.filter((key) => JSON.stringify(old.get(key)) !== JSON.stringify(now.get(key))).length,
    };
  });
}

// What the entries of a lexicon have that the others lack.
function onlyIn(lexicon: Lexicon, entries: ReadonlyMap<string, Value>, others: ReadonlyMap<string, Value>) {
  const keys = [...entries.keys()].filter((key) => !others.has(key));
  return commonest(lexicon, entries, keys).map((key) => shownOf(key, entries));
}

type Value = number | string | { readonly count: number; readonly shown: string };

function shownOf(key: string, entries: ReadonlyMap<string, Value>): string {
  const value = entries.get(key)!;
  if (typeof value === 'number') return key;
  return typeof value === 'string' ? value : value.shown;
}

// A spelling is as common as its word.
function commonest(
  { words }: Lexicon,
  entries: ReadonlyMap<string, Value>,
  keys: readonly string[],
): readonly string[] {
  const countOf = (key: string) => {
    const value = entries.get(key)!;
    if (typeof value === 'number') return value;
    return typeof value === 'string' ? (words.get(key) ?? 0) : value.count;
  };
  return [...keys].sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1));
}
