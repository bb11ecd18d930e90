import { fold } from '../../arabic/fold.ts';
import type { Candidate, Kind } from './candidate.ts';
import type { Words } from './words.ts';

/** A candidate and how much the article is about it. */
export interface RankedSubject extends Candidate {
  readonly score: number;
  readonly inHeadline: boolean;
  /** In the headline or the first words of the text. */
  readonly inLead: boolean;
  /** The folded name between spaces, to look for one name in another. */
  readonly folded: string;
  /** The words of the folded name. */
  readonly words: readonly string[];
}

/** Ranks candidates and chooses those that are sure: by what they are, how often and where they are mentioned, and how rare they are in the archive; equals by folded name. */
export function chooseSubjects(
  candidates: readonly Candidate[],
  words: Words,
  articles: number,
): readonly RankedSubject[] {
  const ranked = candidates.flatMap((candidate) => rank(candidate, words, articles) ?? []).sort(byScore);
  return choose(ranked);
}

const foldedName = (shown: string) => ` ${fold(shown).replace(/(^| )عبد ال/gu, '$1عبدال')} `;

const leadSize = 45;
const manyArticles = 300;
const sure = 1.15;
const sureTopic = 3.4;
const sureTopicInHeadline = 2.7;
const oftenInArchive = 15;
const likelyTopic = 2.4;
const likelyPlace = 0.8;
const likelyPerson = 0.75;
const least = 0.7;
const few = 5;
const fewest = 5;
const possiblePhrase = 0.95;
const possibleTopic = 2.7;
const secondTopic = 3;
const mostPassing = 4;
const weightOf = { country: 1, place: 1, person: 1.1, organisation: 1, title: 1, phrase: 0.9, topic: 1.1 } as const;

// Null for what is never chosen, whatever else there is.
function rank({ kind, shown, count, spans }: Candidate, words: Words, articles: number): RankedSubject | null {
  const mentions = spans.reduce((sum, { weight }) => sum + weight, 0);
  const inHeadline = spans.some(({ at }) => at < words.headline);
  const inLead = spans.some(({ at }) => at < words.headline + leadSize);
  const known = articles < manyArticles ? 1 : Math.log(articles / count) / Math.log(articles);
  const rarity = kind === 'topic' ? known : 0.6 + 0.4 * known;
  const place = (inHeadline ? 1.6 : 1) * (inLead ? 1.3 : 1);
  const score = weightOf[kind] * Math.log2(1 + mentions) * place * rarity;
  if (score < least) return null;
  const folded = foldedName(shown);
  return { kind, shown, count, spans, score, inHeadline, inLead, folded, words: folded.trim().split(' ') };
}

// All that are sure; if that leaves a short list, what comes next. Topics are the least sure kind: few of them.
function choose(ranked: readonly RankedSubject[]): readonly RankedSubject[] {
  const apart = withoutRepeats(ranked);
  const certain = new Set(apart.filter(isSure));
  const passing = apart.filter(isPassing);
  const listed = new Set(passing.length > mostPassing ? passing : []);
  const open = apart.filter((subject) => !certain.has(subject) && !listed.has(subject));
  const likely = open.filter(isLikely).slice(0, Math.max(0, few - certain.size));
  const possible = open.filter((subject) => !isLikely(subject) && isPossible(subject));
  const filling = new Set([...likely, ...possible.slice(0, Math.max(0, fewest - certain.size - likely.length))]);
  const chosen = apart.filter((subject) => certain.has(subject) || filling.has(subject));
  const topics = chosen.filter(({ kind }) => kind === 'topic').slice(1);
  return chosen.filter((subject) => !topics.includes(subject) || subject.score >= secondTopic);
}

// Persons named once far from the beginning: many of them are a list (a team, guests), and none is what the text is about.
function isPassing({ kind, spans, inLead }: RankedSubject): boolean {
  return kind === 'person' && spans.length === 1 && !inLead;
}

function isSure(subject: RankedSubject): boolean {
  const { kind, score, inHeadline } = subject;
  if (kind === 'topic') return score >= (inHeadline ? sureTopicInHeadline : sureTopic);
  return score >= sure && (kind !== 'phrase' || isSettled(subject));
}

