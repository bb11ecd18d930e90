import { toDigits } from '../arabic/digits.ts';
import { formatDate } from '../arabic/format-date.ts';
import type { ArticleRecord } from '../archive/record.ts';
import type { Reprint } from '../archive/reprints.ts';
import type { Article } from '../article/article.ts';
import { kindWords, listWords } from '../strings/ar.ts';
import type { AnyPage } from './any-page.ts';
import { buildArticlePage } from './article.ts';
import { buildListing, pagesFor, pageSize, type ListedArticles, type ListingPage } from './listing.ts';
import type { Link } from './page.ts';
import type { Site } from './site.ts';
import { urls } from './urls.ts';

/** An article with its record. */
export interface Filed {
  readonly article: Article;
  readonly record: ArticleRecord;
}

/** What stands round articles that follow each other in a volume: the last one before them, the first after them. */
export interface Neighbours {
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
}

export type Neighbour = Pick<ArticleRecord, 'url' | 'title'>;

/** The pages of articles that follow each other, by path; `reprints` are those of them that are later printings. */
export function articlePages(
  site: Site,
  filed: readonly Filed[],
  { before, after }: Neighbours,
  reprints: readonly Reprint[],
): ReadonlyMap<string, () => AnyPage> {
  const reprintOf = new Map(reprints.map((reprint) => [reprint.id, reprint]));
  return new Map(
    filed.map(({ article, record }, index) => {
      const previous = filed[index - 1]?.record ?? before;
      const next = filed[index + 1]?.record ?? after;
      const reprint = reprintOf.get(record.id) ?? null;
      return [record.url, () => buildArticlePage(site, article, record, previous, next, reprint)];
    }),
  );
}

/** The pages that list the articles of a volume, by path; these oldest first. */
export function volumeLists(
  site: Site,
  volume: string,
  articles: ListedArticles,
): ReadonlyMap<string, () => ListingPage> {
  const { region, digits } = site.settings;
  const list = {
    trail: trailOfVolume(site, volume).slice(0, -1),
    label: /^\d{4}\/(?!00)/u.test(volume) ? kindWords.month.one : null,
    heading: volumeName(site, volume),
    total: articles.size,
    groupOf: ({ date }: ArticleRecord) => (date?.day ? formatDate(date, region, digits) : null),
    pages: pagesFor(articles.size).map((page) => urls.volume(volume, page)),
  };
  return new Map(
    list.pages.map((path, index) => [
      path,
      () => {
        const records = articles.slice(index * pageSize, (index + 1) * pageSize);
        return buildListing(site, { ...list, path, records });
      },
    ]),
  );
}

/** «تشرين الأول 2016»; «2016، بلا شهر» for `2016/00/`; «بلا تاريخ». */
function volumeName(site: Site, volume: string): string {
  const [year = '', month = ''] = volume.split('/');
  const { region, digits } = site.settings;
  if (month === '') return listWords.undated;
  if (month === '00') return `${toDigits(year, digits)}، ${listWords.noMonth}`;
  return formatDate({ year: Number(year), month: Number(month), day: null }, region, digits);
}

/** The steps from the home page down to a volume, the volume included: its year, itself. */
export function trailOfVolume(site: Site, volume: string): readonly Link[] {
  const own = { href: urls.volume(volume), label: volumeName(site, volume) };
  const [year = '', month = ''] = volume.split('/');
  return month === '' ? [own] : [{ href: urls.year(year), label: toDigits(year, site.settings.digits) }, own];
}
