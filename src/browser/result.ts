import type { Hit } from 'pagefind-client';
import type { Result } from '../../layouts/parts/result-card.tsx';
import { tokens } from '../arabic/tokens.ts';
import { excerptOf, markAll } from './excerpt.ts';

/** Loads what is shown of a hit. Its words are counted from the first of the headline, on through the body. */
export async function loadResult(hit: Hit): Promise<Result> {
  const { content, meta } = await hit.data();
  const { url = '', headline = '', byline = '', date = '', shownDate = '', section = '' } = meta;
  const inHeadline = tokens(headline).length;
  return {
    url,
    // The search page stands at the site's root.
    href: url,
    headline: markAll(headline, hit.words),
    excerpt: excerptOf(
      content,
      hit.words.filter((place) => place >= inHeadline).map((place) => place - inHeadline),
    ),
    date: date === '' ? null : { iso: date, shown: shownDate },
    section: section || null,
    byline: byline || null,
  };
}
