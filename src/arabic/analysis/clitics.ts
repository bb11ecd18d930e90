import { stemmed } from './suffixes.ts';

/** Particles joined to the front of a word, as one letter of a key. */
export interface Clitic {
  readonly letters: string;
  /** Its place in a key; never given to another one. */
  readonly code: string;
  /** Holds the article, and so can be told from the word itself. */
  readonly definite: boolean;
}

/** No joined particle. */
export const bare: Clitic = { letters: '', code: '0', definite: false };

// Conjunctions و ف, prepositions ب ل ك, the future س, the article, and their usual runs (Larkey, Ballesteros, Connell 2007, "Light
// stemming for Arabic information retrieval", light10, which has the definite ones and و).
const definite = 'ال:1 وال:2 بال:3 لل:4 فال:5 كال:6 وبال:7 ولل:8 فبال:9 فلل:a وكال:b';
const indefinite = 'و:c ب:d ل:e ف:f ك:g س:h وب:i ول:j فب:k فل:l وك:m وس:n فس:o';

const read = (table: string, isDefinite: boolean) =>
  table.split(' ').map((entry): Clitic => {
    const [letters = '', code = ''] = entry.split(':');
    return { letters, code, definite: isDefinite };
  });

/** All of them, longest first. */
export const clitics: readonly Clitic[] = [...read(definite, true), ...read(indefinite, false)].sort(
  (a, b) => b.letters.length - a.letters.length || (a.code < b.code ? -1 : 1),
);

const byCode = new Map([bare, ...clitics].map((clitic) => [clitic.code, clitic]));

/** The particle of a code; throws for a code of another table. */
export function cliticOf(code: string): Clitic {
  const clitic = byCode.get(code);
  if (!clitic) throw new Error(`no particle has the code ${code}`);
  return clitic;
}

// At least so many letters of the word stay.
const leastRest = 3;

// Words whose first letters only look like particles, folded; all that begins with one of them is left whole.
const whole = (
  'الله اللهم والد والدا والده والدي والدت والدين والدان بالغ بالغا بالغه بالغين بالون بالونات بالتيمور بالستي باليستي ' +
  'فالنسيا فالنتاين كاليفورنيا كالفن والتر واليس وليد للله'
).split(' ');
const family = /^(?:[وفبتك]?الله|[وف]?لله|[وف]?بالله)(?:م|$)/u;
const rooted = new RegExp(`^(?:${whole.join('|')})`, 'u');

// Before a verb in the imperfect only.
const future = /س$/u;
const imperfect = /^[يتنا]/u;

/** A way to take a word apart: what is joined to it, and the word itself. */
export interface Cut {
  readonly clitic: Clitic;
  readonly base: string;
}

/** All ways to take a folded word apart, the longest particle first, the whole word last: وبالوزير → وبال+وزير, و+بالوزير, وبالوزير. */
export function cutsOf(word: string): readonly Cut[] {
  const self = { clitic: bare, base: word };
  if (family.test(word) || rooted.test(word)) return [self];
  const cuts: Cut[] = [];
  for (const clitic of clitics) {
    const base = word.slice(clitic.letters.length);
    if (base.length < leastRest || !word.startsWith(clitic.letters)) continue;
    if (future.test(clitic.letters) && !imperfect.test(base)) continue;
    cuts.push({ clitic, base });
    // With the article there is one way only.
    if (clitic.definite) return cuts.slice(-1);
  }
  return [...cuts, self];
}

/** How many articles have a folded word, as the lexicon counts them. */
export type Frequency = (word: string) => number;

const compound = /^عبدال/u;

/**
 * The one way in which a word is indexed. With the article it is always cut; a bare و ب ل ف ك س only where the archive says so: the rest and its
 * kin are in more articles than the whole word and its own, and in two at least (وقمه → و+قمه, but وزير, وزارتها → whole). و alone is so
 * common that a rest seen once is enough, where the whole word is not seen more often.
 */
export function indexedCut(word: string, frequency: Frequency): Cut {
  const isPart = ({ clitic, base }: Cut) => {
    if (clitic.definite || clitic === bare || compound.test(base)) return true;
    const rest = kinOf(base, frequency);
    const least = clitic.letters === 'و' ? 1 : 2;
    // Most rests are no words: nothing more is to be looked up.
    if (rest < least) return false;
    const whole = kinOf(word, frequency);
    return clitic.letters === 'و' ? rest >= whole : rest > whole;
  };
  return cutsOf(word).find(isPart)!;
}

// In how many articles a word is, alone and with the article, and its stem, alone and with ة.
function kinOf(word: string, frequency: Frequency): number {
  const { stem } = stemmed(word);
  const seen = (form: string) => frequency(form) + frequency(`ال${form}`);
  if (stem === word) return seen(word);
  const feminine = `${stem}ه`;
  return seen(word) + seen(stem) + (feminine === word ? 0 : seen(feminine));
}
