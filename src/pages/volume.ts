import { toDigits } from '../arabic/digits.ts';
import { formatDate } from '../arabic/format-date.ts';
import { byOldest } from '../archive/catalogue.ts';
import type { ArticleRecord } from '../archive/record.ts';
import type { Reprint } from '../archive/reprints.ts';
import type { Article } from '../article/article.ts';
import { kindWords, listWords } from '../strings/ar.ts';
import type { AnyPage } from './any-page.ts';
import { buildArticlePage } from './article.ts';
import { buildListing, chunksOf, type ListingPage } from './listing.ts';
import type { Link } from './page.ts';
import type { Site } from './site.ts';
import { urls } from './urls.ts';

/** An article with its record. */
export interface Filed {
  readonly article: Article;
  readonly record: ArticleRecord;
}

/** The pages of one volume, by path: an article each, and the volume's own list. `before` is the last article of the volume before, `reprints` are its later printings. */
export function volumePages(
  site: Site,
  volume: string,
  filed: readonly Filed[],
  before: ArticleRecord | null,
  reprints: readonly Reprint[],
): ReadonlyMap<string, () => AnyPage> {
  const reprintOf = new Map(reprints.map((reprint) => [reprint.id, reprint]));
  const sorted = [...filed].sort((a, b) => byOldest(a.record, b.record));
  const articles = sorted.map(({ article, record }, index): [string, () => AnyPage] => {
    const previous = sorted[index - 1]?.record ?? before;
    const next = sorted[index + 1]?.record ?? null;
    return [
      record.url,
      () => buildArticlePage(site, article, record, previous, next, reprintOf.get(record.id) ?? null),
    ];
  });
  const records = sorted.map(({ record }) => record);
  const chunks = chunksOf(records);
  const lists = chunks.map((chunk, index): [string, () => AnyPage] => [
    urls.volume(volume, index + 1),
    () => volumeList(site, volume, chunk, index + 1, chunks.length, records.length),
  ]);
  return new Map([...articles, ...lists]);
}

function volumeList(
  site: Site,
  volume: string,
  records: readonly ArticleRecord[],
  page: number,
  of: number,
  total: number,
): ListingPage {
  const path = urls.volume(volume, page);
  return buildListing(site, {
    path,
    trail: trailOfVolume(site, volume).slice(0, -1),
    label: kindWords.month.one,
    heading: volumeName(site, volume),
    total,
    records,
    groupOf: ({ date }) => (date?.day ? formatDate(date, site.settings.region, site.settings.digits) : null),
    pages: Array.from({ length: of }, (_, index) => urls.volume(volume, index + 1)),
  });
}

/** «تشرين الأول 2016»; «2016، بلا شهر» for `2016/00/`; «بلا تاريخ». */
export function volumeName(site: Site, volume: string): string {
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
