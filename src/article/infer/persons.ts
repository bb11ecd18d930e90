import { fold } from '../../arabic/fold.ts';
import { agencies, functionWords, givenNames, places, roleNouns, speechVerbs, timeWords } from './vocabulary.ts';

const particles = new Set(['بن', 'ابن', 'ال', 'ابو', 'ام', 'عبد', 'ولد', 'بنت', 'دي', 'فان', 'الدين', 'الله']);
const noName = [functionWords, timeWords, speechVerbs, roleNouns];
const title = /^(?:(?:د|أ|م|ا)\.?\s*[./]|الدكتورة?|الأستاذة?|المهندسة?|الزميلة?)\s*/u;

/** True for two to four words (particles such as بن and عبد not counted) that may all belong to a person's name: no verb of saying, no particle, no office. */
export function looksLikeName(text: string): boolean {
  const all = text.replace(title, '').trim().split(/\s+/u);
  const words = all.map(fold);
  const counted = words.filter((word) => !particles.has(word)).length;
  if (counted < 1 || words.length < 2 || counted > 4 || words.length > 6 || text.length > 50) return false;
  if (!all.every((word) => /^\p{L}(?:[\p{L}\p{M}.'’-]*[\p{L}\p{M}])?$/u.test(word) && !/[\u064b-\u064d]/u.test(word)))
    return false;
  const [first] = words;
  if (/^(?:و|ب|ل|ف)?ال/u.test(first!) && !/^(?:الياس|الهام|العربي|السيد|الحسن|الحسين)/u.test(first!)) return false;
  if (places.has(words.join(' ')) || agencies.has(words.join(' '))) return false;
  const bare = words.map((word) => word.replace(/^[وف](?=\p{L}{3})/u, ''));
  return words.every((word, at) => !noName.some((set) => set.has(word)) && !speechVerbs.has(bare[at]!));
}

/** True where a name begins with a first name that newspapers often print. */
export function hasGivenName(text: string): boolean {
  const words = text.replace(title, '').trim().split(/\s+/u).map(fold);
  return givenNames.has(words[0]!) || givenNames.has(words.slice(0, 2).join(''));
}

/** True where a text that may be a name also has a name's shape: a known first name, a surname such as المجالي, or a بن, عبد, أبو, آل. */
export function hasNameShape(text: string): boolean {
  const words = text.trim().split(/\s+/u).map(fold);
  return hasGivenName(text) || /^ال\p{L}{2,}ي$/u.test(words.at(-1)!) || words.some((word) => particles.has(word));
}
