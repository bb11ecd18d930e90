import { gather, type Candidate, type Mentions } from './candidate.ts';
import { fold } from '../../arabic/fold.ts';
import { wordList } from '../../arabic/stop-words.ts';
import { classOf, is } from './classes.ts';
import { isCountry, isNationality } from './countries.ts';
import { knows } from './facts.ts';
import type { SubjectIndex } from './subject-index.ts';
import { eachPhrase, shownOf } from './phrases.ts';
import { gap } from './gaps.ts';
import type { Words } from './words.ts';

const heads = is.organisation | is.event | is.landmark;

const fewestArticles = 4;
const leadSize = 45;
const mostly = 0.4;
const mostlyHere = 0.6;
const oftenTogether = 20;
// General words that do open names: المنطقة الشرقية, المدينة المنورة, النادي الأهلي.
const openers = new Set(
  wordList(
    'المنطقة المدينة النادي الهيئة الجمعية المركز المؤسسة المنظمة الاتحاد الندوة الرابطة الأكاديمية الرئاسة المديرية',
  ),
);

const theCapital = fold('العاصمة');
const theClub = fold('نادي');

interface Phrase extends Mentions {
  readonly count: number;
}

/** Phrases of the article that are names by their first word (وزارة, مهرجان), or that the article or the archive repeats; of those that share words, the longest that holds. */
export function expressionCandidates(words: Words, index: SubjectIndex): readonly Candidate[] {
  const found = gather();
  eachPhrase(words, (key, at, end) => {
    found.add(key, at, end, 1);
  });
  const holding = found
    .all()
    .filter((mentions) => mayHold(mentions, words, index))
    .map(({ key, spans }) => ({ key, spans, count: index.lexicon.phrases.get(key) ?? 1 }))
    .filter((phrase) => holds(phrase, words, index));
  const pieces = piecesHere(holding, index);
  return holding
    .filter(({ key }) => !pieces.has(key))
    .map(({ spans, count }) => {
      const { at, end } = spans[0]!;
      const kind = words.bits[at]! & heads ? 'organisation' : 'phrase';
      return { kind, count, spans, shown: shownOf(words, at, end, index.spell) };
    });
}

/** Organisations that the archive knows by a name of one word, with their noun or without it: تنظيم داعش and داعش are داعش. */
export function organisationCandidates(words: Words, index: SubjectIndex): readonly Candidate[] {
  const found = gather();
  for (let at = 0; at < words.size; at++) {
    if (!(words.known[at]! & knows.organisation)) continue;
    if (words.bits[at]! & ~(is.joined | is.attached | is.improper)) continue;
    found.add(words.base[at]!, at, at + 1, 1);
  }
  return found.all().map(({ key, spans }) => {
    const { at, end } = spans[0]!;
    return {
      kind: 'organisation',
      shown: shownOf(words, at, end, index.spell),
      count: Math.max(1, index.seen(key)),
      spans,
    };
  });
}

// What its words alone say against it.
function mayHold({ key, spans }: Mentions, words: Words, index: SubjectIndex): boolean {
  const { at, end } = spans[0]!;
  const last = words.bits[end - 1]!;
  const first = words.bits[at]!;
  if (first & (is.title | is.place) || words.known[end - 1]! & knows.organisation || isCountry(key)) return false;
  // «نادي الشباب» is a name, «مشروع الشباب» none.
  if (last & is.general && !(words.base[at] === theClub && spans.length >= 2)) return false;
  if (key.endsWith(' الله') && !(first & is.organisation)) return false;
  if (first & heads) {
    const isBare = !(last & (is.definite | is.given));
    return !isBare || ((first & (is.organisation | is.landmark)) > 0 && isProper(words, end - 1, index));
  }
  // «الموقوفين الثلاثة»: people, no name.
  return at < words.headline || !/^الم.+[^ي](?:ين|ون) /u.test(key);
}

function holds(phrase: Phrase, words: Words, index: SubjectIndex): boolean {
  const { at, end } = phrase.spans[0]!;
  const last = words.bits[end - 1]!;
  const first = words.bits[at]!;
  const headed = (first & heads) > 0;
  // Met once, neither a name by its first word nor known to the archive: nothing speaks for it.
  if (phrase.spans.length === 1 && !headed && phrase.count < fewestArticles) return false;
  if (last & is.general && phrase.count < 3) return false;
  if (!headed && (isGeneral(phrase, first) || isOfCountry(phrase, index))) return false;
  if (!headed && !(first & is.definite) && !isNoun(words, phrase, index)) return false;
  if (last & is.attached && phrase.spans.length < 2 && phrase.count < 3) return false;
  if (!index.large) return phrase.spans.length >= 2 || headed;
  if (headed) return phrase.count >= 3 || phrase.spans.length >= 2;
  if (phrase.spans.length >= 3 && at < words.headline + leadSize) return true;
  return phrase.count >= fewestArticles && isBound(phrase, index, (first & is.general) > 0);
}

