import { toDigits } from '../arabic/digits.ts';
import { formatDate } from '../arabic/format-date.ts';
import type { Term } from '../archive/catalogue.ts';
import type { ArticleRecord } from '../archive/record.ts';
import { kindWords, listWords } from '../strings/ar.ts';
import type { AnyPage } from './any-page.ts';
import { buildListing, chunksOf, pageSize, type ListingParts } from './listing.ts';
import type { Site } from './site.ts';
import { urls } from './urls.ts';

// What the first page of a long list shows of its newest articles.
const newest = 30;

/**
 * The pages of a section, tag, subject or author, by path. A short list is one page; a long one opens with its newest
 * articles, and has a list of its own for each year, paged from the oldest, so that closed years keep their pages.
 */
export function termPages(site: Site, term: Term): readonly (readonly [string, () => AnyPage])[] {
  const path = urls.term(term.kind, term.slug);
  const parts = {
    trail: [{ href: urls.index(term.kind), label: kindWords[term.kind].all }],
    label: kindWords[term.kind].one,
    heading: term.name,
    ...(term.kind === 'subject' && { note: listWords.inferredSubject }),
    total: term.records.length,
    groupOf: monthOf(site),
  };
  if (term.records.length <= pageSize) {
    return [[path, () => buildListing(site, { ...parts, path, records: term.records })]];
  }
  const years = yearsOf(site, term);
  const first = { ...parts, path, records: term.records.slice(0, newest), years };
  const inYear = { ...parts, trail: [...parts.trail, { href: path, label: term.name }], years };
  return [[path, () => buildListing(site, first)], ...years.flatMap((year) => yearLists(site, term, inYear, year))];
}

interface TermYear {
  readonly year: string;
  readonly path: string;
  readonly label: string;
  readonly total: number;
  readonly records: readonly ArticleRecord[];
}

function yearsOf(site: Site, term: Term): readonly TermYear[] {
  const byYear = new Map<string, ArticleRecord[]>();
  for (const record of term.records) {
    const year = record.date ? String(record.date.year) : 'none';
    const records = byYear.get(year);
    if (records) records.push(record);
    else byYear.set(year, [record]);
  }
  return [...byYear].map(([year, records]) => ({
    year,
    path: urls.termYear(term.kind, term.slug, year, 1),
    label: year === 'none' ? listWords.undated : toDigits(year, site.settings.digits),
    total: records.length,
    records,
  }));
}

function yearLists(
  site: Site,
  term: Term,
  parts: Omit<ListingParts, 'path' | 'records'>,
  { year, label, total, records }: TermYear,
): readonly (readonly [string, () => AnyPage])[] {
  const chunks = chunksOf([...records].reverse());
  const pages = chunks.map((_, index) => urls.termYear(term.kind, term.slug, year, index + 1));
  return chunks.map((chunk, index) => {
    const path = pages[index]!;
    const list = { ...parts, path, heading: `${term.name}، ${label}`, total, records: chunk, pages };
    return [path, () => buildListing(site, list)] as const;
  });
}

function monthOf({ settings }: Site): ListingParts['groupOf'] {
  return ({ date }) =>
    date ? formatDate({ ...date, day: null }, settings.region, settings.digits) : listWords.undated;
}
