import { fold } from '../../arabic/fold.ts';
import { agencies, outlets } from './agencies.ts';
import { commonWordNames, familyNames, givenNames } from './personal-names.ts';
import { places } from './places.ts';
import { functionWords, roleNouns, sectionNames, speechVerbs, timeWords } from './vocabulary.ts';

const particles = new Set([
  'بن',
  'ابن',
  'بنت',
  'ال',
  'ابو',
  'ام',
  'عبد',
  'ولد',
  'دي',
  'فان',
  'الدين',
  'الله',
  'الحاج',
  'بو',
]);
const withGod = new Set([
  'عطا',
  'خير',
  'سعد',
  'نصر',
  'فضل',
  'ضيف',
  'جار',
  'حسب',
  'رزق',
  'فتح',
  'عبد',
  'نعمه',
  'هبه',
  'دخل',
]);
const noName = [functionWords, timeWords, speechVerbs, roleNouns];
const title =
  /^(?:(?:(?:أ\.?\s?د|د|أ|م|ا)\.?\s*[./]|الدكتورة?|الأستاذة?|المهندسة?|الزميلة?|د\.|الشيخ|المحامي|المحامية|العميد|اللواء)\s*){1,3}/u;
const definiteFirst =
  /^(?:الياس|الهام|العربي|السيد|الحسن|الحسين|الطيب|الحبيب|الصادق|الهادي|المنجي|المنصف|البشير|الطاهر|المختار|السعيد|المهدي|المعطي|العنود|الجوهره|الوليد|الصغير|الكبير)/u;

/** How much speaks for a text being a person's name: a known first name, only the form of a last one, or nothing. */
export type NameEvidence = 'strong' | 'some' | 'none';

/** True for two to four words (particles such as بن and عبد not counted) that may all belong to a person's name: no verb, no particle, no office, no plural. */
export function looksLikeName(text: string): boolean {
  if (text.length > 50) return false;
  const all = partsOf(text);
  const words = all.map(fold);
  const counted = words.filter((word) => !particles.has(word)).length;
  if (counted < 1 || words.length < 2 || counted > 4 || words.length > 6) return false;
  if (!all.every((word) => /^\p{L}(?:[\p{L}\p{M}.'’-]*[\p{L}\p{M}])?$/u.test(word) && !/[\u064b-\u064d]/u.test(word)))
    return false;
  if (/^(?:و|ب|ل|ف)?ال/u.test(words[0]!) && !definiteFirst.test(words[0]!)) return false;
  const whole = words.join(' ');
  if (places.has(whole) || agencies.has(whole) || outlets.has(whole) || sectionNames.has(whole)) return false;
  return words.every((word, at) => mayBePart(all[at]!, word, at, words));
}

function partsOf(text: string): readonly string[] {
  return text.replace(title, '').trim().split(/\s+/u);
}

// «علي» folds as «على» does, which Egyptian print writes for it: first words both, before a name.
function mayBePart(raw: string, word: string, at: number, words: readonly string[]): boolean {
  if (word === 'علي') return raw.endsWith('ي') || (at === 0 && isKnown(words[1]));
  if (noName.some((set) => set.has(word)) || speechVerbs.has(word.replace(/^[وف](?=\p{L}{3})/u, ''))) return false;
  if (isKnown(word)) return true;
  // يزور and تنتهي are verbs. مسؤولون and فعاليات are plurals, where no first name stands before them (خلدون الطيون).
  if (/^(?:ي\p{L}{3,}|ت(?!ر)\p{L}{4,}(?<!ي))$/u.test(word)) return false;
  return !/^(?:\p{L}{4,}ون|\p{L}{3,}ات|\p{L}{4,}يين)$/u.test(word) || (at > 0 && isFirstName(words[0]!));
}

function isFirstName(word: string): boolean {
  return givenNames.has(word) && !commonWordNames.has(word);
}

function isKnown(word: string | undefined): boolean {
  return word !== undefined && (givenNames.has(word) || familyNames.has(word.replace(/^ال/u, '')));
}

/** What speaks for a name among words that may be one («هدى اليراعي»: strong; «ظافر حداد» of an unknown first name: some; «يوم حافل»: none). */
export function nameEvidence(text: string): NameEvidence {
  const parts = partsOf(text);
  const words = parts.map(fold);
  const last = words.at(-1)!;
  const surname =
    parts.slice(-2).some((part, at) => (at > 0 || parts.length > 2) && /^ال\p{L}{2,}ي$/u.test(part)) ||
    familyNames.has(last.replace(/^ال/u, '')) ||
    words.some((word) => particles.has(word) && word !== 'الله') ||
    (last === 'الله' && withGod.has(words.at(-2)!));
  const form = surname || (words.length > 1 && givenNames.has(last));
  const known = givenNames.has(words[0]!) || givenNames.has(words.slice(0, 2).join(''));
  const second = words.length > 2 && givenNames.has(words[1]!);
  if (known && (commonWordNames.has(words[0]!) ? surname || second : form || second || words.length < 4))
    return 'strong';
  return form && words.length < 4 ? 'some' : 'none';
}

/** True where a name begins with a first name that newspapers often print. */
export function hasGivenName(text: string): boolean {
  return nameEvidence(text) === 'strong';
}
