import { frameWords, headWords } from '../strings/ar.ts';
import { searchFormWords as words } from '../strings/search-form.ts';
import type { Link, Page } from './page.ts';
import { frameOf, headOf, type Site } from './site.ts';
import { relative, urls } from './urls.ts';

export interface SearchPage extends Page {
  readonly kind: 'search';
  /** Classic scripts in order, relative to the page; the last does what every page's does too. */
  readonly scripts: readonly string[];
  /** Ways to browse for a reader without script. */
  readonly browse: readonly Link[];
  /** How dates may be written, in the digits of the archive. */
  readonly dateTip: string;
}

/** The search page. */
export function buildSearchPage(site: Site): SearchPage {
  const path = urls.search;
  const frame = frameOf(site, path);
  return {
    kind: 'search',
    path,
    head: headOf(site, path, frameWords.search, headWords.search(site.settings.title)),
    frame,
    scripts: [urls.searchManifest, urls.searchScript].map((script) => relative(path, script)),
    dateTip: words.dateTip(site.settings.digits),
    browse: frame.navigation.filter((link) => !link.current),
  };
}
