import type { Link, Page } from './page.ts';

export interface SearchPage extends Page {
  readonly kind: 'search';
  /** Classic scripts in order, relative to the page. */
  readonly scripts: readonly string[];
  /** Ways to browse for a reader without script. */
  readonly browse: readonly Link[];
}
