import type { Result } from '../../layouts/parts/result-card.tsx';
import { indexWords } from '../arabic/index-words.ts';
import type { Hit } from './engine.ts';
import { excerptOf, markAll } from './excerpt.ts';
import { placesOf, type Query } from './query.ts';

/** Loads what is shown of a hit. Its words are counted from the first of the headline, on through the body. */
export async function loadResult(hit: Hit, { phrases }: Query): Promise<Result> {
  const { content, meta } = await hit.data();
  const { url = '', headline = '', byline = '', date = '', shownDate = '', section = '' } = meta;
  const headlineWords = indexWords(headline);
  const inHeadline = headlineWords.length;
  // Pagefind tells the first place of a phrase only.
  const words = phrases.length === 0 ? [] : [...headlineWords, ...indexWords(content)];
  const places = [...hit.words, ...phrases.flatMap((phrase) => placesOf(phrase, words))];
  return {
    url,
    // The search page stands at the site's root.
    href: url,
    headline: markAll(headline, places),
    excerpt: excerptOf(
      content,
      places.filter((place) => place >= inHeadline).map((place) => place - inHeadline),
    ),
    date: date === '' ? null : { iso: date, shown: shownDate },
    section: section || null,
    byline: byline || null,
  };
}
