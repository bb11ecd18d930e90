import type { Inline } from '../article.ts';
import { inlineText, textOf } from '../blocks.ts';
import type { Part } from '../parse/paragraphs.ts';
import { bareName, bylineInLead, bylineLine } from './byline.ts';
import { contactLines } from './contacts.ts';
import { footCredits } from './foot-credits.ts';
import { dateLine } from './date-line.ts';
import { datelineAtStart, datelineLine } from './dateline.ts';
import { withHeadLinesApart } from './head-breaks.ts';
import {
  addDateline,
  isShortLine,
  partText,
  sameLine,
  take,
  takeLine,
  takeSigned,
  type Head,
  type HeadDraft,
} from './head-lines.ts';
import { takeHeadline, type HeadLine } from './headline.ts';
import { takeMasthead } from './masthead.ts';
import { wireMark } from './wire-marks.ts';
import { introducedWriter, isAboutWriter } from './writer-notes.ts';

const headParts = 8;
const leadParts = 3;
const footParts = 3;
const footLines = 9;
const mostNotes = 2;
const [mostDeckLines, longestDeckLine] = [5, 100];
// A lead is a sentence; what is shorter above it is a kicker.
const leadLength = 60;

/**
 * Takes headline, byline, date line and dateline from the lines around a text, in whatever order they stand, and the byline and dateline that open its lead.
 * `statedTitle` is the headline where it is known: then only a line that repeats it is taken. `labelled` are the lines of labels that belong to a masthead. A date inside running text is never the article's.
 */
export function readHead(
  given: readonly Part[],
  statedTitle: string | null,
  labelled: ReadonlySet<number> = new Set(),
): Head {
  const draft: HeadDraft = {
    headline: null,
    authors: null,
    dates: [],
    place: null,
    credit: null,
    newspaper: null,
    issue: null,
    page: null,
    parts: given,
    taken: [],
  };
  const parts = withHeadLinesApart(takeMarks(draft, takeContacts(draft, given)), statedTitle);
  // What closes the text says nothing of its head.
  const marks = draft.taken;
  draft.taken = [];
  const end = parts.slice(0, headParts).findIndex((part) => !mayStandAtHead(part));
  const top = parts.slice(0, end < 0 ? headParts : end);
  const repeats = (part: Part) => statedTitle !== null && sameLine(partText(part), statedTitle);
  const masthead = takeMasthead(
    draft,
    top.filter((part) => !repeats(part)),
    labelled,
  );
  const signed = new Set(
    top.flatMap((part, at) => (top[at + 1] && takeSigned(draft, part, top[at + 1]!) ? [part, top[at + 1]!] : [])),
  );
  const lines = top.map((part): HeadLine => ({
    part,
    isTaken: masthead.has(part) || signed.has(part) || (!repeats(part) && takeLine(draft, part)),
  }));
  const rest = parts.slice(top.length);
  const gone = takeHeadline(draft, { lines, below: rest[0] }, statedTitle);
  const kept = lines.filter(({ part, isTaken }) => !isTaken && !gone.includes(part)).map(({ part }) => part);
  draft.parts = [...kept, ...takeFoot(draft, takeRepeats(draft, rest, statedTitle))];
  takeLead(draft, statedTitle);
  draft.taken = [...draft.taken, ...marks];
  return draft;
}

// A short list below the headline is its deck.
function mayStandAtHead(part: Part): boolean {
  return part.block.kind === 'image' || isDeck(part.block) || isShortLine(part) || dateLine(partText(part)) !== null;
}

function isDeck(block: Part['block']): boolean {
  if (block.kind !== 'list' || block.items.length > mostDeckLines) return false;
  const items = block.items.map(textOf);
  return items.every((item) => item.length <= longestDeckLine && !/[.؛]$/u.test(item));
}

// The headline again, with a full stop, above the first paragraph.
function takeRepeats(draft: HeadDraft, rest: readonly Part[], statedTitle: string | null): readonly Part[] {
  const title = statedTitle ?? draft.headline?.value ?? null;
  const first = rest[0];
  if (title === null || !first || rest.length < 2 || !sameLine(partText(first), title)) return rest;
  take(draft, 'repeated-headline', partText(first));
  return rest.slice(1);
}

function takeFoot(draft: HeadDraft, rest: readonly Part[]): readonly Part[] {
  let kept = [...rest];
  for (let left = footParts; left > 0 && kept.length > 1; left--) {
    const last = kept.at(-1)!;
    const children = takeCredits(draft, last);
    if (children !== null) {
      kept.pop();
      if (children.length === 0) continue;
      kept.push({ ...last, block: { kind: 'paragraph', children } });
      break;
    }
    if (!isShortLine(last) || !takeFootLine(draft, last, kept.at(-2)!)) break;
    kept = takeMarks(draft, kept.slice(0, -1));
  }
  return draft.authors ? kept : takeWriter(draft, kept);
}

