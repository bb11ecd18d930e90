import { cutTexts, type TextWords } from '../arabic/text-words.ts';
import { is } from './subjects/classes.ts';
import { gap } from './subjects/gaps.ts';
import type { Knowledge } from './subjects/name-parts.ts';
import { findNames, nameKey } from './subjects/names.ts';
import { closesPhrase, eachPhrase, keyOf, shownOf } from './subjects/phrases.ts';
import { findPlaces } from './subjects/places.ts';
import { createFormCount, type Standing } from './subjects/form-count.ts';
import { createReader, type KnownForm, type Words } from './subjects/words.ts';
import { createTally, type Tally } from './subjects/tally.ts';

/** What the lexicon and the subjects see of an article: the headline is empty where it was inferred, as it then only repeats the lead. */
export interface ArticleText {
  readonly headline: TextWords;
  readonly body: TextWords;
}

/** A headline, which may be empty, and a text, cut into words. */
export function articleText(headline: string, body: string): ArticleText {
  const [head, rest] = cutTexts(headline, body);
  return { headline: head!, body: rest! };
}

/** A person over the whole archive: in how many articles the name was seen, and its best spelling. */
export interface Entry {
  readonly count: number;
  readonly shown: string;
}

/** What an archive teaches about its words: plain maps by folded key, in no order; counts are of articles. */
export interface Lexicon {
  /** How many it was learned from. */
  readonly articles: number;
  /** How many the archive had. */
  readonly archive: number;
  /** Every word as it stands in the text, joined particles and all; each spelling of it counts. */
  readonly words: ReadonlyMap<string, number>;
  /** The best spelling of words that are spelled in several ways (اسطنبول → إسطنبول). */
  readonly spellings: ReadonlyMap<string, string>;
  /** Words right after a preposition: a verb never is. */
  readonly located: ReadonlyMap<string, number>;
  /** Bare words right after a preposition with nothing of their own after them: mostly places. */
  readonly alone: ReadonlyMap<string, number>;
  /** Words that بن follows: given names. */
  readonly given: ReadonlyMap<string, number>;
  /** Words after the noun of a place (مدينة, محافظة). */
  readonly places: ReadonlyMap<string, number>;
  readonly persons: ReadonlyMap<string, Entry>;
  /** Phrases that can be names by their grammar; in a large archive those of one article only are left out. */
  readonly phrases: ReadonlyMap<string, number>;
}

/** Takes one article after the other, and gives what they teach together. */
export interface LexiconBuilder {
  /** Of the next articles of the archive those that are to be learned from. */
  choose<T>(articles: readonly T[]): readonly T[];
  add(text: ArticleText): void;
  /** At last: it gives away what it counted. */
  build(): Lexicon;
}

const mostWords = 1_000_000;
const mostNames = 500_000;
const manyArticles = 300;
// Every build reads the lexicon, and the first one holds all that it counts: both are bounded, at some cost to rare names.
const enoughFiles = 20_000;

/**
 * Counts article by article. Of an archive of more than 20,000 `files` it chooses every second article, of more than 40,000 every third, so that counts
 * stand for the whole archive, but do not grow with it. It is told files, as nobody knows yet how many articles are in them.
 */
export function createLexiconBuilder(files: number): LexiconBuilder {
  const every = Math.max(1, Math.ceil(files / enoughFiles));
  const read = createReader();
  let forms: readonly KnownForm[] | null = null;
  let counted = createFormCount();
  const words = createTally(mostWords);
  const located = createTally(mostWords);
  const alone = createTally(mostWords);
  const given = createTally(mostWords);
  const places = createTally(mostNames);
  const persons = createTally(mostNames);
  const phrases = createTally(mostNames);
  let [articles, archive] = [0, 0];
  return {
    choose: (some) => some.filter(() => archive++ % every === 0),
    add({ headline, body }) {
      const text = read(headline, body);
      if (text.forms !== forms) settle(text.forms);
      const document = articles++;
      for (let i = 0; i < text.size; i++) counted.add(text.id[i]!, standingOf(text, i), document);
      for (const name of findNames(text, untaught)) {
        persons.add(nameKey(text, name), 1, shownOf(text, name.at, name.end, asWritten), document);
        if (name.given) given.add(text.base[name.at]!, 1, '', document);
      }
      for (const { at, end } of findPlaces(text)) places.add(keyOf(text, at, end), 1, '', document);
      eachPhrase(text, (key) => {
        phrases.add(key, 1, '', document);
      });
    },
    build() {
      settle(null);
      const spellings = new Map(words.spellings().filter(([key]) => !twoWords.has(key)));
      return {
        articles,
        archive,
        words: countsOf(words),
        spellings,
        located: countsOf(located),
        alone: countsOf(alone),
        given: countsOf(given),
        places: countsOf(places),
        persons: mapOf(persons.drain(1), (count, shown) => ({ count, shown })),
        phrases: countsOf(phrases, articles < manyArticles ? 1 : 2),
      };
    },
  };

  // Word forms are counted by number, which is quick, and brought to their keys when others come in their place.
  function settle(next: typeof forms): void {
    for (const counts of counted.all()) {
      const { key, raw, base } = forms![counts.id]!;
      words.add(key, counts.documents, raw, -1);
      if (counts.located > 0) located.add(base, counts.located, '', -1);
      if (counts.alone > 0) alone.add(base, counts.alone, '', -1);
    }
    counted = createFormCount();
    forms = next;
  }
}

// علي and على fold alike, but neither is a spelling of the other.
const twoWords = new Set(['علي', 'وعلي']);
const untaught: Knowledge = { common: () => false };
const asWritten = () => null;

// A common noun after a preposition is followed by what owns it or describes it; a place is not: «في سنابل، وقال».
function standingOf(words: Words, at: number): Standing {
  const bits = words.bits[at]!;
  const isAfter = at > 0 && words.gap[at] === gap.space && (words.bits[at - 1]! & is.preposition) > 0;
  if (!isAfter) return bits & is.attached ? 1 : 0;
  const next = at + 1;
  return bits === 0 && closesPhrase(words, next) && !(words.bits[next]! & is.number) ? 2 : 1;
}

const countsOf = (tally: Tally, atLeast = 1) => mapOf(tally.drain(atLeast), (count) => count);

function mapOf<T>(entries: ReturnType<Tally['drain']>, valueOf: (count: number, shown: string) => T): Map<string, T> {
  const values = new Map<string, T>();
  for (const [key, count, shown] of entries) values.set(key, valueOf(count, shown));
  return values;
}
