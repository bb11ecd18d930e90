import type { Result } from '../../layouts/parts/result-card.tsx';
import { indexWords } from '../arabic/index-words.ts';
import type { Hit } from './engine.ts';
import { excerptOf, markAll } from './excerpt.ts';
import { unsavedOf } from './offline/unsaved.ts';
import { linkWith } from './marks/wanted.ts';
import { placesOf, type Query } from './query.ts';

/** Loads what is shown of a hit. Its words are counted from the first of the headline, on through the body. */
export async function loadResult(hit: Hit, query: Query): Promise<Result> {
  const data = await hit.data().catch(async (error: unknown) => {
    if ((await unsavedOf([])).isCutOff) return null;
    throw error;
  });
  if (data === null) return unsavedResult(hit);
  const { content, meta } = data;
  const { url = '', headline = '', byline = '', date = '', shownDate = '', section = '' } = meta;
  const headlineWords = indexWords(headline);
  const inHeadline = headlineWords.length;
  const words = [...headlineWords, ...indexWords(content)];
  // Pagefind tells the first place of a phrase only.
  const places = [...hit.words, ...query.phrases.flatMap((phrase) => placesOf(phrase, words))];
  return {
    url,
    // The search page stands at the site's root.
    href: linkWith(url, matchedWords(hit, query, words), query.phrases),
    headline: markAll(headline, places),
    excerpt: excerptOf(
      content,
      places.filter((place) => place >= inHeadline).map((place) => place - inHeadline),
    ),
    date: date === '' ? null : { iso: date, shown: shownDate },
    section: section || null,
    byline: byline || null,
    unsaved: (await unsavedOf([url])).unsaved.length > 0,
  };
}

function unsavedResult({ id }: Hit): Result {
  const nothing = { headline: [], excerpt: [], date: null, section: null, byline: null };
  return { ...nothing, url: id, href: null, unsaved: true };
}

// The article's own forms of the words asked for; those of a phrase are asked for only in their order.
function matchedWords(hit: Hit, query: Query, words: readonly string[]): readonly string[] {
  const inPhrase = new Set(query.phrases.flat().filter((word) => !query.words.includes(word)));
  return hit.words.flatMap((place) => words[place] ?? []).filter((word) => !inPhrase.has(word));
}
