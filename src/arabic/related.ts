import { stemmed } from './analysis.ts';
import { familiesOf } from './related/families.ts';
import { foreignSpellings } from './related/foreign.ts';
import { patterns } from './related/patterns.ts';

/** A word that may be related to another; whether it is a word at all the archive tells. */
export interface Related {
  readonly word: string;
  /** The rule that led to it. */
  readonly rule: string;
  /** How sure the rule is, as powers of ten by which a rarer word is to be preferred. */
  readonly weight: number;
  /** True where both must be nouns. */
  readonly ofNouns: boolean;
}

// A letter more of a pattern outweighs a word two and a half times as frequent.
const ofLetter = 0.4;
const ofFamily = 2.5;
const ofForeign = 1;

/**
 * What may be related to a folded word without a particle, and has another stem, by the tables of `src/arabic/related`: broken plurals, nisbas and
 * other spellings (وزراء → وزير, وازر, …; امريكا → امريكي, …). Most of it is no word of the language.
 */
export function relatedTo(word: string): readonly Related[] {
  const found = new Map<string, Related>();
  const add = (other: string, rule: string, weight: number, ofNouns = false) => {
    if (other !== word && weight > (found.get(other)?.weight ?? -1))
      found.set(other, { word: other, rule, weight, ofNouns });
  };
  for (const other of familiesOf(word)) add(other, 'family', ofFamily);
  for (const pattern of patterns) {
    const other = pattern.of(word);
    if (other !== null) add(other, pattern.rule, ofLetter * pattern.weight, pattern.kind === 'plural');
  }
  for (const other of foreignSpellings(word)) add(other, 'foreign', ofForeign);
  const { stem } = stemmed(word);
  return [...found.values()].filter((one) => one.rule === 'family' || stemmed(one.word).stem !== stem);
}
