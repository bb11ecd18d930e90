import { gather, type Candidate, type Span } from './candidate.ts';
import { is } from './classes.ts';
import { isNationality } from './countries.ts';
import { gap } from './gaps.ts';
import type { SubjectIndex } from './subject-index.ts';
import { shownOf } from './phrases.ts';
import { outletsOf } from './titles.ts';
import type { Words } from './words.ts';

const fewest = 3;
const mostArticles = 0.08;
const bareWeight = 0.5;
const joinable = is.definite | is.joined | is.attached;
// Participles that only name a group: المقيمين, المستثمرون.
const people = /^الم.+[^ي](?:ين|ون)$/u;

/** Single words that a text keeps coming back to and few others do: nouns with the article (النفط, الطلاق), never an adjective, and foreign names without (يوتيوب). */
export function topicCandidates(words: Words, index: SubjectIndex): readonly Candidate[] {
  const found = gather();
  for (let at = 0; at < words.size; at++) {
    const bits = words.bits[at]!;
    const base = words.base[at]!;
    if (bits & ~joinable || base.length < 3) continue;
    const isDefinite = (bits & is.definite) > 0;
    found.add(isDefinite ? base : `ال${base}`, at, at + 1, isDefinite ? 1 : bareWeight);
  }
  const outlets = outletsOf(words);
  return found.all().flatMap(({ key, spans }) => {
    if (spans.length < fewest || outlets.has(key) || outlets.has(key.slice(2))) return [];
    const definite = spans.filter(({ weight }) => weight === 1);
    const isNoun = definite.length >= fewest && isTopic(key, definite, words, index);
    if (!isNoun && !(definite.length === 0 && isForeign(key, index))) return [];
    const shown = (definite[0] ?? spans[0]!).at;
    const count = Math.max(1, index.seen(isNoun ? key : key.slice(2)));
    if (index.large && count > mostArticles * index.lexicon.articles) return [];
    return [{ kind: 'topic', count, spans, shown: shownOf(words, shown, shown + 1, index.spell) }];
  });
}

// A name from another language takes no article, no ending and no tense; only a large archive can tell.
function isForeign(key: string, index: SubjectIndex): boolean {
  const bare = key.slice(2);
  const inflected = index.seen(key) + index.seen(`${bare}ت`) + index.seen(`${bare}ه`) + index.seen(`${bare}ين`);
  return index.large && bare.length >= 4 && !index.given(bare) && !index.common(bare) && inflected === 0;
}

// A word that mostly follows another one with the article describes it: «الاتفاق النووي».
function isTopic(key: string, spans: readonly Span[], words: Words, { seen }: SubjectIndex): boolean {
  const describing = spans.filter(({ at }) => {
    if (at > 0 && words.base[at - 1] === 'غير') return true;
    const follows = at > 0 && words.gap[at] === gap.space && (words.bits[at - 1]! & is.definite) > 0;
    // «الطب البديل والتكميلي»
    return follows && !(words.bits[at]! & is.attached);
  });
  // So does one that has the other gender of an adjective beside it: الأثرية, الأثري.
  const other = key.endsWith('يه') ? key.slice(0, -1) : key.endsWith('ي') ? `${key}ه` : null;
  if (other !== null && seen(other) > 0.15 * seen(key)) return false;
  return key.length >= 5 && describing.length <= 0.35 * spans.length && !isNationality(key) && !people.test(key);
}
