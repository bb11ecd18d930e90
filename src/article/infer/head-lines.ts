import { parseDate } from '../../arabic/date.ts';
import { fold } from '../../arabic/fold.ts';
import type { PartialDate } from '../../arabic/partial-date.ts';
import type { Rule, Source, TakenRule } from '../article.ts';
import { inlineText } from '../blocks.ts';
import type { Part } from '../parse/paragraphs.ts';
import { compatible } from '../parse/stated.ts';
import { bareName, bylineLine, type Byline } from './byline.ts';
import { datelineLine, type Dateline } from './dateline.ts';

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
  readonly dates: readonly (Found<PartialDate> & { readonly date: PartialDate })[];
  readonly place: string | null;
  readonly credit: string | null;
  readonly parts: readonly Part[];
  readonly taken: readonly { readonly rule: TakenRule; readonly text: string }[];
}

/** What has been found so far. */
export type HeadDraft = { -readonly [K in keyof Head]: Head[K] };

const shortLine = 150;
/** Words that may stand before a date on its line. */
export const dateOpener =
  /^(?:(?:تم )?(?:نُ?شرت?|النشر)(?: في| يوم| بتاريخ)?|آخر تحديث|تاريخ النشر|بتاريخ|التاريخ|published(?: on)?|date)\s*[:：-]?\s*/iu;

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

/** Takes a line that can be nothing but a date, a byline with its verb, or a dateline, or several of them with bars between; false where it is none. */
export function takeLine(draft: HeadDraft, part: Part): boolean {
  const text = partText(part);
  const whole = readLine(draft, text);
  if (whole) {
    whole(part.line);
    return take(draft, whole.rule, text);
  }
  const pieces = /\s[|•·]\s/u.test(text) ? text.split(/\s+[|•·]\s+/u) : [];
  const readings = pieces.map((piece) => readLine(draft, piece) ?? readName(draft, piece));
  const [first] = readings;
  if (!first || readings.includes(null)) return false;
  for (const reading of readings) reading?.(part.line);
  return take(draft, first.rule, text);
}

/** Notes in the draft what a line says. */
type Reading = ((line: number) => void) & { readonly rule: Rule };

function readLine(draft: HeadDraft, text: string): Reading | null {
  const reading = parseDate(text.replace(dateOpener, ''));
  // A second date that says another day belongs to the text.
  const known = draft.dates[0]?.date;
  if (reading?.kind === 'date' && reading.date.month !== null && (!known || compatible(known, reading.date))) {
    const { date } = reading;
    return noting('date-line', (line) => {
      addDate(draft, date, 'date-line', line, 'likely');
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

/** Notes what a byline says, where nothing was known: its authors, and the agency, outlet or place beside them. */
export function addByline(draft: HeadDraft, byline: Byline, line: number): void {
  draft.place ??= byline.place;
  draft.credit ??= byline.credit;
  if (byline.authors.length > 0)
    draft.authors ??= { value: byline.authors, rule: 'byline-line', confidence: byline.confidence, line };
}

/** Notes what a dateline says, where nothing was known. */
export function addDateline(draft: HeadDraft, dateline: Dateline, line: number, rule: Rule): void {
  draft.place ??= dateline.place;
  draft.credit ??= dateline.credit;
  if (dateline.date) addDate(draft, dateline.date, 'dateline', line, 'likely');
  const confidence = dateline.evidence === 'strong' ? 'likely' : 'unsure';
  if (dateline.authors.length > 0) draft.authors ??= { value: dateline.authors, rule, confidence, line };
}

function addDate(
  draft: HeadDraft,
  date: PartialDate,
  rule: Rule,
  line: number,
  confidence: Source['confidence'],
): void {
  draft.dates = [...draft.dates, { value: date, date, rule, confidence, line }];
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
