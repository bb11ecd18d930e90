import { parseDate } from '../../arabic/date.ts';
import { fold } from '../../arabic/fold.ts';
import { splitNames } from '../parse/names.ts';
import { agencies, genericCredits, outlets } from './agencies.ts';
import type { FoundDate } from './found-date.ts';
import { looksLikeName, nameEvidence, type NameEvidence } from './persons.ts';
import { places } from './places.ts';
import { functionWords, speechVerbs } from './vocabulary.ts';
import { phrase } from './word-sets.ts';

/** Who sent a text from where: the parts of a dateline or byline, each a place, an agency, a date or a name. */
export interface Signature {
  readonly place: string | null;
  readonly credit: string | null;
  readonly authors: readonly string[];
  /** The least that speaks for one of the authors' names. */
  readonly evidence: NameEvidence;
  readonly date: Pick<FoundDate, 'reading' | 'text'> | null;
}

/** Where it stands: before the first sentence, on a line of its own, or behind a verb such as «كتب». */
export type SignatureFrame = 'lead' | 'line' | 'byline';

type Kind = 'place' | 'agency' | 'outlet' | 'author' | 'date' | 'photographer';

const separator = /\s*[-–—:،,/()[\]|]+\s*|\s+ـ+\s*|ـ+\s+/u;
const outletNoun = /^(?:ال)?(?:صحيفة|جريدة|موقع|مجلة|قناة|شبكة|إذاعة|منصة)(?:\s|$)/u;
const agencyNoun = /^(?:ال)?(?:وكالة|وكالات)(?:\s|$)/u;
const sentBy = /^(?:من\s+)?(?:(?:مراسل|مراسلة|مراسلنا|مراسلتنا|المراسل|المراسلة|موفدنا|موفدتنا|مندوبنا|مندوبتنا)\s+)?/u;
const photographer = /^(?:رصد و|كتب و)?(?:تصوير|عدسة|كاميرا)(?=\s|$)/u;
// «دمشق – حلب 2-1» is the score of a match; only an agency writes a day and month so («الكويت - 12 - 1 (كونا)»).
const bareNumber = /^[\d٠-٩]{1,3}(?:\s*[-–:]\s*[\d٠-٩]{1,3})?$/u;
const mostPieces = 7;

