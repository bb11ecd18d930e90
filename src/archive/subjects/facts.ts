import type { Lexicon } from '../lexicon.ts';
import type { Knowledge } from './name-parts.ts';

/** What is known of a word by itself, as bits: its reader looks it up once for each form. */
export const knows = {
  /** The archive has it for a given name. */
  given: 1,
  /** A nationality with the article (التركي). */
  nationality: 2,
  /** Its noun names a place by it often enough (محافظة كذا) to know it without. */
  place: 4,
  /** A place of several words begins with it. */
  opensPlace: 8,
  /** The archive often writes it after the noun of an organisation (تنظيم داعش). */
  organisation: 16,
  /** One person is meant where only this last name is given. */
  bearer: 32,
} as const;

/** What the counts say of single words; each answer is worked out once. */
export interface Facts extends Knowledge {
  /** Has the archive this word for a given name? */
  readonly given: (key: string) => boolean;
  /** In how many articles a word is seen, with or without particles joined to it. */
  readonly seen: (key: string) => number;
  /** Does the word begin with a particle, as far as the archive has the rest alone? */
  readonly isJoined: (key: string) => boolean;
}

/** Reads facts about words from a lexicon's counts. */
export function createFacts(lexicon: Lexicon): Facts {
  const count = (key: string) => lexicon.words.get(key) ?? 0;
  const seen = once((key: string) => {
    const attached = key.startsWith('ال') ? `لل${key.slice(2)}` : `ل${key}`;
    return count(key) + count(`و${key}`) + count(`ب${key}`) + count(attached);
  });
  const given = (key: string) => {
    const times = lexicon.given.get(key) ?? 0;
    return times >= 3 && times > 0.05 * count(key);
  };
  const common = once((key: string) => {
    if (key.startsWith('ال')) return count(key.slice(2)) >= Math.max(3, 0.3 * count(key));
    if (given(key)) return false;
    return isVerb(key) || isJoined(key) || isInflected(key);
  });
  return { seen, given, common, isJoined };

  // يعقد and تعقد are one verb, and so are تعرض and تعرضت.
  function isVerb(key: string): boolean {
    if (key.length >= 4 && key.endsWith('ت') && count(key.slice(0, -1)) >= 2) return true;
    const other = key.startsWith('ي') ? 'ت' : key.startsWith('ت') ? 'ي' : null;
    return other !== null && key.length >= 4 && count(other + key.slice(1)) >= 2;
  }

  function isJoined(key: string): boolean {
    return /^[وبلفك]/u.test(key) && count(key.slice(1)) >= Math.max(3, 0.3 * count(key));
  }

  function isInflected(key: string): boolean {
    if (key.length >= 5 && key.endsWith('ا') && count(key.slice(0, -1)) >= 3) return true;
    const definite = count(`ال${key}`) + count(`وال${key}`) + count(`لل${key}`);
    const inflected = definite + count(`${key}ا`) + count(`${key}ه`) + count(`${key}ها`);
    return inflected >= 3 && inflected > 0.25 * count(key);
  }
}

/** A function of a key that remembers what it found. */
function once<T>(work: (key: string) => T): (key: string) => T {
  const done = new Map<string, T>();
  return (key) => {
    const known = done.get(key);
    if (known !== undefined) return known;
    const result = work(key);
    done.set(key, result);
    return result;
  };
}
