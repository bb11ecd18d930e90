import { is } from './classes.ts';
import { gap } from './gaps.ts';
import type { Words } from './words.ts';

/** A place named by the noun before it (مدينة كذا), or by a landmark that is part of its name (جزيرة كذا). */
export interface PlaceMention {
  /** The name itself: without its noun. */
  readonly at: number;
  readonly end: number;
}

// First words of names that need a second: أبو ظبي، وادي الدواسر، دير الزور.
const compound =
  /^(?:ابو|ام|بني|وادي|راس|تل|دير|كفر|بيت|عين|شرم|سان|سانت|نيو|لوس|بور|باب|حفر|خميس|جبل|مرج|رام|كوالا|هونغ|هونج|ريو|بئر|بير|دار|سيدي|ذي|جنوب|شمال)$/u;

/** The places that a text names by their noun: «مدينة سنابل», «محافظة وادي الزعفران»; never a description («مدينة صناعية»). */
export function findPlaces(words: Words): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let noun = 0; noun + 1 < words.size; noun++) {
    if (!(words.bits[noun]! & is.place)) continue;
    const at = noun + 1;
    if (words.gap[at] !== gap.space || !canBePlace(words, at)) continue;
    found.push({ at, end: placeEnd(words, at) });
  }
  return found;
}

function placeEnd(words: Words, at: number): number {
  const next = at + 1;
  const follows = next < words.size && words.gap[next] === gap.space;
  if (!follows) return next;
  if (compound.test(words.base[at]!) && !(words.bits[next]! & (is.stop | is.joined | is.attached))) return next + 1;
  return /^ال(?:مكرمه|منوره)$/u.test(words.base[next]!) ? next + 1 : next;
}

const barred =
  is.stop |
  is.speech |
  is.title |
  is.office |
  is.place |
  is.organisation |
  is.event |
  is.general |
  is.joined |
  is.attached;

function canBePlace(words: Words, at: number): boolean {
  const key = words.base[at]!;
  const bits = words.bits[at]!;
  if (compound.test(key) && !(bits & is.joined)) return true;
  if (bits & barred || key.length < 3 || !/^\p{Script=Arabic}/u.test(key)) return false;
  // An indefinite adjective («مدينة صناعية», «منطقة سكني») or one with the article that agrees («المدينة الصناعية») describes.
  return bits & is.definite ? true : !/(?:يه|[^ي]ي)$/u.test(key);
}
