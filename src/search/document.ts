import { indexText } from '../arabic/index-words.ts';
import type { Spellings } from '../archive/spellings.ts';
import { textOf } from '../article/blocks.ts';
import type { Filed } from '../pages/volume.ts';
import { shownDate, type Site } from '../pages/site.ts';

/** What a reader is shown of a hit, in the original spelling. The page counts its words by `src/arabic/tokens`. */
export interface ShownHit {
  /** From the site root, no leading slash. */
  readonly url: string;
  readonly headline: string;
  /** The article's text, one block a line. */
  readonly body: string;
  readonly byline: string;
  /** `2016-10-10`, or '' where no date is known. */
  readonly date: string;
  /** «الاثنين 10 تشرين الأول 2016» */
  readonly shownDate: string;
  readonly section: string;
}

/** What the index is given of one article. */
export interface SearchDocument {
  readonly hit: ShownHit;
  /** The words that are searched: those of the headline, then those of the body, single spaces between them. */
  readonly headlineWords: string;
  readonly bodyWords: string;
  readonly filters: Readonly<Record<FilterName, readonly string[]>>;
  /** Compared as strings; every article has both, so that none vanishes from a sorted result. */
  readonly sort: { readonly newest: string; readonly oldest: string };
}

/** A date stands under each of its parts, so that a range is a choice of years, months and days. */
export type FilterName = 'section' | 'tag' | 'subject' | 'author' | 'year' | 'month' | 'day';

/** The document of an article. Filters hold names in the archive's commonest spelling, so that one name is one value. */
export function documentOf(site: Site, { article, record }: Filed, spellings: Spellings): SearchDocument {
  const { date } = record;
  const shown = date && shownDate(site, date);
  const iso = shown?.iso ?? '';
  const body = textOf(article.blocks);
  const common = (names: readonly string[]) => [...new Set(names.map((name) => spellings.commonest(name)))];
  return {
    hit: {
      url: record.url,
      headline: record.title,
      body,
      byline: record.authors.join('، '),
      date: iso,
      shownDate: shown?.gregorian ?? '',
      section: record.section ?? '',
    },
    headlineWords: indexText(record.title),
    bodyWords: indexText(body),
    filters: {
      section: record.section === null ? [] : [spellings.commonest(record.section)],
      tag: common(record.tags),
      subject: record.subjects,
      author: common(record.authors),
      year: date ? [iso.slice(0, 4)] : [],
      month: date?.month ? [iso.slice(0, 7)] : [],
      day: date?.day ? [iso] : [],
    },
    // An undated article comes last either way.
    sort: { newest: iso || '0000', oldest: iso || '9999' },
  };
}
