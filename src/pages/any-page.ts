import type { ArticlePage } from './article.ts';
import type { HomePage } from './home.ts';
import type { ListingPage } from './listing.ts';
import type { OfflinePage } from './offline.ts';
import type { ReprintsPage } from './reprints.ts';
import type { SearchPage } from './search.ts';
import type { TermIndexPage } from './term-index.ts';
import type { TextPage } from './text.ts';
import type { YearPage } from './year.ts';

/** The model of any page, told apart by `kind`. */
export type AnyPage =
  ArticlePage | HomePage | ListingPage | OfflinePage | ReprintsPage | SearchPage | TermIndexPage | TextPage | YearPage;
