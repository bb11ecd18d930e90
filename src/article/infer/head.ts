import type { Inline } from '../article.ts';
import { inlineText } from '../blocks.ts';
import type { Part } from '../parse/paragraphs.ts';
import { bylineInLead, bylineLine } from './byline.ts';
import { dateLine } from './date-line.ts';
import { datelineAtStart } from './dateline.ts';
import {
  addDateline,
  isShortLine,
  partText,
  sameLine,
  take,
  takeHeadline,
  takeLine,
  type Head,
  type HeadDraft,
} from './head-lines.ts';

const headParts = 6;

/**
 * Takes headline, byline, date line and dateline from the lines around a text, in whatever order they stand, and the byline and dateline that open its lead.
 * `statedTitle` is the headline where it is known: then only a line that repeats it is taken. A date inside running text is never the article's.
 */
export function readHead(parts: readonly Part[], statedTitle: string | null): Head {
  const draft: HeadDraft = { headline: null, authors: null, dates: [], place: null, credit: null, parts, taken: [] };
  const kept: Part[] = [];
  let at = 0;
  for (; at < Math.min(parts.length, headParts) && mayStandAtHead(parts[at]!); at++) {
    const part = parts[at]!;
    if (!takeLine(draft, part)) kept.push(part);
  }
  const rest = parts.slice(at);
  const gone = takeHeadline(draft, kept, rest, statedTitle);
  draft.parts = [...kept.filter((part) => !gone.includes(part)), ...takeFoot(draft, rest)];
  takeLead(draft, statedTitle);
  return draft;
}

function mayStandAtHead(part: Part): boolean {
  return part.block.kind === 'image' || isShortLine(part) || dateLine(partText(part)) !== null;
}

function takeFoot(draft: HeadDraft, rest: readonly Part[]): readonly Part[] {
  const last = rest.length - 1;
  return rest.filter((part, at) => at < Math.max(1, last - 1) || !isShortLine(part) || !takeFootLine(draft, part));
}

function takeFootLine(draft: HeadDraft, part: Part): boolean {
  const text = partText(part);
  return (bylineLine(text) !== null || dateLine(text) !== null) && takeLine(draft, part);
}

// «دبي (رويترز) – …» and «نصر المجالي: …» leave the first sentence.
function takeLead(draft: HeadDraft, statedTitle: string | null): void {
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
            .map(partText)
            .join('\n'),
        );
  const length = dateline?.length ?? byline?.length ?? 0;
  if (length === 0 || length >= lead.length || (statedTitle !== null && sameLine(lead, statedTitle))) return;
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
