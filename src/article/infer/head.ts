import { parseDate } from '../../arabic/date.ts';
import { fold } from '../../arabic/fold.ts';
import type { PartialDate } from '../../arabic/partial-date.ts';
import type { Inline, Rule, Source } from '../article.ts';
import { inlineText } from '../blocks.ts';
import type { Part } from '../parse/paragraphs.ts';
import { bareName, bylineInLead, bylineLine } from './byline.ts';
import { datelineAtStart, datelineLine, type Dateline } from './dateline.ts';
import { functionWords } from './vocabulary.ts';

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
  readonly taken: readonly { readonly rule: Rule; readonly text: string }[];
}

const headParts = 6;
const shortLine = 120;
const longestLine = 110;
const dateOpener = /^(?:نُ?شرت?(?: في| يوم| بتاريخ)?|تاريخ النشر|بتاريخ|التاريخ|published(?: on)?|date)\s*[:：-]?\s*/iu;

type Draft = { -readonly [K in keyof Head]: Head[K] };

/**
 * Takes headline, byline, date line and dateline from the lines around a text, in whatever order they stand, and the byline and dateline that open its lead.
 * `statedTitle` is the headline where it is known: then only a line that repeats it is taken. A date inside running text is never the article's.
 */
export function readHead(parts: readonly Part[], statedTitle: string | null): Head {
  const draft: Draft = { headline: null, authors: null, dates: [], place: null, credit: null, parts, taken: [] };
  const kept: Part[] = [];
  let at = 0;
  for (; at < Math.min(parts.length, headParts) && isShortLine(parts[at]!); at++) {
    const part = parts[at]!;
    if (!takeLine(draft, part)) kept.push(part);
  }
  const rest = parts.slice(at);
  const gone = takeHeadline(draft, kept, rest, statedTitle);
  draft.parts = [...kept.filter((part) => !gone.includes(part)), ...takeFoot(draft, rest)];
  takeLead(draft, statedTitle);
  return draft;
}

function textOf(part: Part): string {
  const { block } = part;
  return block.kind === 'paragraph' || block.kind === 'heading' ? inlineText(block.children).trim() : '';
}

