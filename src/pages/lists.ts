import { termsOf, type TermKind } from '../archive/catalogue.ts';
import type { ArticleRecord } from '../archive/record.ts';
import type { Cluster } from '../archive/reprints.ts';
import type { AnyPage } from './any-page.ts';
import { buildHomePage } from './home.ts';
import { buildOfflinePage } from './offline.ts';
import { buildReprintsPage } from './reprints.ts';
import { buildSearchPage } from './search.ts';
import { hasSubjectPage, type Site } from './site.ts';
import { termPages } from './term.ts';
import { buildTermIndex } from './term-index.ts';
import { buildNotFoundPage, buildTextPage } from './text.ts';
import { buildYearIndex, buildYearPages } from './year.ts';

const kinds: readonly TermKind[] = ['section', 'tag', 'subject', 'author'];

/** Every page that is made from the records of the whole archive, by path. */
export function listPages(
  site: Site,
  records: readonly ArticleRecord[],
  clusters: readonly Cluster[],
): ReadonlyMap<string, () => AnyPage> {
  const terms = kinds
    .flatMap((kind) => termsOf(kind, records, site.settings.sections))
    .filter((term) => term.kind !== 'subject' || hasSubjectPage(site, term.slug));
  const indexes = kinds.map((kind) =>
    buildTermIndex(
      site,
      kind,
      terms.filter((term) => term.kind === kind),
    ),
  );
  const single: readonly AnyPage[] = [
    buildHomePage(site, records, terms),
    buildYearIndex(site, records),
    ...buildYearPages(site, records),
    ...indexes,
    buildSearchPage(site),
    buildOfflinePage(site, records),
    ...site.texts.map((text) => buildTextPage(site, text)),
    buildNotFoundPage(site),
  ];
  return new Map([
    ...single.map((page) => [page.path, () => page] as const),
    ...terms.flatMap((term) => [...termPages(site, term)]),
    ...clusters.map((cluster) => {
      const page = buildReprintsPage(site, cluster);
      return [page.path, () => page] as const;
    }),
  ]);
}
