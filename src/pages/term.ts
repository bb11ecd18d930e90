import { toDigits } from '../arabic/digits.ts';
import { formatDate } from '../arabic/format-date.ts';
import type { Term } from '../archive/catalogue.ts';
import type { ArticleRecord } from '../archive/record.ts';
import { kindWords, listWords } from '../strings/ar.ts';
import type { AnyPage } from './any-page.ts';
import { buildListing, pagesFor, pageSize, type ListedArticles, type ListingParts } from './listing.ts';
import type { Site } from './site.ts';
import { urls } from './urls.ts';

// What the first page of a long list shows of its newest articles.
const newest = 30;

/** How many articles of a list are of a year, or have no date (`none`). */
export interface YearCount {
  readonly year: string;
  readonly total: number;
}

/** The years of a list of articles, newest first, by the numbers of these. */
export function countYears(
  articles: Iterable<number>,
  records: readonly Pick<ArticleRecord, 'date'>[],
): readonly YearCount[] {
  const counts: { readonly year: number | undefined; total: number }[] = [];
  let last: (typeof counts)[number] | undefined;
  for (const article of articles) {
    const year = records[article]!.date?.year;
    if (!last || last.year !== year) counts.push((last = { year, total: 0 }));
    last.total++;
  }
  return counts.map(({ year, total }) => ({ year: year === undefined ? 'none' : String(year), total }));
}

/** A term with its articles, newest first, undated ones last, and the years of these. */
export interface TermList extends Omit<Term, 'articles'> {
  readonly articles: ListedArticles;
  readonly years: readonly YearCount[];
}

/**
 * The pages of a section, tag, subject or author, by path. A short list is one page; a long one opens with its newest
 * articles, and has a list of its own for each year, paged from the oldest, so that closed years keep their pages.
 */
export function termPages(site: Site, term: TermList): readonly (readonly [string, () => AnyPage])[] {
  const { articles } = term;
  const path = urls.term(term.kind, term.slug);
  const parts = {
    trail: [{ href: urls.index(term.kind), label: kindWords[term.kind].all }],
    label: kindWords[term.kind].one,
    heading: term.name,
    ...(term.kind === 'subject' && { note: listWords.inferredSubject }),
    total: articles.size,
    groupOf: monthOf(site),
  };
  if (articles.size <= pageSize) {
    return [[path, () => buildListing(site, { ...parts, path, records: articles.slice(0, pageSize) })]];
  }
  const years = yearsOf(site, term);
  const first = () => buildListing(site, { ...parts, path, records: articles.slice(0, newest), years });
  const inYear = { ...parts, trail: [...parts.trail, { href: path, label: term.name }], years };
  return [[path, first], ...years.flatMap((year) => yearLists(site, term, inYear, year))];
}

interface TermYear extends YearCount {
  readonly path: string;
  readonly label: string;
  /** The place after its oldest article. */
  readonly end: number;
}

function yearsOf(site: Site, { kind, slug, years }: TermList): readonly TermYear[] {
  let end = 0;
  return years.map(({ year, total }) => {
    end += total;
    const label = year === 'none' ? listWords.undated : toDigits(year, site.settings.digits);
    return { year, path: urls.termYear(kind, slug, year, 1), label, total, end };
  });
}

function yearLists(
  site: Site,
  { kind, slug, articles }: TermList,
  parts: Omit<ListingParts, 'path' | 'records'>,
  { year, label, total, end }: TermYear,
): readonly (readonly [string, () => AnyPage])[] {
  const pages = pagesFor(total).map((page) => urls.termYear(kind, slug, year, page));
  return pages.map((path, index) => {
    const oldest = end - index * pageSize;
    const list = { ...parts, path, year: label, total, pages };
    return [
      path,
      () => {
        const records = articles.slice(Math.max(oldest - pageSize, end - total), oldest).toReversed();
        return buildListing(site, { ...list, records });
      },
    ] as const;
  });
}

function monthOf({ settings }: Site): ListingParts['groupOf'] {
  return ({ date }) =>
    date ? formatDate({ ...date, day: null }, settings.region, settings.digits) : listWords.undated;
}
