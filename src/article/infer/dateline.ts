import { parseDate } from '../../arabic/date.ts';
import { fold } from '../../arabic/fold.ts';
import { agencies } from './agencies.ts';
import { places } from './places.ts';
import { readSignature, type Signature } from './signature.ts';

/** What a dateline says, and how many characters of the text it takes. */
export interface Dateline extends Signature {
  readonly length: number;
}

const ending = /\s*:(?:\s+|(?=\p{L}))|\s*[-–—]+\s+|\s+[-–—ـ]+\s+|\s*\/\s+|(?<=[)»])\s*[-–—:]+\s*/gu;
const longest = 110;
// «الشارقة – العين 2-1» is the score of a match.
const score = /^\p{L}[\p{L} ]{1,30}\(?[\d٠-٩]{1,3}\s*[-–:]\s*[\d٠-٩]{1,3}/u;
const aside = /^(?:و?(?:هي|هو|هم)|و?(?:التي|الذي)|حيث|كما)(?=\s)/u;

/** The dateline at the start of a lead («دبي (رويترز) –», «الرياض - واس:», «لندن: «الشرق الأوسط»», «فلان – صحيفة كذا:»), or null: every part must be a place, an agency, a date or a name. */
export function datelineAtStart(lead: string): Dateline | null {
  const head = lead.slice(0, longest);
  let best: Dateline | null = null;
  for (const end of head.matchAll(ending)) {
    if (end.index + end[0].length >= lead.length) break;
    const found = readSignature(head.slice(0, end.index), 'lead');
    if (found && !goesOn(found, head.slice(end.index + end[0].length)))
      best = { ...found, length: end.index + end[0].length };
  }
  return best;
}

// «بيروت - وهي المدينة التي …» speaks of the place.
function goesOn({ credit, authors, date }: Signature, rest: string): boolean {
  return credit === null && authors.length === 0 && date === null && (aside.test(rest) || score.test(rest));
}

/** A line of its own that is nothing but a dateline («سلوى المدني – جدة», «القطيف 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس»), or null. */
export function datelineLine(line: string): Dateline | null {
  if (line.length > longest || /[.!؟?]$/u.test(line.trim())) return null;
  const found = readSignature(line.replace(/[\s:–—-]+$/u, ''), 'line') ?? undivided(line);
  return found && { ...found, length: line.length };
}

// The Saudi agency's line has no separators: place, Hijri and Gregorian date, agency.
function undivided(line: string): Signature | null {
  if (!/[0-9٠-٩]/u.test(line)) return null;
  const match = /^(\p{L}+(?: \p{L}+){0,2}) ([0-9٠-٩].*[0-9٠-٩](?: ?(?:م|هـ+|ه))?)(?:\s+(\p{L}+))?$/u.exec(
    line.replace(/\s+/gu, ' ').trim(),
  );
  const [, place, date, agency] = match ?? [];
  const reading = date ? parseDate(date) : null;
  if (!place || !date || reading?.kind !== 'date') return null;
  // A day in both calendars, with nothing but a place before it, is no sentence, whatever the place.
  const isKnown = agency ? agencies.has(fold(agency)) : places.has(fold(place)) || /\sالموافق\s/u.test(date);
  if (!isKnown) return null;
  return { place, credit: agency ?? null, authors: [], evidence: 'strong', date: { reading, text: date } };
}
