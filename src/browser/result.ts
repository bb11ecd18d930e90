import type { Result } from '../../layouts/parts/result-card.tsx';
import { searchWords } from '../arabic/analysis.ts';
import type { Articles } from './articles.ts';
import { excerptOf, markAll } from './excerpt.ts';
import { placesOf, type Query } from './query.ts';
import type { FoundHit } from './search.ts';

/** Loads what is shown of a hit; without its text it has no excerpt yet. Places of words are counted from the first of the headline, on through the text. */
export async function loadResult(
  hit: FoundHit,
  { phrases }: Pick<Query, 'phrases'>,
  articles: Articles,
  withText: boolean,
): Promise<Result> {
  const [head, body] = await Promise.all([
    articles.head(hit.article),
    withText ? articles.text(hit.article) : Promise.resolve(null),
  ]);
  const { url, headline, byline, date, shownDate, section } = head;
  const headlineWords = searchWords(headline);
  const inHeadline = headlineWords.length;
  // The index tells the first place of a phrase only.
  const words = phrases.length === 0 ? [] : [...headlineWords, ...searchWords(body ?? '')];
  const places = [...hit.places, ...phrases.flatMap((phrase) => placesOf(phrase, words))];
  return {
    url,
    // The search page stands at the site's root.
    href: url,
    tier: hit.tier,
    headline: markAll(headline, places),
    excerpt:
      body === null
        ? null
        : excerptOf(
            body,
            places.filter((place) => place >= inHeadline).map((place) => place - inHeadline),
          ),
    date: date === '' ? null : { iso: date, shown: shownDate },
    section: section || null,
    byline: byline || null,
  };
}
