import { termKinds, type Term } from '../archive/catalogue.ts';
import type { AnyPage } from './any-page.ts';
import { buildHomePage, type Listed, type RecordReader } from './home.ts';
import { buildOfflinePage } from './offline.ts';
import { buildSearchPage } from './search.ts';
import type { Site } from './site.ts';
import { buildTermIndex } from './term-index.ts';
import { buildNotFoundPage, buildTextPage } from './text.ts';
import { buildYearIndex, buildYearPages } from './year.ts';

/** The pages of which the archive has one each: home, years, indexes, search, its own texts; `recordsOf` reads the records of articles. */
export function singlePages(
  site: Site,
  listed: Listed,
  terms: readonly Term[],
  recordsOf: RecordReader,
): readonly AnyPage[] {
  const { volumes } = listed;
  const indexes = termKinds.map((kind) =>
    buildTermIndex(
      site,
      kind,
      terms.filter((term) => term.kind === kind),
    ),
  );
  return [
    buildHomePage(site, listed, terms, recordsOf),
    buildYearIndex(site, volumes),
    ...buildYearPages(site, volumes),
    ...indexes,
    buildSearchPage(site),
    buildOfflinePage(site, volumes),
    ...site.texts.map((text) => buildTextPage(site, text)),
    buildNotFoundPage(site),
  ];
}