function isLikely(subject: RankedSubject): boolean {
  const { kind, score, spans, inHeadline, inLead } = subject;
  if (kind === 'topic') return inHeadline && score >= likelyTopic;
  if (kind === 'phrase') return isSettled(subject);
  if (kind === 'country' || kind === 'place') return (inLead || spans.length > 1) && score >= likelyPlace;
  return score >= (kind === 'person' ? likelyPerson : least);
}

// A phrase is a subject where the headline has it, or the text has it again and again.
function isSettled({ spans, inHeadline, inLead, count }: RankedSubject): boolean {
  return inHeadline || spans.length > 2 || (spans.length > 1 && inLead && count >= oftenInArchive);
}

// What stands in for nothing better.
function isPossible({ kind, score, inLead, spans }: RankedSubject): boolean {
  if (kind === 'topic') return score >= possibleTopic;
  if (kind === 'phrase') return inLead && (spans.length > 1 || score >= possiblePhrase);
  return kind === 'place' || kind === 'country';
}

// Of two that share their words the better one stays; a place or person inside another's name stays where it is also met outside it.
function withoutRepeats(ranked: readonly RankedSubject[]): readonly RankedSubject[] {
  const kept: RankedSubject[] = [];
  for (const candidate of absorb(ranked)) {
    if (!kept.some((other) => repeats(candidate, other))) kept.push(candidate);
  }
  return kept;
}

// A word that is often met inside a longer name gives its weight to it: الصحة to وزارة الصحة.
function absorb(ranked: readonly RankedSubject[]): readonly RankedSubject[] {
  const scores = new Map(ranked.map((subject) => [subject, subject.score]));
  const gone = new Set<RankedSubject>();
  for (const short of ranked) {
    if (!absorbed.has(short.kind)) continue;
    const long = ranked.find((other) => other.kind !== 'topic' && other !== short && covers(other, short, oftenInside));
    if (!long) continue;
    gone.add(short);
    scores.set(long, Math.max(scores.get(long)!, short.score));
  }
  return ranked
    .filter((subject) => !gone.has(subject))
    .map((subject) => (scores.get(subject) === subject.score ? subject : { ...subject, score: scores.get(subject)! }))
    .sort(byScore);
}

const absorbed: ReadonlySet<Kind> = new Set<Kind>(['topic', 'title']);
const oftenInside = 0.3;

function byScore(a: RankedSubject, b: RankedSubject): number {
  return b.score - a.score || compare(a.folded, b.folded) || compare(a.shown, b.shown);
}

// عبدالله بن أحمد الفلاني and عبدالله أحمد الفلاني.
function isSamePerson(a: RankedSubject, b: RankedSubject): boolean {
  if (a.kind !== 'person' || b.kind !== 'person') return false;
  return a.words[0] === b.words[0] && a.words.at(-1) === b.words.at(-1);
}

function repeats(a: RankedSubject, b: RankedSubject): boolean {
  if (isSamePerson(a, b)) return true;
  const [short, long] = a.shown.length <= b.shown.length ? [a, b] : [b, a];
  if (long.folded === short.folded) return true;
  if (isPlural(a, b)) return true;
  if (!long.folded.includes(short.folded)) return false;
  const own = short.kind === 'place' || short.kind === 'country' || short.kind === 'person';
  return !own || (short.kind === 'person' && long.kind === 'person') || covers(long, short, 0.7);
}

// درجة الحرارة and درجات الحرارة: the same but for the end of the first word.
function isPlural(a: RankedSubject, b: RankedSubject): boolean {
  if (a.kind !== 'phrase' || b.kind !== 'phrase' || a.words.length !== b.words.length) return false;
  return a.words.every((word, i) => (i === 0 ? word.slice(0, 3) === b.words[0]!.slice(0, 3) : word === b.words[i]));
}

// Does `long` stand around at least this share of the mentions of `short`?
function covers(long: Candidate, short: Candidate, share: number): boolean {
  const inside = short.spans.filter(({ at, end }) =>
    long.spans.some(
      (span) => span.at <= at && span.end >= end && (span.end - span.at > end - at || long.kind === 'person'),
    ),
  );
  return inside.length >= share * short.spans.length;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
