import { termsOf, type Term, type TermKind } from '../archive/catalogue.ts';
import type { ArticleRecord } from '../archive/record.ts';
import type { AnyPage } from './any-page.ts';
import { buildHomePage } from './home.ts';
import { buildSearchPage } from './search.ts';
import { hasSubjectPage, type Site } from './site.ts';
import { buildTermIndex } from './term-index.ts';
import { buildNotFoundPage, buildTextPage } from './text.ts';
import { buildYearIndex, buildYearPages } from './year.ts';

const kinds: readonly TermKind[] = ['section', 'tag', 'subject', 'author'];

/** Every section, tag, subject and author that has a page of its own. */
export function listedTerms(site: Site, records: readonly ArticleRecord[]): readonly Term[] {
  return kinds
    .flatMap((kind) => termsOf(kind, records, site.settings.sections))
    .filter((term) => term.kind !== 'subject' || hasSubjectPage(site, term.slug));
}

/** The pages of which the archive has one each: home, years, indexes, search, its own texts. */
export function singlePages(site: Site, records: readonly ArticleRecord[], terms: readonly Term[]): readonly AnyPage[] {
  const indexes = kinds.map((kind) =>
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
    ...site.texts.map((text) => buildTextPage(site, text)),
    buildNotFoundPage(site),
  ];
}
