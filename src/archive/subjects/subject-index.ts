import type { Entry, Lexicon } from '../lexicon.ts';
import { isNationality } from './countries.ts';
import { createFacts, knows } from './facts.ts';
import { bearersOf, canonicalPersons } from './identities.ts';
import { kingdomOf, organisationsOf, piecesOf } from './phrase-facts.ts';
import { createCutter } from './particles.ts';
import { createReader } from './words.ts';
import type { Knowledge } from './name-parts.ts';

/** What follows from a lexicon, worked out once for all its articles. */
export interface SubjectIndex extends Knowledge {
  readonly lexicon: Lexicon;
  /** An article's words, with joined particles cut as the archive says, and what it knows of each. */
  readonly read: ReturnType<typeof createReader>;
  /** Enough articles for counts to mean something. */
  readonly large: boolean;
  /** The archive's spelling of a word that is spelled in several ways, else null. */
  readonly spell: (key: string) => string | null;
  /** The country that «المملكة» means in this archive, or null where it has several kingdoms, or none. */
  readonly kingdom: string | null;
  /** Has the archive this word for a given name? */
  readonly given: (key: string) => boolean;
  /** Does its noun name a place by this word often enough (محافظة كذا) to know it without? */
  readonly isPlace: (key: string) => boolean;
  /** The one form of a person's name by which the archive knows him. */
  readonly person: (key: string) => Entry | null;
  /** The one person who is meant where only this last name is given, or null. */
  readonly bearer: (surname: string) => Entry | null;
  /** In how many articles a word is seen, with or without particles joined to it. */
  readonly seen: (key: string) => number;
  /** Does the word begin with a particle, as far as the archive has the rest alone? */
  readonly isJoined: (key: string) => boolean;
  /** Is the phrase whole, not a piece of a longer one (الأغذية العالمي of برنامج الأغذية العالمي)? */
  readonly whole: (key: string) => boolean;
}

const enough = 300;
const fewestAlone = 5;
// A definite noun, an elative, a verb, or a word with the ending of a verbal noun, a pronoun, a dual or a plural.
const notToponym = /^(?:ال.*|ا...|ا.+ا.|[يت].*)$|(?:اء|ه|ي|ين|ون|ان|ات|نا|هم|ك)$/u;
const indexes = new WeakMap<Lexicon, SubjectIndex>();

/** What follows from a lexicon and takes long to work out: plain data, which can be kept beside it. */
export interface Gathered {
  readonly places: ReadonlySet<string>;
  /** First words of places of several. */
  readonly openings: ReadonlySet<string>;
  readonly persons: ReadonlyMap<string, Entry>;
  readonly bearers: ReadonlyMap<string, Entry>;
  readonly organisations: ReadonlySet<string>;
  /** Phrases that are pieces of longer ones. */
  readonly pieces: ReadonlySet<string>;
  readonly kingdom: string | null;
}

/** The index of a lexicon; made at the first call, with what was gathered from it before. */
export function indexOf(lexicon: Lexicon, gathered?: Gathered): SubjectIndex {
  const known = indexes.get(lexicon) ?? buildIndex(lexicon, gathered ?? gather(lexicon));
  indexes.set(lexicon, known);
  return known;
}

/** Works out what follows from a lexicon. */
export function gather(lexicon: Lexicon): Gathered {
  const facts = createFacts(lexicon);
  const places = new Set([
    ...[...lexicon.places].flatMap(([key, named]) => (isPlace(key, named) ? [key] : [])),
    ...[...lexicon.alone].flatMap(([key, times]) => (standsAsPlace(key, times) ? [key] : [])),
  ]);
  const persons = canonicalPersons(lexicon.persons);
  return {
    places,
    openings: new Set([...places].flatMap((key) => (key.includes(' ') ? [key.slice(0, key.indexOf(' '))] : []))),
    persons,
    bearers: bearersOf(persons),
    organisations: organisationsOf(lexicon.phrases, facts),
    pieces: piecesOf(lexicon.phrases),
    kingdom: kingdomOf(lexicon.phrases),
  };

  // موسكو is met after a preposition with nothing of its own after it; a common noun seldom is.
  function standsAsPlace(key: string, times: number): boolean {
    if (times < fewestAlone || key.length < 4 || facts.common(key) || notToponym.test(key)) return false;
    return times >= 0.6 * (lexicon.located.get(key) ?? 0) && times >= 0.2 * facts.seen(key);
  }

  function isPlace(key: string, named: number): boolean {
    if (named < 2 || facts.common(key)) return false;
    if (key.includes(' ')) return true;
    const all = facts.seen(key);
    // الرياض is hardly ever رياض; التمور is often تمور.
    if (key.startsWith('ال')) return facts.seen(key.slice(2)) <= 0.2 * all && named >= 0.02 * all;
    return named + (lexicon.located.get(key) ?? 0) >= 0.3 * all;
  }
}

function buildIndex(
  lexicon: Lexicon,
  { places, openings, persons, bearers, organisations, pieces, kingdom }: Gathered,
): SubjectIndex {
  const facts = createFacts(lexicon);
  const large = lexicon.articles >= enough;
  const cut = createCutter(lexicon, large);
  return {
    lexicon,
    large,
    read: createReader((written) => {
      const { raw, key, base, bits } = cut(written);
      return { raw, key, base, bits, known: knownOf(base) };
    }),
    kingdom,
    given: facts.given,
    common: (key) => places.has(key) || facts.common(key),
    seen: facts.seen,
    isJoined: facts.isJoined,
    spell: (key) => lexicon.spellings.get(key) ?? null,
    isPlace: (key) => places.has(key),
    person: (key) => persons.get(key) ?? null,
    bearer: (key) => bearers.get(key) ?? null,
    whole: (key) => !pieces.has(key),
  };

  function knownOf(base: string): number {
    const nationality = isNationality(base);
    return (
      (facts.given(base) ? knows.given : 0) |
      (nationality ? knows.nationality : 0) |
      (places.has(base) ? knows.place : 0) |
      (openings.has(base) ? knows.opensPlace : 0) |
      (organisations.has(base) ? knows.organisation : 0) |
      (bearers.has(base) && !nationality ? knows.bearer : 0)
    );
  }
}
