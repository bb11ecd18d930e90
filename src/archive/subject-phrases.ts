import { is } from './subject-classes.ts';
import { gap, type Words } from './subject-words.ts';

const { stop, speech, title, office, organisation, event, landmark, place, link, given, definite, joined, attached } =
  is;
const heads = organisation | event | landmark;
const longest = 5;

/** Calls `use` with every span that can be a name of several words by its grammar: أسعار النفط، الأمم المتحدة، وزارة التربية والتعليم، حركة نسيم. */
export function eachPhrase(words: Words, use: (at: number, end: number) => void): void {
  for (let at = 0; at + 1 < words.size; at++) {
    if (!canOpen(words, at)) continue;
    let honoured = false;
    let bare = words.bits[at]! & definite ? 0 : 1;
    const head = words.bits[at]! & heads;
    for (let i = at + 1; i < words.size && i - at < longest; i++) {
      const bits = words.bits[i]!;
      if (words.gap[i] !== gap.space || bits & (stop | speech | attached) || isNumber(words.key[i]!)) break;
      if (bits & joined && (!(bits & definite) || !(words.bits[at]! & organisation) || i < at + 2)) break;
      if (bits & definite) {
        if (bits & title && i === at + 1) {
          if (!head) break;
          honoured = true;
        } else use(at, i + 1);
        continue;
      }
      // مستشفى الملك فهد، جامعة الإمام محمد بن سعود
      if (honoured && bits & (given | link)) {
        if (bits & given) use(at, i + 1);
        continue;
      }
      // A bare word may only stand before the first definite one.
      if (bare !== i - at || bare > 2 || bits & link) break;
      bare++;
      if (head && i === at + 1 && !(bits & (title | office | place | heads | link | joined))) use(at, i + 1);
    }
  }
}

function canOpen(words: Words, at: number): boolean {
  const bits = words.bits[at]!;
  if (bits & (stop | speech | link) || isNumber(words.key[at]!)) return false;
  return !(bits & (title | office) && !(bits & heads));
}

function isNumber(key: string): boolean {
  return /^\p{Nd}/u.test(key);
}

/** The folded key of a span: no joined particles on its first word (بوزارة الصحة → وزاره الصحه). */
export function keyOf(words: Words, at: number, end: number): string {
  let key = words.base[at]!;
  for (let i = at + 1; i < end; i++) key += ` ${words.bits[i]! & attached ? words.base[i]! : words.key[i]!}`;
  return key;
}

/** The span as it is shown: as written, without joined particles on its first word (بوزارة الصحة → وزارة الصحة, للطاقة → الطاقة). */
export function shownOf(words: Words, at: number, end: number): string {
  const parts = words.raw.slice(at, end);
  return [openingOf(words, at), ...parts.slice(1)].join(' ');
}

function openingOf(words: Words, at: number): string {
  const raw = words.raw[at]!;
  const lost = words.key[at]!.length - words.base[at]!.length;
  if (words.key[at] === words.base[at] || raw.length !== words.key[at]!.length) return raw;
  // للطاقة lost no letter by count: لل became ال.
  if (words.base[at]!.startsWith('ال') && !raw.slice(lost).startsWith('ال'))
    return `ال${raw.slice(raw.length - words.base[at]!.length + 2)}`;
  return raw.slice(lost);
}