// «الشعب اليمني», «السوق السعودية»: the country says it better, unless the first word is rare.
function isOfCountry({ key }: Phrase, { seen, lexicon }: SubjectIndex): boolean {
  const [first = '', last = ''] = key.split(' ', 2);
  return isNationality(last) && (/(?:ين|ون)$/u.test(last) || seen(first) > 0.02 * lexicon.articles);
}

// «الدول المشاركة»; but القوات المسلحة where the archive has it again and again.
function isGeneral({ key, count }: Phrase, first: number): boolean {
  const opening = key.slice(0, key.indexOf(' '));
  return (first & is.general) > 0 && !openers.has(opening) && (count < oftenTogether || opening === theCapital);
}

// The words come together more often than by chance.
function isBound({ key, count }: Phrase, { seen, lexicon }: SubjectIndex, general: boolean): boolean {
  const parts = key.split(' ');
  const [first, last] = [seen(parts[0]!), seen(parts.at(-1)!)];
  const share = count / Math.max(1, Math.min(first, last));
  if (general) return share > 0.2;
  return share > 0.15 || count * lexicon.articles > 20 * first * last;
}

// «شركة آبل»: a name follows the noun; «شركة عالمية»: a description.
function isProper(words: Words, at: number, index: SubjectIndex): boolean {
  const key = words.base[at]!;
  if (/(?:يه|ي|ه|ها|هم|ين|ون|ات|ا)$/u.test(key) && !index.isPlace(key)) return false;
  return index.large ? !index.common(key) : !/^[يت]/u.test(key);
}

// Seen after a preposition, here or in the archive: a verb never is.
function isNoun(words: Words, { spans }: Phrase, index: SubjectIndex): boolean {
  const key = words.base[spans[0]!.at]!;
  const located = index.lexicon.located.get(key) ?? 0;
  if (index.large && located >= 3 && located > 0.05 * index.seen(key)) return true;
  if (spans.length >= 2 && spans[0]!.at < words.headline && !index.common(key)) return true;
  return spans.some(({ at }) => at > 0 && words.gap[at] === gap.space && (words.bits[at - 1]! & is.preposition) > 0);
}

// Phrases that give way to a longer one: in most of their mentions it stands around them, or the archive says so.
function piecesHere(phrases: readonly Phrase[], index: SubjectIndex): ReadonlySet<string> {
  const byKey = new Map(phrases.map((phrase) => [phrase.key, phrase]));
  const pieces = new Set<string>(index.large ? [...byKey.keys()].filter((key) => !index.whole(key)) : []);
  for (const long of phrases) {
    for (const key of shorterIn(long.key)) {
      const short = byKey.get(key);
      if (short && !pieces.has(key) && standsAround(long, short, index)) pieces.add(key);
    }
  }
  return pieces;
}

// Every two or more words of a phrase that follow each other, but all of them.
function shorterIn(key: string): readonly string[] {
  const found: string[] = [];
  const ends = [...key.matchAll(/ |$/gu)].map(({ index }) => index);
  for (let first = 0; first < ends.length; first++) {
    const start = first === 0 ? 0 : ends[first - 1]! + 1;
    for (let last = first + 1; last < ends.length; last++) {
      if (first > 0 || last < ends.length - 1) found.push(key.slice(start, ends[last]));
    }
  }
  return found;
}

function standsAround(long: Phrase, short: Phrase, index: SubjectIndex): boolean {
  const country = isNationality(long.key.slice(long.key.lastIndexOf(' ') + 1));
  if (country && long.spans.length === short.spans.length) return true;
  // All that the article says of an institution is part of its name: مركز الملك فلان الثقافي.
  const isWhole = long.spans.length === short.spans.length && long.key.startsWith(`${short.key} `);
  if (isWhole && (classOf(short.key.slice(0, short.key.indexOf(' '))).bits & is.organisation) > 0) return true;
  return index.large && short.count >= fewestArticles
    ? long.count >= mostly * short.count
    : long.spans.length >= Math.max(1, mostlyHere * short.spans.length);
}
