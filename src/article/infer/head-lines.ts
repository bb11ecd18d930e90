import { fold } from '../../arabic/fold.ts';
import type { Rule, Source, TakenRule } from '../article.ts';
import { inlineText } from '../blocks.ts';
import type { Part } from '../parse/paragraphs.ts';
import { bareName, bylineLine, type Byline } from './byline.ts';
import { dateLine, isTimeOfDay, type DateLine } from './date-line.ts';
import { datelineLine, type Dateline } from './dateline.ts';
import type { FoundDate } from './found-date.ts';
import { isReleaseNote } from './release-notes.ts';
import { sectionNames } from './vocabulary.ts';

/** A value found in the text, by which rule, how sure, on which line. */
export interface Found<T> {
  readonly value: T;
  readonly rule: Rule;
  readonly confidence: Source['confidence'];
  readonly line: number;
}

/** What stands around an article's text, and the text without it. */
export interface Head {
  readonly headline: Found<string> | null;
  readonly authors: Found<readonly string[]> | null;
  readonly dates: readonly FoundDate[];
  readonly place: string | null;
  readonly credit: string | null;
  /** What a newspaper's masthead says. */
  readonly newspaper: Found<string> | null;
  readonly issue: string | null;
  readonly page: string | null;
  readonly parts: readonly Part[];
  readonly taken: readonly { readonly rule: TakenRule; readonly text: string }[];
}

/** What has been found so far. */
export type HeadDraft = { -readonly [K in keyof Head]: Head[K] };

const shortLine = 150;

/** The words of a paragraph or heading, '' for any other block. */
export function partText(part: Part): string {
  const { block } = part;
  return block.kind === 'paragraph' || block.kind === 'heading' ? inlineText(block.children).trim() : '';
}

