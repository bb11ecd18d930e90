import type { CountedLink, Link, Page } from './page.ts';

export interface YearPage extends Page {
  readonly kind: 'year';
  readonly heading: string;
  readonly extent: string;
  /** The months that have articles; an article known only by its year is under «بلا شهر». */
  readonly months: readonly (CountedLink & {
    /** 0 to 1, of the fullest month: for a bar. */ readonly share: number;
  })[];
  readonly previous: Link | null;
  readonly next: Link | null;
}
