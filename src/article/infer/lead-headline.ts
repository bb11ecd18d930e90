import { fold } from '../../arabic/fold.ts';
import { sentencesOf } from './sentences.ts';
import { functionWords, speechVerbs, timeWords } from './vocabulary.ts';
import { wordSet } from './word-sets.ts';

export interface LeadHeadline {
  readonly text: string;
  readonly confidence: 'likely' | 'unsure';
}

/** The longest headline, in characters. */
export const longestHeadline = 90;
const shortest = 22;
// No headline begins further into its lead.
const reach = 1_000;

const relatives = wordSet('الذي التي الذين اللذين اللتين اللذان اللتان اللواتي اللاتي ممن مما');
const subordinators = wordSet(
  'حيث بينما فيما كما عندما بعدما قبلما إذ وذلك لكن ولكن لكنه لكنها لكنهم حسبما وفق وفقا بحسب حسب وسط رغم بسبب إثر عقب جراء نتيجة بهدف بغية لكي كي تمهيدا استعدادا احتجاجا ردا بعد قبل خلال أثناء منذ على-هامش مشيرا مشيرة مؤكدا مؤكدة مضيفا مضيفة موضحا موضحة لافتا لافتة معتبرا معتبرة مشددا مشددة داعيا داعية محذرا محذرة مبينا مبينة معلنا معلنة وقال وقالت وأكد وأكدت وأضاف وأضافت وأوضح وأوضحت وأعلن وأعلنت',
);
const prepositions = wordSet('في من على إلى الى عن مع بين ضمن عبر لدى حتى حول ضد نحو أمام بعد قبل منذ بشأن تحت خلال');
const complements = wordSet('أنه إنه أنها إنها بأنه بأنها أنهم إنهم عن');
const that = wordSet('أن إن بأن');
const tens = wordSet(
  'وعشرون وعشرين وثلاثون وثلاثين وأربعون وأربعين وخمسون وخمسين والعشرون والعشرين والثلاثون والثلاثين والأربعين والخمسين والستين والسبعين والثمانين والتسعين وستين وسبعين وثمانين وتسعين',
);
// Short words in ت that are no verbs.
const notVerbs = wordSet('تحت وقت بيت بنت صوت موت زيت حيث انترنت ست ثابت مؤقت');
const opens = '([{«“';
const closes = ')]}»”';

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

interface Candidate {
  readonly text: string;
  readonly score: number;
  /** Whether it ends where the sense clearly breaks. */
  readonly clear: boolean;
}

/**
 * A headline cut from a lead: whole words of its first sentence, at most 90 characters, ending where the sense allows (before a comma, a relative
 * clause, a reason or circumstance, at worst a preposition), brackets balanced, no particle left hanging. Never null while the lead has a word.
 */
export function headlineFromLead(lead: string): LeadHeadline {
  const start = lead.slice(0, reach).replace(/\s+/gu, ' ').trim();
  const sentence = sentencesOf(start).find((one) => /[\p{L}\p{N}]/u.test(one)) ?? start;
  const words = wordsOf(sentence);
  const candidates = startsOf(words).flatMap(({ at, worth }) => endsFrom(sentence, words, at, worth));
  const best = candidates.sort((one, other) => other.score - one.score)[0];
  if (best) return { text: best.text, confidence: best.clear ? 'likely' : 'unsure' };
  const clause = startsOf(words).at(-1)?.at ?? 0;
  return { text: hardCut(sentence, words, clause), confidence: 'unsure' };
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    folded: fold(match[0].replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '')),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