// Who signs below the last paragraph, above the lines that say what he is; these stay.
function takeWriter(draft: HeadDraft, kept: readonly Part[]): readonly Part[] {
  const notes = kept.length - 1 - kept.findLastIndex((part) => !isAboutWriter(partText(part)));
  const at = kept.length - 1 - notes;
  const [before, last] = [kept[at - 1], kept[at]];
  if (!before || last?.block.kind !== 'paragraph' || notes > mostNotes || partText(before).length < leadLength)
    return kept;
  const introduced = introducedWriter(partText(last));
  const signed = introduced ?? (notes > 0 ? bareName(partText(last)) : null);
  if (signed?.confidence !== 'likely') return kept;
  draft.authors = { value: signed.authors, rule: 'byline-line', confidence: 'likely', line: last.line };
  if (introduced) return kept;
  take(draft, 'byline-line', partText(last));
  return kept.toSpliced(at, 1);
}

function takeContacts(draft: HeadDraft, parts: readonly Part[]): readonly Part[] {
  const left = parts.length - contactLines(parts.slice(-footLines).map(partText));
  parts.slice(left).forEach((part) => take(draft, 'contact', partText(part)));
  return parts.slice(0, left);
}

// «// انتهى //» and the hour below it, also behind the last sentence; never all that there is.
function takeMarks(draft: HeadDraft, parts: readonly Part[]): Part[] {
  const kept = [...parts];
  for (let last = kept.at(-1); last?.block.kind === 'paragraph'; last = kept.at(-1)) {
    const text = inlineText(last.block.children);
    const above = kept.at(-2);
    const size = wireMark(text, above && partText(above));
    if (size === 0 || (size === text.length && kept.length === 1)) break;
    take(draft, 'wire-mark', text.slice(text.length - size).trim());
    kept.pop();
    if (size === text.length) continue;
    const children = upTo(last.block.children, text.slice(0, text.length - size).trimEnd().length);
    kept.push({ ...last, block: { kind: 'paragraph', children } });
  }
  return kept;
}

// Credits leave the last paragraph, or are all of it; null where it has none. A byline at the head is nearer to the writer.
function takeCredits(draft: HeadDraft, { block, line }: Part): readonly Inline[] | null {
  const text = block.kind === 'paragraph' ? inlineText(block.children) : '';
  const credits = footCredits(text);
  if (block.kind !== 'paragraph' || !credits) return null;
  const { authors, length, confidence } = credits;
  if (authors.length > 0) draft.authors ??= { value: authors, rule: 'foot-credits', confidence, line };
  take(draft, 'foot-credits', text.slice(text.length - length).trim());
  return upTo(block.children, text.slice(0, text.length - length).trimEnd().length);
}

function takeFootLine(draft: HeadDraft, part: Part, before: Part): boolean {
  const text = partText(part);
  const dateline = datelineLine(text);
  if (
    bylineLine(text) !== null ||
    dateLine(text) !== null ||
    (dateline !== null && dateline.authors.length === 0 && dateline.credit !== null)
  )
    return takeLine(draft, part);
  // A writer signs below the last paragraph.
  const name = draft.authors || part.block.kind !== 'paragraph' ? null : bareName(text);
  if (name?.confidence !== 'likely' || partText(before).length < leadLength) return false;
  draft.authors = { value: name.authors, rule: 'byline-line', confidence: 'likely', line: part.line };
  return take(draft, 'byline-line', text);
}

// «دبي (رويترز) – …» and «نصر المجالي: …» leave the first sentence; a kicker or caption may stand above it.
function takeLead(draft: HeadDraft, statedTitle: string | null): void {
  for (let at = 0; at < Math.min(draft.parts.length, leadParts); at++) {
    const part = draft.parts[at]!;
    if (part.block.kind !== 'paragraph') continue;
    const lead = inlineText(part.block.children);
    if (statedTitle !== null && sameLine(lead, statedTitle)) return;
    const length = takeSignature(draft, lead, at);
    if (length > 0) {
      const children = without(part.block.children, length);
      draft.parts = draft.parts.with(at, { ...part, block: { kind: 'paragraph', children } });
    }
    if (length > 0 || lead.length >= leadLength) return;
  }
}

function takeSignature(draft: HeadDraft, lead: string, at: number): number {
  const { line } = draft.parts[at]!;
  const dateline = datelineAtStart(lead);
  if (dateline) {
    addDateline(draft, dateline, line, 'dateline');
    take(draft, 'dateline', lead.slice(0, dateline.length).trim());
    return dateline.length;
  }
  if (draft.authors || !/[:：]/u.test(lead.slice(0, 120))) return 0;
  const rest = draft.parts.slice(at + 1).map(partText);
  const byline = bylineInLead(lead, rest.join('\n'));
  if (!byline || byline.length >= lead.length) return 0;
  draft.authors = { value: byline.authors, rule: 'byline-in-lead', confidence: byline.confidence, line };
  take(draft, 'byline-in-lead', lead.slice(0, byline.length).trim());
  return byline.length;
}

// Running text up to a length.
function upTo(children: readonly Inline[], length: number): readonly Inline[] {
  let left = length;
  return children.flatMap((child): readonly Inline[] => {
    const size = inlineText([child]).length;
    const room = left;
    left -= size;
    if (room <= 0) return [];
    if (size <= room || child.kind === 'break') return [child];
    if (child.kind === 'text') return [{ kind: 'text', text: child.text.slice(0, room) }];
    return [{ ...child, children: upTo(child.children, room) }];
  });
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
