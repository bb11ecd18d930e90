import { indexedCut, searchWords, stemmed } from '../../arabic/analysis.ts';
import { remembering } from '../../arabic/memory.ts';
import { familiesOf } from '../../arabic/related/families.ts';
import { functionWords } from '../../arabic/stop-words.ts';
import { frequencies, type KnownArticle, type KnownQuery } from './known-articles.ts';
import type { Pair } from './related-pairs.ts';

// So many articles have the telling word at least: it alone would not tell the one that is wanted.
const leastTelling = 25;
// So many answers of the asked form may stand before those of the other.
const mostNearer = 4;

interface Read {
  readonly id: string;
  readonly headline: readonly string[];
  readonly words: ReadonlySet<string>;
  /** Each word without its particle. */
  readonly bases: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/**
 * Queries of a word and a telling one that are right where an article has another form of the word. For each pair and direction: of the articles
 * that have the wanted form with any particle, and not the asked one with any, those whose headline has a telling word, the rarest without a
 * particle or with the article that at least 25 articles have; the query is the asked form and that word, and right are all of those articles that
 * have the word. Only where at most four other articles have words of both stems, which may stand before them; one query a pair and direction, of
 * the first such article. The class tells the kind of the pair, and whether the table of families has it or it was held out.
 */
export function relatedQueries(pairs: readonly Pair[], articles: readonly KnownArticle[]): readonly KnownQuery[] {
  const counts = frequencies(articles);
  const cutOf = remembering((word) => indexedCut(word, (asked) => counts.get(asked) ?? 0));
  const all = articles.map(({ id, title, body }): Read => {
    const headline = searchWords(title);
    const words = new Set([...headline, ...searchWords(body)]);
    const bases = new Set([...words].map((word) => cutOf(word).base));
    return { id, headline, words, bases, stems: new Set([...bases].map(stemOf)) };
  });
  const tellingOf = ({ headline }: Read, forms: readonly string[]) =>
    headline
      .filter((word) => /^\p{L}{4,}$/u.test(word) && !functionWords.has(word) && counts.get(word)! >= leastTelling)
      .filter((word) => ['', 'ال'].includes(cutOf(word).clitic.letters) && !forms.includes(stemOf(cutOf(word).base)))
      .sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1))[0];
  const queryOf = (pair: Pair, as: string, asked: string, wanted: string): readonly KnownQuery[] => {
    const right = all.filter(({ bases }) => bases.has(wanted) && !bases.has(asked));
    for (const article of right) {
      const telling = tellingOf(article, [stemOf(asked), stemOf(wanted)]);
      if (telling === undefined) continue;
      const relevant = right.filter(({ words }) => words.has(telling)).map(({ id }) => id);
      const stems = [stemOf(asked), stemOf(cutOf(telling).base)];
      const near = all.filter((one) => stems.every((stem) => one.stems.has(stem)) && !relevant.includes(one.id));
      if (near.length > mostNearer) continue;
      const query = `${as} ${telling}`;
      return [{ id: query, class: classOf(pair, asked, wanted), query, relevant }];
    }
    return [];
  };
  return pairs.flatMap((pair) => {
    const [one = '', other = ''] = [pair.one, pair.other].map((word) => cutOf(searchWords(word)[0]!).base);
    if (one === other) return [];
    return [...queryOf(pair, pair.one, one, other), ...queryOf(pair, pair.other, other, one)];
  });
}

// Pairs of the search's own table tell nothing of its rules.
function classOf({ kind, heldOut }: Pair, asked: string, wanted: string): string {
  if (familiesOf(asked).includes(wanted)) return `${kind}, by the table`;
  return heldOut ? `${kind}, held out` : kind;
}

const stemOf = (base: string) => stemmed(base).stem;
