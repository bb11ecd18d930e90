import { fold } from '../../arabic/fold.ts';
import { hijriMonths, monthsOf, weekdays } from '../../arabic/months.ts';
import { functionWords, generalWords, lightNouns, prepositions, verbsOfSpeech } from '../../arabic/stop-words.ts';
import {
  eventNouns,
  givenNames,
  landmarkNouns,
  nameLinks,
  offices,
  organisationNouns,
  placeNouns,
  seasons,
  titles,
} from './nouns.ts';

/** What a known word can be, as bits. */
export const is = {
  stop: 1,
  preposition: 2,
  speech: 4,
  title: 8,
  office: 16,
  place: 32,
  landmark: 64,
  organisation: 128,
  event: 256,
  link: 512,
  given: 1024,
  general: 2048,
  /** The word has a joined و or ف before it. */
  joined: 4096,
  /** The word has a joined ب, ل or ك before it. */
  attached: 8192,
  /** The word has the article. */
  definite: 1 << 14,
  number: 1 << 15,
  /** A country's name or adjective, or the first word of one. */
  country: 1 << 16,
  /** Its form is no name's: with a pronoun or a verb's ending, tanwin, foreign letters, or a single letter. */
  improper: 1 << 17,
  /** Only introduces another noun. */
  light: 1 << 18,
} as const;

/** What no word of a person's name can be. */
export const neverInName =
  is.stop |
  is.speech |
  is.title |
  is.office |
  is.place |
  is.landmark |
  is.organisation |
  is.event |
  is.joined |
  is.attached |
  is.number |
  is.improper;

/** A known word: its bits, and its key without joined particles (بوزارة → وزاره, للرئيس → الرئيس). */
export interface WordClass {
  readonly bits: number;
  readonly base: string;
}

/** The class of a folded word; an unknown one has no bits but those of its article and the particles before it (والطاقه → الطاقه). */
export function classOf(key: string): WordClass {
  return table.get(key) ?? openClass(key);
}

// و or ف, then ب or ك with the article, or لل, or the article alone.
const joinedArticle = /^([وف]?)(?:ال(.{3,})|([بك])ال(.{2,})|(ل)ل(.{2,}))$/u;
const mayJoin = new Set([...'اوفبلك'].map((letter) => letter.charCodeAt(0)));

function openClass(key: string): WordClass {
  const match = mayJoin.has(key.charCodeAt(0)) ? joinedArticle.exec(key) : null;
  if (!match) return { bits: 0, base: key };
  const attached = match[3] ?? match[5];
  const bits = is.definite | (match[1] ? is.joined : 0) | (attached ? is.attached : 0);
  return { bits, base: `ال${match[2] ?? match[4] ?? match[6]!}` };
}

const ordinals = new Set(['الاول', 'الثاني']);
const dates = dateWords();
const table = buildTable();

function buildTable(): ReadonlyMap<string, WordClass> {
  const bitsOf = new Map<string, number>();
  const put = (words: Iterable<string>, bits: number) => {
    for (const word of words) bitsOf.set(word, (bitsOf.get(word) ?? 0) | bits);
  };
  const definite = (words: Iterable<string>) => [...words].map((word) => `ال${word}`);
  put(functionWords, is.stop);
  put(prepositions, is.preposition);
  put(verbsOfSpeech, is.speech);
  put(generalWords, is.general);
  put(lightNouns, is.light);
  put(dates, is.stop);
  put(seasons, is.general);
  put(titles, is.title);
  put(definite(titles), is.title);
  put(offices, is.office);
  put(definite(offices), is.office | is.general);
  put(placeNouns, is.place);
  put(definite(placeNouns), is.general);
  put(landmarkNouns, is.landmark);
  put(organisationNouns, is.organisation);
  put(definite(organisationNouns), is.general);
  put(eventNouns, is.event);
  put(givenNames, is.given);
  put(nameLinks, is.link);
  const joined = new Map<string, WordClass>();
  const add = (key: string, base: string, bits: number) => {
    if (!bitsOf.has(key) && !joined.has(key)) joined.set(key, { bits, base });
  };
  for (const [base, own] of bitsOf) {
    const bits = own | (base.startsWith('ال') && base.length > 3 ? is.definite : 0);
    bitsOf.set(base, bits);
  }
  for (const [base, bits] of bitsOf) {
    for (const conjunction of ['', 'و', 'ف']) {
      if (conjunction) add(conjunction + base, base, bits | is.joined);
      if (bits & (is.stop | is.speech) || (bits & is.link && !(bits & is.given))) continue;
      const also = bits | is.attached | (conjunction ? is.joined : 0);
      const rest = bits & is.definite ? base.slice(2) : null;
      for (const particle of ['ب', 'ك', 'ل']) {
        const whole = particle === 'ل' && rest !== null ? `لل${rest}` : particle + base;
        // للجنة is more often ل + اللجنة.
        if (particle === 'ل' && rest === null && base.startsWith('ل')) continue;
        add(conjunction + whole, base, also);
      }
    }
  }
  return new Map([...[...bitsOf].map(([base, bits]) => [base, { bits, base }] as const), ...joined]);
}

// Months that are never names of people or feasts, and the days of the week.
function dateWords(): readonly string[] {
  const months = ['SY', 'EG', 'DZ', 'MA', 'MR'].flatMap((region) => [...monthsOf(region)]);
  const hijri = hijriMonths.filter((month) => /^(?:شوال|صفر|ذو )/u.test(month));
  return [...months, ...hijri, ...weekdays]
    .flatMap((name) => fold(name).split(' '))
    .filter((word) => !ordinals.has(word));
}
