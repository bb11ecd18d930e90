import { fold } from '../arabic/fold.ts';
import type { Candidate } from './subject-candidate.ts';
import type { Words } from './subject-words.ts';

/** A candidate and how much the article is about it. */
export interface RankedSubject extends Candidate {
  readonly score: number;
  /** The folded name between spaces, to look for one name in another. */
  readonly folded: string;
}

/** Ranks candidates and chooses those that are sure: by what they are, how often and where they are mentioned, and how rare they are in the archive; equals by folded name. */
export function chooseSubjects(
  candidates: readonly Candidate[],
  words: Words,
  articles: number,
): readonly RankedSubject[] {
  const ranked = candidates
    .map((candidate) => ({
      ...candidate,
      score: scoreOf(candidate, words, articles),
      folded: ` ${fold(candidate.shown).replace(/(^| )عبد ال/gu, '$1عبدال')} `,
    }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || compare(a.folded, b.folded) || compare(a.shown, b.shown));
  return choose(ranked);
}

const leadSize = 45;
const sure = 1.15;
const sureTopic = 3.2;
const likelyTopic = 2.7;
const likelyPhrase = 1;
const likelyPlace = 0.85;
const least = 0.78;
const few = 5;
const mostTopics = 2;
const weightOf = { country: 1, place: 1, person: 1.1, organisation: 1, title: 1, phrase: 0.9, topic: 1.1 } as const;

function scoreOf({ kind, spans, count }: Candidate, words: Words, articles: number): number {
  let mentions = 0;
  let headline = false;
  let lead = false;
  for (const { at, weight } of spans) {
    mentions += weight;
    headline ||= at < words.headline;
    lead ||= at < words.headline + leadSize;
  }
  const known = articles < 300 ? 1 : Math.log(articles / count) / Math.log(articles);
  const rarity = kind === 'topic' ? known : 0.6 + 0.4 * known;
  return weightOf[kind] * Math.log2(1 + mentions) * (headline ? 1.6 : 1) * (lead ? 1.3 : 1) * rarity;
}

// All that are sure, with few topics; if that leaves a short list, what comes next, and no phrase that is met only once.
function choose(ranked: readonly RankedSubject[]): readonly RankedSubject[] {
  const apart = withoutRepeats(ranked);
  const topics = apart.filter(({ kind, score }) => kind === 'topic' && score >= sureTopic).slice(0, mostTopics);
  const certain = apart.filter((subject) =>
    subject.kind === 'topic' ? topics.includes(subject) : subject.score >= sure,
  );
  const likely = apart.filter((subject) => !certain.includes(subject) && isLikely(subject));
  const filling = likely.slice(0, Math.max(0, few - certain.length));
  return apart.filter((subject) => certain.includes(subject) || filling.includes(subject));
}

function isLikely({ kind, score, spans }: RankedSubject): boolean {
  if (kind === 'topic') return score >= likelyTopic;
  if (kind === 'country' || kind === 'place') return score >= likelyPlace;
  return score >= (kind === 'phrase' && spans.length < 2 ? likelyPhrase : least);
}

// Of two that share their words the better one stays; a place or person inside another's name stays where it is also met outside it.
function withoutRepeats(ranked: readonly RankedSubject[]): readonly RankedSubject[] {
  const kept: RankedSubject[] = [];
  const inPhrases = ranked.filter(({ kind }) => kind !== 'topic');
  for (const candidate of ranked) {
    if (candidate.kind === 'topic' && inPhrases.some((phrase) => covers(phrase, candidate, 0.3))) continue;
    if (!kept.some((other) => repeats(candidate, other))) kept.push(candidate);
  }
  return kept;
}

function repeats(a: RankedSubject, b: RankedSubject): boolean {
  const [short, long] = a.shown.length <= b.shown.length ? [a, b] : [b, a];
  if (long.folded === short.folded) return true;
  if (isPlural(a, b)) return true;
  if (!long.folded.includes(short.folded)) return false;
  const own = short.kind === 'place' || short.kind === 'country' || short.kind === 'person';
  return !own || covers(long, short, 0.7);
}

// درجة الحرارة and درجات الحرارة: the same but for the end of the first word.
function isPlural(a: RankedSubject, b: RankedSubject): boolean {
  if (a.kind !== 'phrase' || b.kind !== 'phrase') return false;
  const [first, second] = [a.folded.trim(), b.folded.trim()];
  const rest = first.slice(first.indexOf(' '));
  return rest === second.slice(second.indexOf(' ')) && first.slice(0, 3) === second.slice(0, 3);
}

// Does `long` stand around at least this share of the mentions of `short`?
function covers(long: Candidate, short: Candidate, share: number): boolean {
  const inside = short.spans.filter(({ at, end }) =>
    long.spans.some((span) => span.at <= at && span.end >= end && span.end - span.at > end - at),
  );
  return inside.length >= share * short.spans.length;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
