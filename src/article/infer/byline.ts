import { fold } from '../../arabic/fold.ts';
import { splitNames } from '../parse/names.ts';
import { hasGivenName, hasNameShape, looksLikeName } from './persons.ts';

export interface Byline {
  readonly authors: readonly string[];
  /** Characters of the text that it takes. */
  readonly length: number;
  readonly confidence: 'sure' | 'likely' | 'unsure';
}

const opener =
  /^(?:كتبه?ا?|كتبت|بقلم|بواسطة|إعداد|اعداد|أعدّ?ها?|أعدّ?ته?ا?|تقرير|حوار|حاوره?ا?|تحقيق|متابعة|ترجمة|تصوير|by|written by)(\s*[:：-]\s*|\s+)/iu;
const lone = /^(?:كتبه?ا?|كتبت|بقلم|بواسطة|إعداد|اعداد|by|written by)\s/iu;

/** The author of a line such as «كتبت: هدى اليراعي» or «بقلم ليلى السنديان», or null where it is a sentence. */
export function bylineLine(line: string): Byline | null {
  const match = opener.exec(line);
  if (!match || line.length > 90) return null;
  const authors = namesIn(line.slice(match[0].length));
  const colon = /[:：-]/u.test(match[1]!);
  if (!authors || !(colon || (lone.test(line) && authors.length > 0))) return null;
  return { authors, length: line.length, confidence: 'sure' };
}

/** The author of a line that is only a name, or several («عمر إبراهيم، داليا أبو العيش»), or null. */
export function bareName(line: string): Byline | null {
  if (line.length > 80 || !/^\p{L}/u.test(line) || /[.:!؟?؛…»"]$/u.test(line.trim())) return null;
  const authors = namesIn(line);
  if (!authors?.every(hasNameShape)) return null;
  return { authors, length: line.length, confidence: authors.every(hasGivenName) ? 'likely' : 'unsure' };
}

function namesIn(text: string): readonly string[] | null {
  const names = splitNames(text);
  return names.length > 0 && names.length <= 5 && names.every(looksLikeName) ? names : null;
}

/**
 * The author before the colon that opens a lead («نصر المجالي: أعلنت قمة …»), or null. A name before a colon may also be a speaker's: then a quotation
 * follows, or the text names him again; an author writes of others.
 */
export function bylineInLead(lead: string, rest: string): Byline | null {
  const match = /^(كتب(?:ت)?\s*[:-]?\s+)?([^:：\n]{5,50}?)\s*[:：]\s+(?=\S)/u.exec(lead);
  const [all, verb, name] = match ?? [];
  if (!all || !name || !looksLikeName(name) || !(verb || hasNameShape(name))) return null;
  const after = lead.slice(all.length);
  if (verb) return { authors: [name], length: all.length, confidence: 'sure' };
  if (/^[«"“‘']/u.test(after)) return null;
  const last = fold(name.split(/\s+/u).at(-1)!).replace(/^ال/u, '');
  const named = fold(`${after}\n${rest}`)
    .split(/[^\p{L}]+/u)
    .some((word) => word.replace(/^(?:[وفبلك]?ال|[وفبلك])/u, '') === last || word === last);
  return named ? null : { authors: [name], length: all.length, confidence: hasGivenName(name) ? 'likely' : 'unsure' };
}
