import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArticles, readQueries } from '../search/known-articles.ts';
import { answersTo, qualityTable } from '../search/quality.ts';
import { pairs } from '../search/related-pairs.ts';
import { relatedQueries } from '../search/related-queries.ts';
import { ndjsonIn } from './plain-article.ts';

/**
 * A table of how well the search finds in the articles of a folder's `articles.ndjson` (`id`, `title`, `body`): by a file of queries (`id`, `class`,
 * `query`, `relevant`), or by queries of related words that are made of the articles. `json` takes the ranked lists, a line a query.
 */
export async function measureSearch(flags: {
  readonly from?: string | undefined;
  readonly queries?: string | undefined;
  readonly json?: string | undefined;
}): Promise<string> {
  const file = ndjsonIn(path.resolve(flags.from ?? '.'));
  if (file === null) throw new Error('wanted: --search --from FOLDER, with articles.ndjson in it, plain or gzipped');
  const articles = readArticles(file);
  const queries = flags.queries === undefined ? relatedQueries(pairs, articles) : readQueries(flags.queries);
  const answers = await answersTo(queries, articles);
  if (flags.json !== undefined) {
    const lines = answers.map(({ query: { id }, ranked }) => `${JSON.stringify({ id, ranked })}\n`);
    writeFileSync(flags.json, lines.join(''));
  }
  return qualityTable(answers);
}
