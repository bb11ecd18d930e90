import type { ArticleRecord } from '../archive/record.ts';
import { headWords } from '../strings/ar.ts';
import { counts } from '../strings/counts.ts';
import { cardOf } from './card.ts';
import type { Card, CountedLink, Link, Page } from './page.ts';
import { frameOf, headOf, shownNumber, type Site } from './site.ts';
import { relative } from './urls.ts';

/** Articles of one month, section, tag, subject, author, one year of such a term, or those without a date. */
export interface ListingPage extends Page {
  readonly kind: 'listing';
  /** What kind of thing is listed, above the heading: «قسم», «وسم», «كاتب» …; null where the heading says it. */
  readonly label: string | null;
  readonly heading: string;
  /** The year behind the heading, «٢٠١٥», on the list of a term's articles of one year; null elsewhere. */
  readonly year: string | null;
  /** «12 مقالة» */
  readonly extent: string;
  /** A note under the heading, such as «موضوع استُنتج من النصوص», or null. */
  readonly note: string | null;
  /** By day on a month's page (heading «الاثنين 10 تشرين الأول»), by month elsewhere; heading null where there is one group. */
  readonly groups: readonly { readonly heading: string | null; readonly cards: readonly Card[] }[];
  /** Years of a term with more articles than one page holds; empty elsewhere. */
  readonly years: readonly (CountedLink & { readonly current: boolean })[];
  /** Pages of this list in order, empty where there is one. */
  readonly pages: readonly (Link & { readonly current: boolean })[];
  readonly previous: Link | null;
  readonly next: Link | null;
}

/** What a listing page is made of; paths are from the site root. */
export interface ListingParts {
  readonly path: string;
  readonly trail: readonly Link[];
  readonly label: string | null;
  readonly heading: string;
  readonly year?: string;
  readonly note?: string;
  /** Articles of the whole list, of which this page may show a part. */
  readonly total: number;
  readonly records: readonly ArticleRecord[];
  /** The heading under which an article stands, or null. Articles of one group stand together. */
  readonly groupOf: (record: ArticleRecord) => string | null;
  readonly years?: readonly { readonly path: string; readonly label: string; readonly total: number }[];
  readonly pages?: readonly string[];
}

/** One page of a list of articles. */
export function buildListing(site: Site, parts: ListingParts): ListingPage {
  const { path, heading, year = null, pages = [], years = [] } = parts;
  const whole = year === null ? heading : headWords.inYear(heading, year);
  const extent = counts.articles(parts.total, shownNumber(site, parts.total));
  const pageLink = (target: string, index: number): Link => ({
    href: relative(path, target),
    label: shownNumber(site, index + 1),
  });
  const here = pages.indexOf(path);
  const name = here > 0 ? headWords.onPage(whole, shownNumber(site, here + 1)) : whole;
  const neighbour = (index: number) => {
    const target = pages[index];
    return target === undefined ? null : pageLink(target, index);
  };
  return {
    kind: 'listing',
    path,
    head: headOf(site, path, name, headWords.listing(whole, site.settings.title, extent)),
    frame: frameOf(site, path, parts.trail),
    label: parts.label,
    heading,
    year,
    extent,
    note: parts.note ?? null,
    groups: groupsOf(site, parts),
    years: years.map((year) => ({
      href: relative(path, year.path),
      label: year.label,
      count: shownNumber(site, year.total),
      current: pages.includes(year.path),
    })),
    pages:
      pages.length < 2 ? [] : pages.map((target, index) => ({ ...pageLink(target, index), current: target === path })),
    previous: here < 0 ? null : neighbour(here - 1),
    next: here < 0 ? null : neighbour(here + 1),
  };
}

function groupsOf(site: Site, { path, records, groupOf }: ListingParts): ListingPage['groups'] {
  const groups: { heading: string | null; cards: Card[] }[] = [];
  for (const record of records) {
    const heading = groupOf(record);
    const card = cardOf(site, path, record);
    const last = groups.at(-1);
    if (last?.heading === heading) last.cards.push(card);
    else groups.push({ heading, cards: [card] });
  }
  return groups;
}

/** The articles of a list, which are read when a page of it is made: a long one is never held as a whole. */
export interface ListedArticles {
  readonly size: number;
  /** The records from one place up to but without another, as of an array. */
  readonly slice: (from: number, to: number) => readonly ArticleRecord[];
}

/** Articles a page of a list holds. */
export const pageSize = 100;

/** The numbers of the pages that hold so many articles, from 1 on; they are counted from the oldest end, so that new articles touch only the last. */
export function pagesFor(articles: number): readonly number[] {
  return Array.from({ length: Math.ceil(articles / pageSize) }, (_, index) => index + 1);
}
