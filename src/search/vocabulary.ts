import { backwards } from '../arabic/backwards.ts';
import { packedScript, type IndexFile } from './packed.ts';
import type { IndexedWord } from './word-count.ts';

/** The files of the vocabulary, and where each begins: what the page needs to know of them beforehand. */
export interface Vocabulary {
  readonly files: readonly IndexFile[];
  /** The first word of each file of words, and of each file of the same words in the order of their ends, spelt backwards. */
  readonly words: readonly string[];
  readonly ends: readonly string[];
}

// Letters of a file before it is packed: about 4 kB of script.
const size = { words: 9000, ends: 18_000 };

/** The words of a bundle, and its number; null where the archive has no other. */
export interface BundleWords {
  readonly bundle: number | null;
  readonly words: readonly IndexedWord[];
}

/**
 * The words of bundles, without the particles before them: a line each, with the number of articles that have it with each particle
 * (`وزير 0a 2b`: particle 0 in 10 articles, particle 2 in 11), and the bundles they are in where there are several. Any wrong letter leaves the beginning
 * or the end of a word right, so the same lines are there a second time by their ends. One bundle is asked for after the other, and none is held.
 */
export function formatVocabulary(bundles: Iterable<BundleWords>): Vocabulary {
  const lines = linesOf(bundles);
  const order = [...lines.keys()].sort();
  const reversed = new Map(order.map((base) => [backwards(base), base]));
  const words = cut(order, (base) => lines.get(base)!, size.words);
  const ends = cut([...reversed.keys()].sort(), (end) => lines.get(reversed.get(end)!)!, size.ends);
  return {
    files: [
      ...words.map(({ lines }, n) => packedScript(`words/${n}`, lines)),
      ...ends.map(({ lines }, n) => packedScript(`ends/${n}`, lines)),
    ],
    words: words.map(({ first }) => first),
    ends: ends.map(({ first }) => first),
  };
}

interface Form {
  articles: number;
  bundles: (number | null)[];
}

function linesOf(bundles: Iterable<BundleWords>): ReadonlyMap<string, string> {
  const bases = new Map<string, Map<string, Form>>();
  for (const { bundle, words } of bundles) {
    for (const [base, clitic, articles] of words) {
      let forms = bases.get(base);
      if (!forms) bases.set(base, (forms = new Map<string, Form>()));
      const form = forms.get(clitic);
      if (!form) forms.set(clitic, { articles, bundles: [bundle] });
      else {
        form.articles += articles;
        form.bundles.push(bundle);
      }
    }
  }
  return new Map(
    [...bases].map(([base, forms]) => {
      const counted = [...forms].sort().map(([code, form]) => {
        const where = form.bundles.flatMap((bundle) => bundle?.toString(36) ?? []).join('.');
        return `${code}${form.articles.toString(36)}${where === '' ? '' : `:${where}`}`;
      });
      return [base, [base, ...counted].join(' ')];
    }),
  );
}

function cut(keys: readonly string[], lineOf: (key: string) => string, most: number) {
  const files: { first: string; lines: string[]; size: number }[] = [];
  for (const key of keys) {
    const line = lineOf(key);
    const last = files.at(-1);
    if (!last || last.size > most) files.push({ first: key, lines: [line], size: line.length });
    else {
      last.lines.push(line);
      last.size += line.length + 1;
    }
  }
  return files;
}
