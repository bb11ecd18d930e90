import { backwards } from '../arabic/backwards.ts';
import type { Manifest } from './manifest.ts';
import { once } from './once.ts';

/** A form of a word in the archive: how many articles have it, and in which bundles they are; null where there is one only. */
export interface Form {
  readonly articles: number;
  readonly bundles: readonly number[] | null;
}

/** A word of the archive without particles. */
export class Entry {
  readonly base: string;
  readonly #lines: readonly string[];
  #forms: ReadonlyMap<string, Form> | null = null;

  /** Lines of the word in files of several vocabularies, `0a 2b` of `وزير 0a 2b`. */
  constructor(base: string, lines: readonly string[]) {
    [this.base, this.#lines] = [base, lines];
  }

  /** Its forms by the code of the particle; of the words of a file most are never asked for. */
  get forms(): ReadonlyMap<string, Form> {
    return (this.#forms ??= formsOf(this.#lines));
  }

  /** This word and the same of another vocabulary as one. */
  with(other: Entry): Entry {
    return new Entry(this.base, [...this.#lines, ...other.#lines]);
  }
}

/** The words of the archive: what is read of them is kept. */
export interface Vocabulary {
  /** Those of the words that the archive has; where only so many files may be read, those in the files of the first words. */
  entries(bases: readonly string[], mostFiles?: number): Promise<ReadonlyMap<string, Entry>>;
  startingWith(beginning: string): Promise<readonly Entry[]>;
  endingWith(end: string): Promise<readonly Entry[]>;
}

/** Opens the vocabularies of an archive as one; `read` gives the value of a packed file. */
export function openVocabularies(
  parts: Manifest['vocabularies'],
  read: (path: string) => Promise<unknown>,
): Vocabulary {
  const opened = parts.map((part) => openVocabulary(part, read));
  const all = async (entriesOf: (vocabulary: Vocabulary) => Promise<Iterable<Entry>>) => {
    const found = new Map<string, Entry>();
    for (const entries of await Promise.all(opened.map(entriesOf))) {
      for (const entry of entries) found.set(entry.base, found.get(entry.base)?.with(entry) ?? entry);
    }
    return found;
  };
  return {
    entries: (bases, mostFiles) => all(async (part) => (await part.entries(bases, mostFiles)).values()),
    startingWith: async (beginning) => [...(await all((part) => part.startingWith(beginning))).values()],
    endingWith: async (end) => [...(await all((part) => part.endingWith(end))).values()],
  };
}

function openVocabulary(
  { folder, words, ends }: Manifest['vocabularies'][number],
  read: (path: string) => Promise<unknown>,
): Vocabulary {
  const readOnce = once(async (path) => entriesOf((await read(path)) as readonly string[]));
  const load = (kind: 'words' | 'ends', n: number) => readOnce(`${folder}${kind}/${n}`);
  const range = async (kind: 'words' | 'ends', list: readonly string[], from: string) => {
    const [first, last] = [fileOf(list, from), fileOf(list, `${from}\uffff`)];
    const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
    const loaded = await Promise.all(numbers.map((n) => load(kind, n)));
    return loaded.flatMap((file) => [...file.values()]);
  };
  return {
    entries: async (bases, mostFiles = Infinity) => {
      const places = bases.map((base) => fileOf(words, base));
      const read = new Set([...new Set(places)].slice(0, mostFiles));
      const found = await Promise.all(
        bases.map(async (base, n) => {
          const place = places[n]!;
          return place < 0 || !read.has(place) ? undefined : (await load('words', place)).get(base);
        }),
      );
      return new Map(found.flatMap((entry) => (entry ? [[entry.base, entry] as const] : [])));
    },
    startingWith: async (beginning) =>
      (await range('words', words, beginning)).filter(({ base }) => base.startsWith(beginning)),
    endingWith: async (end) => (await range('ends', ends, backwards(end))).filter(({ base }) => base.endsWith(end)),
  };
}

// The last file that begins at or before a word; the first one for a word before all.
function fileOf(firsts: readonly string[], word: string): number {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle]! <= word) low = middle + 1;
    else high = middle;
  }
  return firsts.length === 0 ? -1 : Math.max(0, low - 1);
}

function entriesOf(lines: readonly string[]): ReadonlyMap<string, Entry> {
  return new Map(
    lines.map((line) => {
      const end = line.indexOf(' ');
      const base = line.slice(0, end);
      return [base, new Entry(base, [line.slice(end + 1)])];
    }),
  );
}

function formsOf(lines: readonly string[]): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  for (const [code, { articles, bundles }] of lines.flatMap((line) => line.split(' ').map(formOf))) {
    const before = forms.get(code);
    if (!before) forms.set(code, { articles, bundles });
    else {
      const both = before.bundles && bundles && [...before.bundles, ...bundles];
      forms.set(code, { articles: before.articles + articles, bundles: both });
    }
  }
  return forms;
}

// `2b:0.1`: particle 2, in 11 articles, which are in bundles 0 and 1.
function formOf(text: string): [code: string, form: Form] {
  const [count = '', where] = text.slice(1).split(':');
  const bundles = where === undefined ? null : where.split('.').map((bundle) => Number.parseInt(bundle, 36));
  return [text.charAt(0), { articles: Number.parseInt(count, 36), bundles }];
}

/** How many articles have a word with any particle; one that has two forms of it counts twice. */
export function articlesOf({ forms }: Entry): number {
  let sum = 0;
  for (const { articles } of forms.values()) sum += articles;
  return sum;
}

/** The bundles that have one of the forms; null for all. */
export function bundlesOf(forms: Iterable<Form>): readonly number[] | null {
  const all = new Set<number>();
  for (const { bundles } of forms) {
    if (bundles === null) return null;
    for (const bundle of bundles) all.add(bundle);
  }
  return [...all];
}
