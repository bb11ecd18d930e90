import type { CountedLink, Page } from './page.ts';

/** All sections, years, tags, subjects or authors. */
export interface TermIndexPage extends Page {
  readonly kind: 'index';
  readonly heading: string;
  readonly extent: string;
  readonly note: string | null;
  /** By first letter (heading «أ»), or one group without a heading. */
  readonly groups: readonly { readonly heading: string | null; readonly links: readonly CountedLink[] }[];
}