/** «الرياض - واس», «نصر المجالي – لندن», «دبي (رويترز)» → its parts, or null where one of them can be none of these. */
export function readSignature(segment: string, frame: SignatureFrame): Signature | null {
  const pieces = piecesOf(segment);
  if (pieces.length === 0 || pieces.length > mostPieces) return null;
  const kinds = pieces.map((piece, at) => (photographs(pieces[at - 1]) ? 'photographer' : kindOf(piece)));
  if (frame !== 'byline' && !kinds.includes('agency') && pieces.some((piece) => bareNumber.test(piece))) return null;
  const settled = settle(pieces, kinds, frame, joinsOf(segment, pieces));
  if (settled === null || !stands(pieces, settled, frame)) return null;
  // «أردوغان: القدس المحتلة» is what he said.
  if (frame !== 'byline' && settled[0] === 'author' && /^[-–—•*\s]*[^-–—،,/(|]*:/u.test(segment) && pieces.length > 1)
    return null;
  return gathered(pieces, settled);
}

function photographs(piece: string | undefined): boolean {
  return piece !== undefined && /^(?:رصد و|كتب و)?(?:تصوير|عدسة|كاميرا)$/u.test(piece);
}

// Quotation marks set a newspaper's name apart; half a pair belongs to a sentence.
function piecesOf(segment: string): readonly string[] {
  const pieces = segment
    .split(separator)
    .map((piece) => piece.trim().replace(/^[«"“](.*)[»"”]$/u, '$1'))
    .filter((piece) => piece !== '')
    .flatMap((piece, _, all) => placeAndDay(piece, all));
  return /\d|[٠-٩]/u.test(segment) ? withDates(segment, pieces) : pieces;
}

// «بجاية 12 يناير», «الدوحة في 13 فبراير 1992»: a place and its day; beside an agency's name the place may be any.
function placeAndDay(piece: string, all: readonly string[]): readonly string[] {
  const [, place, day] = /^(\D{2,30}?)\s+(?:ف[يى]\s+)?(?=[\d٠-٩])(.*)$/su.exec(piece) ?? [];
  if (!place || !day) return [piece];
  const isPlace = places.has(phrase(place)) || (piece === all[0] && all.some((one) => agencies.has(phrase(one))));
  return isPlace ? [place, day] : [piece];
}

// A date holds separators of its own: 10/10/2016, «10 تشرين الأول/ أكتوبر 2016», «الاثنين، 10 أكتوبر 2016».
function withDates(segment: string, pieces: readonly string[]): readonly string[] {
  const starts: number[] = [];
  let from = 0;
  for (const piece of pieces) {
    starts.push((from = segment.indexOf(piece, from)));
    from += piece.length;
  }
  for (let size = Math.min(pieces.length, 5); size > 1; size--)
    for (let at = 0; at + size <= pieces.length; at++) {
      const last = at + size - 1;
      const text = segment.slice(starts[at], starts[last]! + pieces[last]!.length);
      if (!/[()]/u.test(text) && parseDate(text)?.kind === 'date')
        return [...pieces.slice(0, at), text, ...pieces.slice(last + 1)];
    }
  return pieces;
}

// Whether a comma or slash sets a piece beside the one before it, not a dash.
function joinsOf(segment: string, pieces: readonly string[]): readonly boolean[] {
  let end = 0;
  return pieces.map((piece) => {
    const start = segment.indexOf(piece, end);
    const gap = segment.slice(end, start);
    end = start + piece.length;
    return /^\s*[،,/]\s*$/u.test(gap);
  });
}

function kindOf(piece: string): Kind | null {
  const folded = phrase(piece);
  if (photographer.test(piece)) return 'photographer';
  if (places.has(folded)) return 'place';
  if (agencies.has(folded) || (agencyNoun.test(piece) && piece.length < 40)) return 'agency';
  if (outlets.has(folded) || (outletNoun.test(piece) && piece.length < 40)) return 'outlet';
  if (/\d|[٠-٩]/u.test(piece)) return (parseDate(piece) ?? parseDate(`${piece} 2000`)) ? 'date' : null;
  return areNames(piece) && evidenceOf(piece) === 'strong' ? 'author' : null;
}

function namesOf(piece: string): readonly string[] {
  return splitNames(piece.replace(sentBy, ''));
}

function areNames(piece: string): boolean {
  const names = namesOf(piece);
  return names.length > 0 && names.every(looksLikeName);
}

function evidenceOf(piece: string): NameEvidence {
  const all = namesOf(piece).map(nameEvidence);
  return all.includes('none') ? 'none' : all.includes('some') ? 'some' : 'strong';
}

// What no list knows is believed only beside what one knows.
function settle(
  pieces: readonly string[],
  kinds: readonly (Kind | null)[],
  frame: SignatureFrame,
  joined: readonly boolean[],
): readonly Kind[] | null {
  const has = (...some: readonly Kind[]) => kinds.some((kind) => kind !== null && some.includes(kind));
  const wire = pieces.some((piece, at) => kinds[at] === 'agency' && !genericCredits.has(fold(piece)));
  const settled: Kind[] = [];
  for (const [at, piece] of pieces.entries()) {
    const known = kinds[at];
    const kind = known ?? (isAuthor(piece, at) ? 'author' : isShortNoun(piece) ? settleNoun(piece, at) : null);
    if (kind === null) return null;
    settled.push(kind);
  }
  return settled;

  function isAuthor(piece: string, at: number): boolean {
    if (!areNames(piece)) return false;
    const evidence = evidenceOf(piece);
    if (frame === 'byline') return at === 0 || evidence !== 'none' || joined[at]! || !settled.includes('author');
    if (evidence !== 'none') return has('place', 'outlet') || (frame === 'line' && has('agency', 'date'));
    // «عين اليوم – لوس أنجليس»: behind an outlet stands its town.
    return (
      frame === 'line' &&
      !wire &&
      has(...(at === 0 ? (['place', 'outlet'] as const) : (['place'] as const))) &&
      (at === 0 || !has('outlet'))
    );
  }

  function settleNoun(piece: string, at: number): Kind | null {
    const short = piece.split(/\s+/u).length <= 2;
    if (wire && !has('place') && (at === 0 || short)) return 'place';
    if (has('outlet') && !has('place') && short && at > 0) return 'place';
    if (has('place', 'agency', 'outlet')) return short ? 'outlet' : null;
    return (frame === 'byline' || (frame === 'line' && has('author'))) && at > 0 && at === pieces.length - 1
      ? 'outlet'
      : null;
  }
}

function stands(pieces: readonly string[], kinds: readonly Kind[], frame: SignatureFrame): boolean {
  const has = (kind: Kind) => kinds.includes(kind);
  if (frame === 'byline') return has('author') || has('agency') || has('outlet');
  // «وكالة مكافحة الفساد» by itself is a subject of news.
  if (pieces.length === 1 && agencyNoun.test(pieces[0]!) && !agencies.has(fold(pieces[0]!))) return false;
  if (has('place') || has('agency')) return true;
  return has('author') && kinds.length > 1 && (has('outlet') || frame === 'line');
}

function isShortNoun(piece: string): boolean {
  const words = piece.split(/\s+/u).map(fold);
  return (
    words.length <= 3 &&
    words.every((word) => /^\p{L}+$/u.test(word) && !functionWords.has(word) && !speechVerbs.has(word))
  );
}

function gathered(pieces: readonly string[], kinds: readonly Kind[]): Signature {
  const of = (...some: readonly Kind[]) => pieces.filter((_, at) => some.includes(kinds[at]!));
  const [date] = of('date').flatMap((text) => {
    const reading = parseDate(text);
    return reading ? [{ reading, text }] : [];
  });
  const authors = of('author');
  const weakest = authors.map(evidenceOf);
  return {
    place: of('place')[0] ?? null,
    credit: of('agency', 'outlet').join('، ') || null,
    authors: authors.flatMap(namesOf),
    evidence: weakest.includes('none') ? 'none' : weakest.includes('some') ? 'some' : 'strong',
    date: date ?? null,
  };
}
