import { slugOf } from '../archive/catalogue.ts';
import type { ArticleRecord } from '../archive/record.ts';
import type { Card } from './page.ts';
import { shownDate, type Site } from './site.ts';
import { relative, urls } from './urls.ts';

/** An article as it stands in a list on the page at `path`. */
export function cardOf(site: Site, path: string, record: ArticleRecord): Card {
  const { section } = record;
  const slug = section === null ? '' : slugOf('section', section, site.settings.sections);
  return {
    href: relative(path, record.url),
    headline: record.title,
    date: record.date && shownDate(site, record.date),
    section: section === null ? null : { href: relative(path, urls.term('section', slug)), label: section },
    byline: record.authors.length === 0 ? null : record.authors.join('، '),
    summary: record.summary,
  };
}