// Where a headline may begin: at the sentence's start; after «في زيارته إلى كينيا،»; at what a speech verb says; or, where that is out of reach, at a subject
// that brings a verb of its own («أعلنت قمة عُقدت في …»).
function startsOf(words: readonly Word[]): readonly { at: number; worth: number }[] {
  const [first, subject] = words;
  if (!first) return [];
  if (prepositions.has(first.folded) || subordinators.has(first.folded)) {
    const main = words.findIndex(
      (word, at) => at > 1 && at < 24 && /[،,]$/u.test(words[at - 1]!.text) && opensClause(word),
    );
    return main > 0
      ? [
          { at: 0, worth: 0.6 },
          { at: main, worth: 0.9 },
        ]
      : [{ at: 0, worth: 1 }];
  }
  const starts = [{ at: 0, worth: 1 }];
  if (!speechVerbs.has(first.folded)) return starts;
  const clause = words.findIndex((_, at) => at < 25 && isThat(words, at));
  if (clause > 0 && words[clause + 1] && !/[«"“:]$/u.test(words[clause]!.text))
    starts.push({ at: clause + 1, worth: 0.8 });
  const own = words.findIndex((word, at) => at > 1 && at < 7 && isFeminineVerb(word));
  if (own > 0 && subject?.folded.endsWith('ه') && !subject.folded.startsWith('ال')) starts.push({ at: 1, worth: 0.7 });
  return starts;
}

// «أن» that brings what was said; not «على أن», «بعد أن», nor «أن يعود».
function isThat(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !next || !word || !that.has(word.folded)) return false;
  return !prepositions.has(before.folded) && !functionWords.has(before.folded) && !/^ي\p{L}{3,}/u.test(next.folded);
}

function isFeminineVerb({ folded }: Word): boolean {
  return /^(?!ال)\p{L}{2,5}(?<!ا)ت$/u.test(folded) && !notVerbs.has(folded);
}

function opensClause({ folded }: Word): boolean {
  return !relatives.has(folded) && !subordinators.has(folded) && !prepositions.has(folded) && !/^و/u.test(folded);
}

function endsFrom(sentence: string, words: readonly Word[], from: number, worth: number): readonly Candidate[] {
  const start = words[from]!.start;
  const says = from === 0 && speechVerbs.has(words[0]!.folded);
  const told = says ? words.findIndex((word, at) => at > 0 && (isThat(words, at) || complements.has(word.folded))) : -1;
  const found: Candidate[] = [];
  for (let at = from + 2; at < words.length; at++) {
    const text = trimmed(sentence.slice(start, words[at]!.end));
    if (text.length > longestHeadline) break;
    const edge = edgeAfter(words, at);
    if (edge === 0 || text.length < shortest || !stands(text, words[at]!)) continue;
    // A speech verb without what was said is no news: «أعلنت وزارة الصحة».
    const silent = says && told > 0 && at < told + 3 ? 0.9 : 0;
    // Two or three words after the last comma begin something that they don't end.
    const orphan = edge < 1 && /[،,]\s+\S+(?:\s+\S+){0,2}$/u.test(text) ? 0.4 : 0;
    const length = text.length < 35 ? (35 - text.length) / 40 : 0;
    found.push({
      text,
      score: worth + edge - silent - orphan - length + text.length / 400,
      clear: edge >= 0.6 && worth >= 0.8 && silent + orphan === 0,
    });
  }
  return found;
}

// How well the sense breaks after a word: 1 at the sentence's end, less before weaker joints, 0 where it doesn't.
function edgeAfter(words: readonly Word[], at: number): number {
  const [word, next] = [words[at]!, words[at + 1]];
  if (!next) return 1;
  if (/[؛;:]$/u.test(word.text)) return word.text.endsWith(':') ? 0 : 0.9;
  if (/[،,]["»”)]*$/u.test(word.text)) {
    // «استقبل الملك سلمان، | في قصر السلام، رئيس …»: what follows may only be an aside.
    if (timeWords.has(word.folded)) return 0.3;
    return prepositions.has(next.folded) || timeWords.has(next.folded) ? 0.55 : 0.85;
  }
  if (/^[-–—ـ]+$/u.test(next.text)) return 0.5;
  if (next.text.startsWith('(')) return 0.4;
  if (subordinators.has(next.folded)) return 0.75;
  if (relatives.has(next.folded)) return 0.65;
  if (tens.has(next.folded)) return 0;
  if (/^و(?:ال)?\p{L}{3,}/u.test(next.folded) && !functionWords.has(next.folded)) return 0.3;
  if (that.has(next.folded) || (complements.has(next.folded) && next.folded !== 'عن')) return 0;
  // «تضامناً | مع», «يتعين | على»: an adverb or a verb still waits for its preposition.
  if (prepositions.has(next.folded)) {
    return /\u064b/u.test(word.text) || /^(?:ي|تت)\p{L}{3,}$/u.test(word.folded) ? 0.15 : 0.45;
  }
  return 0;
}

function trimmed(text: string): string {
  return text.replace(/^["'\s،؛,;:.–—-]+(?=[^"']*$)/u, '').replace(/[\s،؛,;:.–—ـ-]+$/u, '');
}

function stands(text: string, last: Word): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  if (functionWords.has(last.folded) || speechVerbs.has(last.folded) || /^\p{L}$/u.test(last.folded)) return false;
  return balanced(text);
}

/** True where every bracket and quotation mark of a text has its fellow. */
export function balanced(text: string): boolean {
  const open: string[] = [];
  for (const sign of text) {
    if (opens.includes(sign)) open.push(sign);
    else if (closes.includes(sign) && open.pop() !== opens[closes.indexOf(sign)]) return false;
  }
  return open.length === 0 && (text.split('"').length - 1) % 2 === 0;
}

function hardCut(sentence: string, words: readonly Word[], from: number): string {
  for (let at = words.length - 1; at > from; at--) {
    const text = trimmed(sentence.slice(words[from]!.start, words[at]!.end));
    if (text.length <= longestHeadline && stands(text, words[at]!)) return text;
  }
  const first = trimmed(sentence).slice(0, longestHeadline);
  return first.includes(' ') && first.length === longestHeadline ? first.slice(0, first.lastIndexOf(' ')) : first;
}
