import type { ArticleRecord } from '../archive/record.ts';
import type { Article } from '../article/article.ts';
import { readLines, readPlaces } from '../io/line-store.ts';
import type { Filed } from '../pages/volume.ts';
import type { DescribedVolume } from './describe.ts';
import { withImagesPlaced } from './images.ts';

/** The articles of a volume with their records. */
export function* readFiled({ placed, records }: DescribedVolume): Generator<Filed> {
  const articles = readPlaces<Article>(placed.map(({ place }) => place));
  for (const record of readLines<ArticleRecord>(records)) {
    yield { article: withImagesPlaced(articles.next().value as Article, record.url), record };
  }
}
