import { wordList } from '../../arabic/stop-words.ts';
import { is } from './classes.ts';
import { gap } from './gaps.ts';
import type { Words } from './words.ts';

const {
  stop,
  speech,
  title,
  office,
  organisation,
  event,
  landmark,
  place,
  link,
  given,
  definite,
  joined,
  attached,
  number,
} = is;
const heads = organisation | event | landmark;
const longest = 5;
// Whose names institutions bear: جامعة الملك فلان.
const honours = new Set(wordList('الملك الملكة الأمير الأميرة الشيخ الشيخة الإمام السلطان الرئيس الشهيد'));
const institutions = new Set(
  wordList(
    'الهيئة الجمعية المركز المؤسسة المنظمة اللجنة الاتحاد الصندوق الشركة المجلس الندوة الرابطة الأكاديمية الحملة الرئاسة المديرية',
  ),
);
const mostBare = 2;

/** Calls `use` with every span that can be a name of several words by its grammar, and its folded key: أسعار النفط، الأمم المتحدة، وزارة التربية والتعليم، حركة نسيم. */
export function eachPhrase(words: Words, use: (key: string, at: number, end: number) => void): void {
  for (let at = 0; at + 1 < words.size; at++) if (canOpen(words, at)) extend(words, at, use);
}

function extend(words: Words, at: number, use: (key: string, at: number, end: number) => void): void {
  const opening = words.bits[at]!;
  const head = opening & heads;
  let key = words.base[at]!;
  let honoured = false;
  let bare = opening & definite ? 0 : 1;
  for (let i = at + 1; i < words.size && i - at < longest; i++) {
    const bits = words.bits[i]!;
    if (words.gap[i] !== gap.space || bits & (stop | speech | number)) return;
    if (bits & attached) {
      // «هيئة السياحة للتراث»: what an institution is for.
      if (isPurpose(words, at, i)) usePurpose(words, at, i, key, use);
      return;
    }
    const afterDefinite = i > at + 1 && (words.bits[i - 1]! & definite) > 0;
    if (bits & joined && !(bits & definite && opening & organisation && afterDefinite)) return;
    // A bare word before the noun that opens a name is no part of it: «موقع وزارة الصحة».
    if (!head && !(opening & definite) && bits & heads && !(bits & definite)) return;
    key += ` ${words.key[i]!}`;
    if (bits & definite) {
      if (!(bits & title)) use(key, at, i + 1);
      else if (head && i === at + 1 && honours.has(words.base[i]!)) honoured = true;
      else return;
    } else if (honoured && (bits & (given | link) || (bits === 0 && i === at + 2))) {
      // مستشفى الملك فهد، جامعة الإمام محمد بن سعود
      if (!(bits & link)) use(key, at, i + 1);
    } else {
      // A bare word may only stand before the first definite one.
      if (bare !== i - at || bare > mostBare || bits & link) return;
      bare++;
      if (head && !(bits & (title | office | place | heads | joined)) && closesPhrase(words, i + 1))
        use(key, at, i + 1);
    }
  }
}

// «الهيئة العامة للطيران», and with what describes it, «الهيئة العامة للطيران المدني».
function usePurpose(
  words: Words,
  at: number,
  i: number,
  key: string,
  use: (key: string, at: number, end: number) => void,
): void {
  const whole = `${key} ${words.key[i]!}`;
  use(whole, at, i + 1);
  const next = i + 1;
  if (next >= words.size || words.gap[next] !== gap.space) return;
  const bits = words.bits[next]!;
  if (bits & definite && !(bits & (joined | attached | title | stop)))
    use(`${whole} ${words.key[next]!}`, at, next + 1);
}

function isPurpose(words: Words, at: number, i: number): boolean {
  const institution = (words.bits[at]! & organisation) > 0 || institutions.has(words.base[at]!);
  return institution && i > at + 1 && words.key[i]!.startsWith('لل') && (words.bits[i - 1]! & definite) > 0;
}

/** Does nothing of a phrase's own follow: a stop, a particle, a verb of speech, a word with something joined to it? */
export function closesPhrase(words: Words, next: number): boolean {
  if (next >= words.size || words.gap[next] !== gap.space) return true;
  return (words.bits[next]! & (stop | speech | title | office | joined | attached | number)) > 0;
}

function canOpen(words: Words, at: number): boolean {
  const bits = words.bits[at]!;
  if (bits & (stop | speech | link | number | is.light) && !(bits & heads)) return false;
  if (bits & definite ? words.base[at]!.endsWith('تين') : bits & is.improper) return false;
  return (bits & heads) > 0 || !(bits & (title | office));
}

/** The folded key of a span: no joined particles on its first word (بوزارة الصحة → وزاره الصحه). */
export function keyOf(words: Words, at: number, end: number): string {
  let key = words.base[at]!;
  for (let i = at + 1; i < end; i++) key += ` ${words.key[i]!}`;
  return key;
}

/** The span as it is shown, without joined particles on its first word (بوزارة الصحة → وزارة الصحة, للطاقة → الطاقة); `spell` gives a word's spelling where the archive has settled one. */
export function shownOf(words: Words, at: number, end: number, spell: (key: string) => string | null): string {
  let shown = spell(words.base[at]!) ?? openingOf(words.raw[at]!, words.key[at]!, words.base[at]!);
  for (let i = at + 1; i < end; i++) shown += ` ${spell(words.key[i]!) ?? words.raw[i]!}`;
  return shown;
}

// Folding keeps the number of letters, so what was cut from the key is cut from the spelling; in للطاقة, لل stands for the article.
function openingOf(raw: string, key: string, base: string): string {
  if (key === base || raw.length !== key.length) return raw;
  return base.startsWith('ال') ? `ال${raw.slice(raw.length - base.length + 2)}` : raw.slice(raw.length - base.length);
}
