import type { Card, CountedLink, Link, Page } from './page.ts';

export interface HomePage extends Page {
  readonly kind: 'home';
  readonly description: string | null;
  /** «25 مقالة، من 2014 إلى 2017» */
  readonly extent: string;
  readonly newest: readonly Card[];
  readonly sections: readonly CountedLink[];
  readonly years: readonly CountedLink[];
  /** The most frequent tags and subjects together. */
  readonly topics: readonly CountedLink[];
  /** To the indexes of all sections, years, topics. */
  readonly all: {
    readonly sections: Link;
    readonly years: Link;
    readonly tags: Link;
    readonly subjects: Link;
    readonly authors: Link;
  };
}
