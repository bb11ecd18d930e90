import { markDate } from '../archive/date-orders.ts';
import type { ArticleRecord } from '../archive/record.ts';
import type { Article } from '../article/article.ts';
import { readLines, readPlaces } from '../io/line-store.ts';
import type { Filed } from '../pages/volume.ts';
import type { DescribedPart } from './describe.ts';
import { withImagesPlaced } from './images.ts';

/** The articles of parts of a volume with their records; dates of numbers are marked where their folder's order is in doubt. */
export function* readFiled(parts: readonly DescribedPart[], datesInDoubt: ReadonlySet<string>): Generator<Filed> {
  for (const { placed, records } of parts) {
    const articles = readPlaces<Article>(placed.map(({ place }) => place));
    for (const record of readLines<ArticleRecord>(records)) {
      const article = markDate(articles.next().value as Article, datesInDoubt);
      yield { article: withImagesPlaced(article, record.url), record };
    }
  }
}
