import { fold } from '../../arabic/fold.ts';
import type { Rule, Source } from '../article.ts';
import { inlineText } from '../blocks.ts';
import type { Part } from '../parse/paragraphs.ts';
import { bareName, bylineLine } from './byline.ts';
import { dateLine } from './date-line.ts';
import { datelineLine, type Dateline } from './dateline.ts';
import type { FoundDate } from './found-date.ts';
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
  readonly dates: readonly FoundDate[];
  readonly place: string | null;
  readonly credit: string | null;
  readonly parts: readonly Part[];
  readonly taken: readonly { readonly rule: Rule; readonly text: string }[];
}

/** What has been found so far. */
export type HeadDraft = { -readonly [K in keyof Head]: Head[K] };

const shortLine = 120;
const longestLine = 110;
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

/** Takes a line that can be nothing but a date, a byline with its verb, or a dateline; false where it is none of them. */
export function takeLine(draft: HeadDraft, part: Part): boolean {
  const text = partText(part);
  const dated = dateLine(text);
  if (dated) {
    addDate(draft, { ...dated, rule: 'date-line', line: part.line, text });
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

/** Of the short lines that are left the first is the headline, unless it is a name and another stands beside it; a name by itself is the author's. Gives the parts taken. */
export function takeHeadline(
  draft: HeadDraft,
  kept: readonly Part[],
  rest: readonly Part[],
  statedTitle: string | null,
): readonly Part[] {
  // A single short line is the whole article, unless it only repeats its title.
  if (rest.length === 0 && kept.length < 2 && statedTitle === null) return [];
  const names = kept.filter((part) => part.block.kind !== 'heading' && bareName(partText(part)) !== null);
  const title =
    statedTitle === null
      ? (kept.find((part) => mayBeTitle(part) && (!names.includes(part) || isOwnTitle(part))) ?? loneTitle(kept))
      : kept.find((part) => sameLine(partText(part), statedTitle));
  if (title && statedTitle === null) {
    const confidence = title.block.kind === 'heading' ? 'sure' : 'likely';
    const value = partText(title).replace(/[\s:]+$/u, '');
    draft.headline = { value, rule: 'first-line', confidence, line: title.line };
  }
  if (title) take(draft, 'first-line', partText(title));
  const gone = title ? [title] : [];
  const name = draft.authors
    ? undefined
    : names.find((part) => part !== title && kept.indexOf(part) <= kept.indexOf(title ?? part) + 1);
  const byline = name && bareName(partText(name));
  if (!name || !byline || (!title && statedTitle === null && byline.confidence !== 'likely')) return gone;
  // Beside a date line a name that no list knows is as good as one that is.
  const confidence = draft.dates.length > 0 ? 'likely' : byline.confidence;
  draft.authors = { value: byline.authors, rule: 'byline-line', confidence, line: name.line };
  take(draft, 'byline-line', partText(name));
  return [...gone, name];
}

function isOwnTitle(part: Part): boolean {
  return bareName(partText(part))?.confidence === 'unsure' && partText(part).split(/\s+/u).length > 3;
}

function loneTitle(kept: readonly Part[]): Part | undefined {
  return kept.find((part) => mayBeTitle(part) && bareName(partText(part))?.confidence !== 'likely');
}

function mayBeTitle(part: Part): boolean {
  const text = partText(part);
  const words = text.split(/\s+/u);
  if (text.length > longestLine || words.length < 2 || /:[-\s]*$/u.test(text)) return false;
  return /^[\p{L}\p{N}«"“('‘]/u.test(text) && !functionWords.has(fold(words.at(-1)!));
}

/** Notes what a dateline says, where nothing was known. */
export function addDateline(draft: HeadDraft, dateline: Dateline, line: number, rule: Rule): void {
  draft.place ??= dateline.place;
  draft.credit ??= dateline.credit;
  if (dateline.date)
    addDate(draft, { ...dateline.date, rule: 'dateline', line, updated: false, issue: null, page: null });
  if (dateline.authors.length > 0) draft.authors ??= { value: dateline.authors, rule, confidence: 'likely', line };
}

function addDate(draft: HeadDraft, found: FoundDate): void {
  draft.dates = [...draft.dates, found];
}

/** Notes a line that leaves the text. */
export function take(draft: HeadDraft, rule: Rule, text: string): true {
  draft.taken = [...draft.taken, { rule, text }];
  return true;
}

/** True where two lines differ at most in spelling and punctuation. */
export function sameLine(one: string, other: string): boolean {
  const plain = (text: string) =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(one) === plain(other);
}
