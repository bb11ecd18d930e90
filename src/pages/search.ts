import { frameWords, headWords } from '../strings/ar.ts';
import type { Link, Page } from './page.ts';
import { frameOf, headOf, type Site } from './site.ts';
import { urls } from './urls.ts';

export interface SearchPage extends Page {
  readonly kind: 'search';
  /** Classic scripts in order, relative to the page. */
  readonly scripts: readonly string[];
  /** Ways to browse for a reader without script. */
  readonly browse: readonly Link[];
}

/** The search page; `scripts` are paths from the site root. It stands at the root, so they are its links too. */
export function buildSearchPage(site: Site, scripts: readonly string[]): SearchPage {
  const path = urls.search;
  const frame = frameOf(site, path);
  return {
    kind: 'search',
    path,
    head: headOf(site, path, frameWords.search, headWords.search(site.settings.title)),
    frame,
    scripts,
    browse: frame.navigation.filter((link) => !link.current),
  };
}
