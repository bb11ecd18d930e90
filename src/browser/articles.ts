import type { Facet, FacetName } from '../search/facets.ts';
import type { Groups } from './groups.ts';
import type { Manifest } from './manifest.ts';
import { once } from './once.ts';

/** What is shown of an article beside its text. */
export interface Head {
  /** From the site root, no leading slash. */
  readonly url: string;
  readonly headline: string;
  /** As far as it is known; '' where no date is. */
  readonly date: string;
  readonly shownDate: string;
  readonly section: string;
  readonly byline: string;
}

/** The same with the article's text as written, one block a line. */
export interface WholeHit extends Head {
  readonly body: string;
}

/** What the search knows of the articles, by their numbers in the archive; what is read of it is kept. */
export interface Articles {
  /** How many there are. */
  readonly count: number;
  /** The numbers of a bundle's articles: from the first, up to but without the second. */
  rangeOf(bundle: number): readonly [first: number, end: number];
  head(article: number): Promise<Head>;
  whole(article: number): Promise<WholeHit>;
  /** Reads a facet of these bundles; the function tells an article's values. */
  facet(name: FacetName, bundles: readonly number[]): Promise<(article: number) => readonly string[]>;
}

type HeadLine = readonly [
  url: string,
  headline: string,
  date: string,
  shownDate: string,
  section: string,
  byline: string,
];

/** Opens what is known of the articles; `read` gives the value of a packed file. */
export function openArticles(
  { bundles, articlesAFile }: Manifest,
  groups: Groups,
  read: (path: string) => Promise<unknown>,
): Articles {
  const starts = [0];
  for (const { articles } of bundles) starts.push(starts.at(-1)! + articles);
  const readOnce = once(read);
  const load = <T>(path: string) => readOnce(path) as Promise<T>;
  const bundleOf = (article: number) => starts.findLastIndex((start) => start <= article);
  const lineOf = async <T>(kind: keyof typeof articlesAFile, article: number): Promise<T> => {
    const bundle = bundleOf(article);
    const [n, size] = [article - starts[bundle]!, articlesAFile[kind]];
    const lines = await load<readonly T[]>(`${bundles[bundle]!.folder}${kind}/${Math.floor(n / size)}`);
    return lines[n % size]!;
  };
  const facetOf = async (name: FacetName, bundle: number) => {
    if (name === 'date') return (await groups.pagesOf(bundle)).dates;
    if (name === 'section') return groups.sectionsOf(bundle);
    return load<Facet>(`${bundles[bundle]!.folder}facets/${name}`);
  };
  return {
    count: starts.at(-1)!,
    rangeOf: (bundle) => [starts[bundle]!, starts[bundle + 1]!],
    head: async (article) => {
      const [url, headline, date, shownDate, section, byline] = await lineOf<HeadLine>('heads', article);
      return { url, headline, date, shownDate, section, byline };
    },
    whole: async (article) => {
      const line = await lineOf<readonly [...HeadLine, body: string]>('texts', article);
      const [url, headline, date, shownDate, section, byline, body] = line;
      return { url, headline, date, shownDate, section, byline, body };
    },
    facet: async (name, asked) => {
      const loaded = new Map(
        await Promise.all(asked.map(async (bundle) => [bundle, await facetOf(name, bundle)] as const)),
      );
      return (article) => {
        const bundle = bundleOf(article);
        const { values, of } = loaded.get(bundle)!;
        return of[article - starts[bundle]!]!.map((value) => values[value]!);
      };
    },
  };
}
