import { markDate } from '../archive/date-orders.ts';
import type { Article } from '../article/article.ts';
import { readPlaces } from '../io/line-store.ts';
import type { Filed } from '../pages/volume.ts';
import { readRecords } from './described-part.ts';
import type { Part } from './parts.ts';

/** The articles of a part with their records; dates of numbers are marked where their folder's order is in doubt. */
export function* readFiled(part: Part, datesInDoubt: ReadonlySet<string>): Generator<Filed> {
  const articles = readPlaces<Article>(part.placed.map(({ place }) => place));
  for (const record of readRecords(part)) {
    yield { article: markDate(articles.next().value as Article, datesInDoubt), record };
  }
}
