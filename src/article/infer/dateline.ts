import { parseDate } from '../../arabic/date.ts';
import { fold } from '../../arabic/fold.ts';
import type { FoundDate } from './found-date.ts';
import { hasGivenName, looksLikeName } from './persons.ts';
import { agencies, functionWords, genericCredits, places, speechVerbs } from './vocabulary.ts';

/** What a dateline says, and how many characters of the text it takes. */
export interface Dateline {
  readonly length: number;
  readonly place: string | null;
  readonly credit: string | null;
  readonly authors: readonly string[];
  readonly date: Pick<FoundDate, 'reading' | 'text'> | null;
}

type Kind = 'place' | 'credit' | 'author' | 'date';

const separator = /\s*[-–—:،,/()[\]«»"“”|]+\s*|\s+ـ+\s+/u;
const ending = /\s*:\s+|\s+[-–—ـ]+\s+|(?<=[)»])\s*[-–—:]+\s*/gu;
const outlet = /^(?:ال)?(?:وكالة|وكالات|صحيفة|جريدة|موقع|مجلة|قناة|شبكة)(?:\s|$)/u;

/** The dateline at the start of a lead («دبي (رويترز) –», «الرياض - واس:», «لندن: «الشرق الأوسط»»), or null: every part must be a place, an agency, a date or a name. */
export function datelineAtStart(lead: string): Dateline | null {
  const head = lead.slice(0, 110);
  let best: Dateline | null = null;
  for (const end of head.matchAll(ending)) {
    const found = readDateline(head.slice(0, end.index), false);
    if (found && (found.place ?? found.credit) !== null) best = { ...found, length: end.index + end[0].length };
  }
  return best;
}

/** A line of its own that is nothing but a dateline («سلوى المدني – جدة», «القطيف 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس»), or null. */
export function datelineLine(line: string): Dateline | null {
  if (line.length > 110 || /[.!؟?]$/u.test(line.trim())) return null;
  const found = readDateline(line.replace(/[\s:–—-]+$/u, ''), true) ?? undivided(line);
  return found && { ...found, length: line.length };
}

function readDateline(segment: string, wholeLine: boolean): Dateline | null {
  const pieces = segment
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (pieces.length === 0 || pieces.length > 6) return null;
  const kinds = pieces.map(kindOf);
  const anchored = kinds.some((kind) => kind === 'place' || kind === 'credit');
  const named = pieces.some((piece, at) => kinds[at] === null && looksLikeName(piece) && hasGivenName(piece));
  if (!anchored && !(wholeLine && named && pieces.length > 1)) return null;
  const settled = pieces.map((piece, at): Kind | null => {
    const known = kinds[at];
    if (known) return known;
    if (looksLikeName(piece) && (hasGivenName(piece) || kinds.includes('place'))) return 'author';
    // An unknown town is believed beside an agency, an unknown outlet beside a town, or on a line of its own beside a name.
    if (!isShortNoun(piece)) return null;
    if (at === 0 && pieces.some((one, other) => kinds[other] === 'credit' && !genericCredits.has(fold(one))))
      return 'place';
    if (anchored && piece.split(/\s+/u).length <= 2) return 'credit';
    return wholeLine && named && at === pieces.length - 1 ? 'credit' : null;
  });
  if (settled.includes(null)) return null;
  if (pieces.length === 1 && (settled[0] === 'author' || settled[0] === 'date')) return null;
  return gathered(pieces, settled);
}

function gathered(pieces: readonly string[], kinds: readonly (Kind | null)[]): Dateline {
  const of = (kind: Kind) => pieces.filter((_, at) => kinds[at] === kind);
  const [date] = of('date').flatMap((text) => {
    const reading = parseDate(text);
    return reading ? [{ reading, text }] : [];
  });
  return {
    length: 0,
    place: of('place')[0] ?? null,
    credit: of('credit').join('، ') || null,
    authors: of('author'),
    date: date ?? null,
  };
}

function kindOf(piece: string): Kind | null {
  const folded = fold(piece)
    .replace(/[.\s]+/gu, ' ')
    .trim();
  if (places.has(folded)) return 'place';
  if (agencies.has(folded) || (outlet.test(piece) && piece.length < 40)) return 'credit';
  if (/\d|[٠-٩]/u.test(piece) && (parseDate(piece) ?? parseDate(`${piece} 2000`))) return 'date';
  return null;
}

function isShortNoun(piece: string): boolean {
  const words = piece.split(/\s+/u).map(fold);
  return (
    words.length <= 3 &&
    words.every((word) => /^\p{L}+$/u.test(word) && !functionWords.has(word) && !speechVerbs.has(word))
  );
}

// The Saudi agency's line has no separators: place, Hijri and Gregorian date, agency.
function undivided(line: string): Dateline | null {
  const match = /^(\p{L}+(?: \p{L}+){0,2}) ([0-9٠-٩].*[0-9٠-٩](?: ?(?:م|هـ+|ه))?)(?:\s+(\p{L}+))?$/u.exec(
    line.replace(/\s+/gu, ' ').trim(),
  );
  const [, place, date, agency] = match ?? [];
  const reading = date ? parseDate(date) : null;
  if (!place || !date || reading?.kind !== 'date' || !isShortNoun(place)) return null;
  if (agency && kindOf(agency) !== 'credit') return null;
  if (!agency && kindOf(place) !== 'place') return null;
  return { length: 0, place, credit: agency ?? null, authors: [], date: { reading, text: date } };
}
