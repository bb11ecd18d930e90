import { parseDate } from '../../arabic/date.ts';
import { fold } from '../../arabic/fold.ts';
import { splitNames } from '../parse/names.ts';
import { hasGivenName, looksLikeName, nameEvidence } from './persons.ts';
import { givenNames } from './personal-names.ts';
import { readSignature, type Signature } from './signature.ts';
import { nationalities, speechVerbs } from './vocabulary.ts';

export interface Byline extends Pick<Signature, 'authors' | 'place' | 'credit'> {
  /** The whole day that stands behind the name. */
  readonly date: Signature['date'];
  /** Characters of the text that it takes. */
  readonly length: number;
  readonly confidence: 'sure' | 'likely' | 'unsure';
}

const also = '(?:\\s+و(?:تصوير|إعداد|اعداد|حوار|تقرير|ترجمة|متابعة|رصد|تحرير|تقديم))?';
const colon = '(\\s*[:：/–-]\\s*|\\s+)';
// «كتب فلان» names an author without a colon too; «تقرير دولي» and «حوار الحضارات» are no bylines.
const writes = `(?:من\\s+)?(?:مراسل|موفد|مندوب)ت?نا|كتبه?ا?|كتبت|كتبوا|بقلم|يكتبه?ا?|بواسطة|إعداد|اعداد|أعدّ?ها?|أعدّ?ته?ا?|من إعداد|by|written by`;
const reports = `تقرير|حوار|حاوره?ا?|حاورته?ا?|أجرى الحوار|أجرت الحوار|أجرى المقابلة|تحقيق|متابعة|متابعات|رصد|ترجمة|استطلاع|لقاء|مقابلة|ريبورتاج|روبورتاج|تغطية|خاص|شعر|قصيدة|قصة`;
// Reuters signs so: «من هدى اليراعي».
const from = /^من\s+(\p{L}+(?:\s+\p{L}+){1,3})$/u;
const opener = new RegExp(`^(?:(${writes})|${reports})(?:\\s+للنشر)?${also}${colon}`, 'iu');
// «كتب المحرر الاقتصادي»: an office signs.
const editor =
  /^(?:المحررة? ال\p{L}+|محررة? (?:ال)?(?:شؤون|شئون|صفحة|قسم)(?: \p{L}+){1,2}|رئيسة? (?:ال)?تحرير|هيئة (?:ال)?تحرير|أسرة (?:ال)?تحرير|قسم (?:ال\p{L}+|التحرير))$/u;
const longest = 100;

/** The author of a line such as «كتبت: هدى اليراعي» or «بقلم ليلى السنديان – صحيفة كذا», an agency where one signs («تقرير: رويترز»), or null where it is a sentence. */
export function bylineLine(line: string): Byline | null {
  const match = line.length > longest ? null : opener.exec(line);
  if (!match) return bylineFrom(line);
  const [all, lone, mark] = match;
  const marked = /[:：/–-]/u.test(mark!);
  if (!marked && lone === undefined) return null;
  const named = line.slice(all.length).replace(/[\s(–—-]+رحمها? الله[\s)–—-]*$/u, '');
  const { signed, day } = withoutDay(named.replace(/[\s.:–—-]+$/u, ''));
  const role = editor.exec(signed)?.[0];
  if (role !== undefined)
    return { authors: [], place: null, credit: role, date: day, length: line.length, confidence: 'likely' };
  const signature = readSignature(signed, 'byline');
  if (!signature || (signature.authors.length === 0 && !marked)) return null;
  const { authors, place, credit, evidence } = signature;
  if (authors.length > 5 || (!marked && evidence === 'none' && !/^(?:بقلم|إعداد|اعداد|by)/iu.test(line))) return null;
  // «تحقيق: سرقة المتحف» may be a headline.
  if (lone === undefined && evidence === 'none' && authors.some((name) => /^\S+ة\s|(?:\S+\s+){3}/u.test(name)))
    return null;
  // «خاص - صوت الوادي»: whose alone the text is; «خاص: جسر جديد» is a headline.
  if (evidence !== 'strong' && authors.length > 0 && /^خاص/u.test(line))
    return /[:：]/u.test(mark!) || signed.split(/\s+/u).length > 2
      ? null
      : { authors: [], place, credit: credit ?? signed, date: day, length: line.length, confidence: 'likely' };
  const known = (evidence === 'strong' && !authors.some(mayBeTwo)) || authors.length === 0;
  const confidence = known && marked ? 'sure' : evidence === 'none' && lone === undefined ? 'unsure' : 'likely';
  return { authors, place, credit, date: day ?? wholeDay(signature.date), length: line.length, confidence };
}

function bylineFrom(line: string): Byline | null {
  if (editor.test(line))
    return { authors: [], place: null, credit: line, date: null, length: line.length, confidence: 'likely' };
  const name = line.startsWith('من ') ? bareName(from.exec(line)?.[1] ?? '') : null;
  return name?.confidence === 'likely' ? { ...name, length: line.length } : null;
}

