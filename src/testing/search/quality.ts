import { searchWordsOf } from '../../browser/cascade/cascade.ts';
import { findPhrases } from '../../browser/cascade/phrases.ts';
import { parseQuery } from '../../browser/query.ts';
import { wordsOf } from './documents.ts';
import { frequencies, type KnownArticle, type KnownQuery } from './known-articles.ts';
import { openOverPagefind } from './pagefind-in-node.ts';

/** The answer to a query: the articles' ids, best first, and what was read for it. */
export interface Answer {
  readonly query: KnownQuery;
  readonly ranked: readonly string[];
  readonly kilobytes: number;
}

const stub = (name: string, value: unknown) => {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
};

/** Indexes the articles and asks all queries, each as the first one of a reader, by the search page's own code, without a browser. */
export async function answersTo(
  queries: readonly KnownQuery[],
  articles: readonly KnownArticle[],
): Promise<readonly Answer[]> {
  const counts = frequencies(articles);
  const documents = articles.map(({ id, title, body }) => ({
    hit: { url: id, headline: title, body, byline: '', date: '', shownDate: '', section: '' },
    words: wordsOf(title, body),
    filters: { section: [], tag: [], subject: [], author: [] },
  }));
  const { open, files, asked } = await openOverPagefind([documents], (word) => counts.get(word) ?? 0, stub);
  const narrowing = { bundles: [0], accepts: () => true };
  const answers: Answer[] = [];
  for (const query of queries) {
    asked.length = 0;
    const sources = { ...open(), articles: articles.length };
    const { phrases, ...words } = parseQuery(query.query);
    const ranked = phrases.length > 0 ? [...(await findPhrases(phrases, sources, narrowing)).keys()] : [];
    const within = { ...narrowing, accepts: (article: number) => phrases.length === 0 || ranked.includes(article) };
    const found = [];
    if (words.words.length > 0) {
      for await (const { hits } of searchWordsOf(words, sources, within)) {
        found.push(...hits.map(({ article }) => article));
      }
    }
    const read = asked.reduce((sum, name) => sum + (files.get(name)?.length ?? 0), 0);
    const shown = words.words.length > 0 ? found : ranked;
    answers.push({ query, ranked: shown.map((article) => articles[article]!.id), kilobytes: read / 1000 });
  }
  return answers;
}

/** How well the queries of each kind are answered: a right one first, among ten; the mean reciprocal rank; no answer at all. */
export function qualityTable(answers: readonly Answer[]): string {
  const kinds = [...new Set(answers.map(({ query }) => query.class))];
  const rows = kinds.map((kind) =>
    rowOf(
      kind,
      answers.filter(({ query }) => query.class === kind),
    ),
  );
  const means = rows[0]!.shares.map((_, n) => rows.reduce((sum, { shares }) => sum + shares[n]!, 0) / rows.length);
  const line = (name: string, n: number, shares: readonly number[]) =>
    `| ${name} | ${n} | ${shares.map((share) => share.toFixed(3)).join(' | ')} |\n`;
  const read = answers.map(({ kilobytes }) => kilobytes).sort((a, b) => a - b);
  const at = (share: number) => Math.round(read[Math.floor((read.length - 1) * share)]!);
  return [
    '| queries | n | first | among ten | MRR@10 | empty |\n| --- | ---: | ---: | ---: | ---: | ---: |\n',
    ...rows.map(({ kind, n, shares }) => line(kind, n, shares)),
    line('mean of kinds', answers.length, means),
    `\nOf index and vocabulary a query reads ${at(0.5)} kB at the median, ${at(0.95)} kB at the 95th percentile.\n`,
  ].join('');
}

function rowOf(kind: string, answers: readonly Answer[]) {
  const ranks = answers.map(({ query, ranked }) => ranked.slice(0, 10).findIndex((id) => query.relevant.includes(id)));
  const share = (counted: readonly number[]) => counted.reduce((sum, one) => sum + one, 0) / answers.length;
  return {
    kind,
    n: answers.length,
    shares: [
      share(ranks.map((rank) => Number(rank === 0))),
      share(ranks.map((rank) => Number(rank >= 0))),
      share(ranks.map((rank) => (rank < 0 ? 0 : 1 / (rank + 1)))),
      share(answers.map(({ ranked }) => Number(ranked.length === 0))),
    ],
  };
}