/** True for a line that may stand around a text: short, and no sentence with its full stop. */
export function isShortLine(part: Part): boolean {
  const text = partText(part);
  return (
    text !== '' &&
    text.length <= shortLine &&
    !text.includes('\n') &&
    !/[.،؛]["»”]*$/u.test(text.replace(/\.{2,}$/u, ''))
  );
}

/** Takes a line that can be nothing but a note to the newsroom, a date, a byline with its verb, or a dateline, or several of them with bars between; false where it is none. */
export function takeLine(draft: HeadDraft, part: Part): boolean {
  const text = partText(part);
  if (isReleaseNote(text)) return take(draft, 'release-note', text);
  if (isTimeOfDay(text)) return take(draft, 'date-line', text);
  const readings = readPieces(draft, text);
  const isDated = readings.some(({ rule }) => rule === 'date-line');
  // A byline would take the date behind its bar for a part of itself.
  const whole = isDated ? null : readLine(draft, text);
  const all = whole ? [whole] : readings;
  const [first] = all;
  if (!first) return false;
  for (const reading of all) reading(part.line);
  return take(draft, first.rule, text);
}

/** Takes a name with the «بقلم» or «كتب» that stands on a line of its own above it; false where the two are anything else. */
export function takeSigned(draft: HeadDraft, verb: Part, name: Part): boolean {
  if (!/^(?:بقلم|كتبت?|بقلم الكاتبة?)\s*[:：/–-]?$/u.test(partText(verb)) || name.block.kind !== 'paragraph')
    return false;
  const byline = bylineLine(`بقلم: ${partText(name)}`);
  if (!byline || byline.authors.length === 0) return false;
  addByline(draft, byline, name.line);
  take(draft, 'byline-line', partText(verb));
  return take(draft, 'byline-line', partText(name));
}

const bar = /\s+[|•·]\s+/u;
// Before a date behind a bar, what opens a byline needs no colon: «الكاتب : فلان | …», «بقلم | فلان | …», «كتب فلان | …».
const opening = /^(?:الكاتبة?|كتبت?|بقلم|تقرير|إعداد|اعداد)(?:\s*[:：|/–-]\s*|\s+)/u;

// What each piece of a line with bars says; nothing where one of them says nothing.
function readPieces(draft: HeadDraft, text: string): readonly Reading[] {
  if (!bar.test(text)) return [];
  const pieces = text.split(bar);
  const signed = opening.exec(text)?.[0];
  const readings = pieces.map((piece) => readLine(draft, piece) ?? readName(draft, piece));
  if (!readings.includes(null)) return readings.filter((reading) => reading !== null);
  // «محليات | الثلاثاء 5 نيسان 2011 | 14:35»: of the section and the time nothing is noted.
  const telling = readings.filter((_, at) => !sectionNames.has(fold(pieces[at]!)) && !isTimeOfDay(pieces[at]!));
  if (telling.some((reading) => reading?.rule === 'date-line') && !telling.includes(null))
    return telling.filter((reading) => reading !== null);
  if (signed === undefined) return [];
  const [byline, ...others] = `بقلم: ${text.slice(signed.length)}`.split(bar).map((piece) => readLine(draft, piece));
  const dated = others.length === 1 && others[0]?.rule === 'date-line' ? others[0] : null;
  return byline?.rule === 'byline-line' && dated ? [byline, dated] : [];
}

/** Notes in the draft what a line says. */
type Reading = ((line: number) => void) & { readonly rule: Rule };

function readLine(draft: HeadDraft, text: string): Reading | null {
  const dated = dateLine(text);
  // A second date that says another day belongs to the text.
  if (dated && mayStandBeside(draft.dates, dated)) {
    return noting('date-line', (line) => {
      noteDate(draft, dated, line, text);
    });
  }
  const byline = bylineLine(text);
  if (byline)
    return noting('byline-line', (line) => {
      addByline(draft, byline, line);
    });
  const dateline = datelineLine(text);
  if (!dateline) return null;
  return noting(dateline.place === null && dateline.authors.length > 0 ? 'byline-line' : 'dateline', (line) => {
    addDateline(draft, dateline, line, 'byline-line');
  });
}

// Dates that disagree by a few days at most are told as a doubt; one of another time is news of that time.
function mayStandBeside(dates: HeadDraft['dates'], { reading }: Pick<DateLine, 'reading'>): boolean {
  const known = dates[0]?.reading;
  if (known?.kind !== 'date' || reading.kind !== 'date') return true;
  return Math.abs(known.date.year - reading.date.year) <= 1;
}

function readName(draft: HeadDraft, text: string): Reading | null {
  const name = bareName(text);
  if (!name) return null;
  return noting('byline-line', (line) => {
    addByline(draft, name, line);
  });
}

function noting(rule: Rule, note: (line: number) => void): Reading {
  return Object.assign(note, { rule });
}

/** Notes what a byline says: its day, and where nothing was known its authors, and the agency, outlet or place beside them. */
export function addByline(draft: HeadDraft, byline: Byline, line: number): void {
  if (byline.date && mayStandBeside(draft.dates, byline.date))
    addDate(draft, { ...byline.date, rule: 'byline-line', line, updated: false, issue: null, page: null });
  draft.place ??= byline.place;
  draft.credit ??= byline.credit;
  if (byline.authors.length > 0)
    draft.authors ??= { value: byline.authors, rule: 'byline-line', confidence: byline.confidence, line };
}

/** Notes what a dateline says, where nothing was known. */
export function addDateline(draft: HeadDraft, dateline: Dateline, line: number, rule: Rule): void {
  draft.place ??= dateline.place;
  draft.credit ??= dateline.credit;
  if (dateline.date)
    addDate(draft, { ...dateline.date, rule: 'dateline', line, updated: false, issue: null, page: null });
  const confidence = dateline.evidence === 'strong' ? 'likely' : 'unsure';
  if (dateline.authors.length > 0) draft.authors ??= { value: dateline.authors, rule, confidence, line };
}

/** Notes the date of a line that says nothing else, or the masthead. */
export function noteDate(draft: HeadDraft, dated: DateLine, line: number, text: string): void {
  addDate(draft, { ...dated, rule: 'date-line', line, text });
}

function addDate(draft: HeadDraft, found: FoundDate): void {
  draft.dates = [...draft.dates, found];
}

/** Notes a line that leaves the text. */
export function take(draft: HeadDraft, rule: TakenRule, text: string): true {
  draft.taken = [...draft.taken, { rule, text }];
  return true;
}

/** True where two lines differ at most in spelling and punctuation. */
export function sameLine(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 30) return false;
  return bare(one) === bare(other);
}

function bare(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