// «هدى اليراعي 14/9/1999»: a day may stand behind a name with nothing between them but blanks.
function withoutDay(text: string): { readonly signed: string; readonly day: Signature['date'] } {
  for (const start of text.matchAll(/(?<=\p{L})\s+(?=(?:ال\p{L}+[\s،,]+)?[0-9٠-٩۰-۹])/gu)) {
    const said = text.slice(start.index).trim();
    const reading = parseDate(said);
    const day = reading && wholeDay({ reading, text: said });
    if (day) return { signed: text.slice(0, start.index), day };
  }
  return { signed: text, day: null };
}

function wholeDay(date: Signature['date']): Signature['date'] {
  const isPart = date?.reading.kind === 'date' && date.reading.date.day === null;
  return date?.reading.kind === 'impossible' || isPart ? null : date;
}

// «محمد بن علي هدى اليراعي»: a comma may have been lost.
function mayBeTwo(name: string): boolean {
  return name.split(/\s+/u).length > 3;
}

/** True for a line that begins as bylines and labels do («كتب …», «تقرير: …», «العنوان: …»), whoever it names. */
export function opensByline(line: string): boolean {
  const match = opener.exec(line);
  return (
    (match !== null && (match[1] !== undefined || /[:：/]/u.test(match[2]!))) ||
    /^\p{L}+(?: \p{L}+)?\s*:|\s\|\s/u.test(line)
  );
}

/** True for a few words and behind a dash a person («الريحان - سليم الحداد»), who signs from a place that no list knows. */
export function isSignedFrom(line: string): boolean {
  const [, name] = /^\p{L}+(?: \p{L}+)?\s+[-–—]\s+(.+)$/u.exec(line) ?? [];
  return name !== undefined && bareName(name)?.confidence === 'likely';
}

/** The author of a line that is only a name, or several («عمر إبراهيم، داليا أبو العيش»), or null; `weak` also where nothing but their place speaks for them. */
export function bareName(line: string, weak = false): Byline | null {
  const text = line
    .replace(/^[-–—*•\s]+(?=\p{L})/u, '')
    .trim()
    .replace(/^\(([^()]+)\)$/u, '$1');
  if (text.length > 80 || !/^\p{L}/u.test(text) || /[.:!؟?؛…»"]$/u.test(text)) return null;
  const authors = splitNames(text);
  if (authors.length === 0 || authors.length > 5 || !authors.every(looksLikeName)) return null;
  const evidence = authors.map(nameEvidence);
  if (!weak && evidence.includes('none')) return null;
  const confidence = evidence.every((one) => one === 'strong') ? 'likely' : 'unsure';
  return { authors, place: null, credit: null, date: null, length: line.length, confidence };
}

/**
 * The author before the colon that opens a lead («نصر المجالي: أعلنت قمة …»), or null. A name before a colon may also be a speaker's: then a quotation
 * follows, or the text names him again; an author writes of others.
 */
export function bylineInLead(lead: string, rest: string): Byline | null {
  const match = /^((?:كتب(?:ت)?|بقلم|تقرير|حوار|إعداد)\s*[:/–-]?\s+)?([^:：\n]{5,70}?)\s*[:：]\s+(?=\S)/u.exec(
    lead.slice(0, 120),
  );
  const [all, verb, name] = match ?? [];
  if (!all || !name) return null;
  const authors = splitNames(name);
  if (authors.length === 0 || authors.length > 4 || !authors.every(looksLikeName)) return null;
  const evidence = authors.map(nameEvidence);
  const found = { authors, place: null, credit: null, date: null, length: all.length };
  if (verb) return { ...found, confidence: evidence.includes('none') ? 'likely' : 'sure' };
  const after = lead.slice(all.length);
  if (evidence.includes('none') || /^[«"“‘']/u.test(after)) return null;
  if (isNamedIn(`${after}\n${rest}`, authors[0]!)) return null;
  return { ...found, confidence: authors.every(hasGivenName) ? 'likely' : 'unsure' };
}

/** True where a text names a person again. «المجالي» alone names him again; «سعيد» and «المصري», which are words too, only behind a verb of saying or his first name. */
export function isNamedIn(text: string, name: string): boolean {
  const [first, last] = [name.split(/\s+/u)[0]!, name.split(/\s+/u).at(-1)!].map(fold) as [string, string];
  const bare = last.replace(/^ال/u, '');
  const words = fold(text).split(/[^\p{L}]+/u);
  return words.some((word, at) => {
    if (word.replace(/^(?:[وفبلك]?ال|[وفبلك])/u, '') !== bare && word !== last) return false;
    const before = words[at - 1] ?? '';
    if (before === first) return true;
    // «نورة القطلب» is another of his name.
    if (last !== bare && !nationalities.has(bare)) return !givenNames.has(before);
    return speechVerbs.has(before.replace(/^[وف]/u, ''));
  });
}
