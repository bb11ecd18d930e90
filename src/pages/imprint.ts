import { toDigits, type Digits } from '../arabic/digits.ts';
import type { Article } from '../article/article.ts';
import { safeHref } from '../article/parse/inline.ts';
import { fieldWords } from '../strings/ar.ts';

/** A line of an article's imprint; `href` is null but for a web address. */
export interface ImprintLine {
  readonly label: string;
  readonly value: string;
  readonly href: string | null;
}

type Printed = Pick<Article, 'newspaper' | 'edition' | 'issue' | 'page' | 'place' | 'credit' | 'url'>;

/**
 * Newspaper, edition, issue, page, place, agency, first address: only those known, in this order; issue and page in the digits of the archive.
 * An address that is none on the web is text.
 */
export function imprintOf(article: Printed, digits: Digits): readonly ImprintLine[] {
  const number = (stated: string | null) => stated && toDigits(stated, digits);
  const values: readonly (readonly [string, string | null])[] = [
    [fieldWords.newspaper, article.newspaper.value],
    [fieldWords.edition, article.edition],
    [fieldWords.issue, number(article.issue)],
    [fieldWords.page, number(article.page)],
    [fieldWords.place, article.place],
    [fieldWords.credit, article.credit],
    [fieldWords.url, article.url],
  ];
  return values.flatMap(([label, value]) =>
    value === null ? [] : [{ label, value, href: label === fieldWords.url ? safeHref(value) : null }],
  );
}
