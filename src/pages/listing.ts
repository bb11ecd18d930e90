import type { Card, CountedLink, Link, Page } from './page.ts';

/** Articles of one month, section, tag, subject, author, one year of such a term, or those without a date. */
export interface ListingPage extends Page {
  readonly kind: 'listing';
  /** What kind of thing is listed, above the heading: «قسم», «وسم», «كاتب» … */
  readonly label: string;
  readonly heading: string;
  /** «12 مقالة» */
  readonly extent: string;
  /** A note under the heading, such as «موضوع استُنتج من النصوص», or null. */
  readonly note: string | null;
  /** By day on a month's page (heading «الاثنين 10 تشرين الأول»), by month elsewhere; heading null where there is one group. */
  readonly groups: readonly { readonly heading: string | null; readonly cards: readonly Card[] }[];
  /** Years of a term with more articles than one page holds; empty elsewhere. */
  readonly years: readonly (CountedLink & { readonly current: boolean })[];
  /** Pages of this list in order, empty where there is one. */
  readonly pages: readonly (Link & { readonly current: boolean })[];
  readonly previous: Link | null;
  readonly next: Link | null;
}
