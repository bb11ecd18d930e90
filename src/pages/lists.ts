import { termKinds, type Term } from '../archive/catalogue.ts';
import type { ArticleRecord } from '../archive/record.ts';
import type { AnyPage } from './any-page.ts';
import { buildHomePage } from './home.ts';
import { buildOfflinePage } from './offline.ts';
import { buildSearchPage } from './search.ts';
import type { Site } from './site.ts';
import { buildTermIndex } from './term-index.ts';
import { buildNotFoundPage, buildTextPage } from './text.ts';
import { buildYearIndex, buildYearPages } from './year.ts';

/** The pages of which the archive has one each: home, years, indexes, search, its own texts. */
export function singlePages(site: Site, records: readonly ArticleRecord[], terms: readonly Term[]): readonly AnyPage[] {
  const indexes = termKinds.map((kind) =>
    buildTermIndex(
      site,
      kind,
      terms.filter((term) => term.kind === kind),
    ),
  );
  return [
    buildHomePage(site, records, terms),
    buildYearIndex(site, records),
    ...buildYearPages(site, records),
    ...indexes,
    buildSearchPage(site),
    buildOfflinePage(site, records),
    ...site.texts.map((text) => buildTextPage(site, text)),
    buildNotFoundPage(site),
  ];
}
