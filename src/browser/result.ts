import type { Result } from '../../layouts/parts/result-card.tsx';
import { indexWords } from '../arabic/index-words.ts';
import { searchWords } from '../arabic/search-words.ts';
import type { Articles } from './articles.ts';
import { excerptOf, markAll } from './excerpt.ts';
import { unsavedOf } from './offline/unsaved.ts';
import { linkWith } from './marks/wanted.ts';
import { placesOf, type Query } from './query.ts';
import type { FoundHit } from './search.ts';

/** Loads what is shown of a hit; without its text it has no excerpt yet. Places of words are counted from the first of the headline, on through the text. */
export async function loadResult(
  hit: FoundHit,
  { phrases, sequence }: Pick<Query, 'phrases' | 'sequence'>,
  articles: Articles,
  withText: boolean,
): Promise<Result> {
  const whole = withText ? await articles.whole(hit.article).catch(nothingIfCutOff) : null;
  const head = whole ?? (await articles.head(hit.article).catch(nothingIfCutOff));
  if (head === null) return unsavedResult(hit);
  const { url, headline, byline, date, shownDate, section } = head;
  const body = whole?.body ?? (withText ? '' : null);
  const headlineWords = searchWords(headline);
  const inHeadline = headlineWords.length;
  const words = [...headlineWords, ...searchWords(body ?? '')];
  const written = [...indexWords(headline), ...indexWords(body ?? '')];
  // The index tells the first place of a phrase only.
  const ofPhrases = phrases.flatMap((phrase) => placesOf(phrase, written));
  const places = [...hit.places, ...ofPhrases];
  const inOrder = [...ofPhrases, ...(sequence.length > 1 ? placesOf(sequence, written) : [])];
  const inBody = (all: readonly number[]) =>
    all.filter((place) => place >= inHeadline).map((place) => place - inHeadline);
  return {
    url,
    // The search page stands at the site's root.
    href: linkWith(url, matchedWords(hit, phrases, words, new Set(ofPhrases)), phrases),
    tier: hit.tier,
    headline: markAll(headline, places),
    excerpt: body === null ? null : excerptOf(body, inBody(places), inBody(inOrder)),
    date: date === '' ? null : { iso: date, shown: shownDate },
    section: section || null,
    byline: byline || null,
    unsaved: (await unsavedOf([url])).unsaved.length > 0,
  };
}

async function nothingIfCutOff(error: unknown): Promise<null> {
  if ((await unsavedOf([])).isCutOff) return null;
  throw error;
}

function unsavedResult({ article, tier }: FoundHit): Result {
  const nothing = { headline: [], excerpt: [], date: null, section: null, byline: null };
  return { ...nothing, url: String(article), href: null, tier, unsaved: true };
}

// The article's own forms of the words asked for; those of a phrase are asked for only in their order, also where it begins in the midst of عبد الله.
function matchedWords(
  hit: FoundHit,
  phrases: Query['phrases'],
  words: readonly string[],
  ofPhrases: ReadonlySet<number>,
): readonly string[] {
  const inPhrase = new Set(phrases.flat());
  const others = hit.places.filter((place) => !ofPhrases.has(place));
  return others.flatMap((place) => words[place] ?? []).filter((word) => !inPhrase.has(word));
}
