import { isoOf } from '../arabic/partial-date.ts';
import type { Article, Sourced } from '../article/article.ts';
import type { Doubt, Understood } from '../problems/report.ts';

/** A value of an article as the report shows it, and where it comes from. */
export interface Field extends Pick<Understood, 'field' | 'value'> {
  readonly source: Sourced<unknown>['source'];
}

/** The values that may be read out of an article's text, and so be read wrongly. */
export function fieldsOf({ headline, authors, published, section }: Article): readonly Field[] {
  return [
    { field: 'headline', source: headline.source, value: headline.value },
    { field: 'authors', source: authors.source, value: authors.value.join('، ') },
    { field: 'published', source: published.source, value: published.value ? isoOf(published.value) : '' },
    { field: 'section', source: section.source, value: section.value ?? '' },
  ];
}

/** What of an article somebody should look at: values that are unsure or not found, and what was repaired in its text. Null where there is nothing. */
export function doubtOf(article: Article): Omit<Doubt, 'source' | 'url'> | null {
  const unsure = fieldsOf(article).flatMap(
    ({ field, source, value }): { name: string; value: string; rule: string }[] =>
      source?.confidence === 'unsure' ? [{ name: field, value, rule: source.rule }] : [],
  );
  if (article.encodingConfidence !== 'sure') {
    unsure.push({ name: 'encoding', value: article.encoding, rule: article.encoding });
  }
  const unknown = article.published.value === null ? ['published'] : [];
  if (unsure.length === 0 && unknown.length === 0 && article.repairs.length === 0) return null;
  return {
    encoding: article.encoding,
    unsure: Object.fromEntries(unsure.map(({ name, value }) => [name, value])),
    by: Object.fromEntries(unsure.map(({ name, rule }) => [name, rule])),
    unknown,
    repairs: Object.fromEntries(article.repairs.map(({ rule, count }) => [rule, count])),
  };
}
