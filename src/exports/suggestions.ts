import type { Term, TermKind } from '../archive/catalogue.ts';
import type { ListedArticle } from '../archive/record.ts';

/** What the search box suggests, the likeliest first. */
export interface SuggestionData {
  readonly terms: readonly (readonly [name: string, kind: TermKind, slug: string])[];
  readonly headlines: readonly (readonly [headline: string, url: string])[];
}

// So that the file stays small however large the archive is: some 20 kB, compressed.
const [mostTerms, mostHeadlines] = [500, 200];

/** `search/suggestions.js`: the sections, tags, subjects and people of most articles, and the newest headlines; a script, so that a page opened as a file can load it. `newest` has the numbers of the articles, newest first; `terms` are those that have a page. */
export function formatSuggestions(
  records: readonly ListedArticle[],
  newest: Int32Array,
  terms: readonly Term[],
): string {
  // A name that is both a stated tag and an inferred subject stands once, as the tag.
  const tags = new Set(terms.filter(({ kind }) => kind === 'tag').map(({ slug }) => slug));
  const shown = terms.filter(({ kind, slug }) => kind !== 'subject' || !tags.has(slug));
  const data: SuggestionData = {
    terms: shown
      .sort(byArticles)
      .slice(0, mostTerms)
      .map(({ name, kind, slug }) => [name, kind, slug]),
    headlines: Array.from(newest.subarray(0, mostHeadlines), (number) => {
      const { title, url } = records[number]!;
      return [title, url];
    }),
  };
  return `warraqSuggestions=${JSON.stringify(data)}\n`;
}

const kinds: readonly TermKind[] = ['section', 'author', 'tag', 'subject'];

function byArticles(a: Term, b: Term): number {
  const rank = ({ kind }: Term) => kinds.indexOf(kind);
  return b.articles.length - a.articles.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : rank(a) - rank(b));
}