function isShortLine(part: Part): boolean {
  const text = textOf(part);
  return (
    text !== '' &&
    text.length <= shortLine &&
    !text.includes('\n') &&
    !/[.،؛]["»”]*$/u.test(text.replace(/\.{2,}$/u, ''))
  );
}

// Lines that can be nothing else: a date, a byline with its verb, a dateline.
function takeLine(draft: Draft, part: Part): boolean {
  const text = textOf(part);
  const reading = parseDate(text.replace(dateOpener, ''));
  if (reading?.kind === 'date' && reading.date.month !== null) {
    addDate(draft, reading.date, 'date-line', part.line, 'likely');
    return take(draft, 'date-line', text);
  }
  const byline = bylineLine(text);
  if (byline) {
    draft.authors ??= { value: byline.authors, rule: 'byline-line', confidence: byline.confidence, line: part.line };
    return take(draft, 'byline-line', text);
  }
  const dateline = datelineLine(text);
  if (!dateline) return false;
  addDateline(draft, dateline, part.line, 'byline-line');
  return take(draft, dateline.place === null && dateline.authors.length > 0 ? 'byline-line' : 'dateline', text);
}

// Of the short lines that are left the first is the headline, unless it is a name and another stands beside it; a name by itself is the author's.
function takeHeadline(
  draft: Draft,
  kept: readonly Part[],
  rest: readonly Part[],
  statedTitle: string | null,
): readonly Part[] {
  // A single short line is the whole article, unless it only repeats its title.
  if (rest.length === 0 && kept.length < 2 && statedTitle === null) return [];
  const names = kept.filter((part) => part.block.kind !== 'heading' && bareName(textOf(part)) !== null);
  const title =
    statedTitle === null
      ? (kept.find((part) => mayBeTitle(part) && (!names.includes(part) || isOwnTitle(part))) ?? loneTitle(kept))
      : kept.find((part) => same(textOf(part), statedTitle));
  if (title && statedTitle === null) {
    const confidence = title.block.kind === 'heading' ? 'sure' : 'likely';
    const value = textOf(title).replace(/[\s:]+$/u, '');
    draft.headline = { value, rule: 'first-line', confidence, line: title.line };
  }
  if (title) take(draft, 'first-line', textOf(title));
  const gone = title ? [title] : [];
  const name = draft.authors
    ? undefined
    : names.find((part) => part !== title && kept.indexOf(part) <= kept.indexOf(title ?? part) + 1);
  const byline = name && bareName(textOf(name));
  if (!name || !byline || (!title && statedTitle === null && byline.confidence !== 'likely')) return gone;
  // Beside a date line a name that no list knows is as good as one that is.
  const confidence = draft.dates.length > 0 ? 'likely' : byline.confidence;
  draft.authors = { value: byline.authors, rule: 'byline-line', confidence, line: name.line };
  take(draft, 'byline-line', textOf(name));
  return [...gone, name];
}

function isOwnTitle(part: Part): boolean {
  return bareName(textOf(part))?.confidence === 'unsure' && textOf(part).split(/\s+/u).length > 3;
}

function loneTitle(kept: readonly Part[]): Part | undefined {
  return kept.find((part) => mayBeTitle(part) && bareName(textOf(part))?.confidence !== 'likely');
}

function mayBeTitle(part: Part): boolean {
  const text = textOf(part);
  const words = text.split(/\s+/u);
  if (text.length > longestLine || words.length < 2 || /:[-\s]*$/u.test(text)) return false;
  return /^[\p{L}\p{N}«"“('‘]/u.test(text) && !functionWords.has(fold(words.at(-1)!));
}

function takeFoot(draft: Draft, rest: readonly Part[]): readonly Part[] {
  const last = rest.length - 1;
  return rest.filter((part, at) => at < Math.max(1, last - 1) || !isShortLine(part) || !takeFootLine(draft, part));
}

function takeFootLine(draft: Draft, part: Part): boolean {
  const text = textOf(part);
  return (
    (bylineLine(text) !== null || parseDate(text.replace(dateOpener, ''))?.kind === 'date') && takeLine(draft, part)
  );
}

// «دبي (رويترز) – …» and «نصر المجالي: …» leave the first sentence.
function takeLead(draft: Draft, statedTitle: string | null): void {
  const at = draft.parts.findIndex((part) => part.block.kind === 'paragraph');
  const part = draft.parts[at];
  if (part?.block.kind !== 'paragraph') return;
  const lead = inlineText(part.block.children);
  const dateline = datelineAtStart(lead);
  const byline =
    dateline || draft.authors
      ? null
      : bylineInLead(
          lead,
          draft.parts
            .slice(at + 1)
            .map(textOf)
            .join('\n'),
        );
  const length = dateline?.length ?? byline?.length ?? 0;
  if (length === 0 || length >= lead.length || (statedTitle !== null && same(lead, statedTitle))) return;
  if (dateline) addDateline(draft, dateline, part.line, 'dateline');
  if (byline)
    draft.authors = { value: byline.authors, rule: 'byline-in-lead', confidence: byline.confidence, line: part.line };
  take(draft, dateline ? 'dateline' : 'byline-in-lead', lead.slice(0, length).trim());
  const children = without(part.block.children, length);
  draft.parts = draft.parts.map((one) => (one === part ? { ...part, block: { kind: 'paragraph', children } } : one));
}

/** Running text without its first characters. */
export function without(children: readonly Inline[], length: number): readonly Inline[] {
  const [first, ...others] = children;
  if (!first || length <= 0) return children;
  const size = inlineText([first]).length;
  if (size <= length) return without(others, length - size);
  if (first.kind === 'text') return [{ kind: 'text', text: first.text.slice(length) }, ...others];
  return first.kind === 'break' ? others : [{ ...first, children: without(first.children, length) }, ...others];
}

function addDateline(draft: Draft, dateline: Dateline, line: number, rule: Rule): void {
  draft.place ??= dateline.place;
  draft.credit ??= dateline.credit;
  if (dateline.date) addDate(draft, dateline.date, 'dateline', line, 'likely');
  if (dateline.authors.length > 0) draft.authors ??= { value: dateline.authors, rule, confidence: 'likely', line };
}

function addDate(draft: Draft, date: PartialDate, rule: Rule, line: number, confidence: Source['confidence']): void {
  draft.dates = [...draft.dates, { value: date, date, rule, confidence, line }];
}

function take(draft: Draft, rule: Rule, text: string): true {
  draft.taken = [...draft.taken, { rule, text }];
  return true;
}

function same(one: string, other: string): boolean {
  const plain = (text: string) =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(one) === plain(other);
}
