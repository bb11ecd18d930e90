import { fold } from '../../arabic/fold.ts';
import { pageLineRule } from '../parse/page-lines.ts';
import type { Part } from '../parse/paragraphs.ts';
import { bylineBehind } from './bare-headline.ts';
import { bareName, isNamedIn, isSignedFrom, opensByline } from './byline.ts';
import { datelineAtStart } from './dateline.ts';
import { addByline, partText, sameLine, take, type HeadDraft } from './head-lines.ts';
import { isOpen } from './open-line.ts';
import { isRelease, isSetAbove, namesColumn, namesSection } from './set-above.ts';
import { openWords } from './vocabulary.ts';

/** A line at a text's head, and whether it became a value already. */
export interface HeadLine {
  readonly part: Part;
  readonly isTaken: boolean;
}

/** The head of a text: its short lines, and the first part below them. */
export interface HeadLines {
  readonly lines: readonly HeadLine[];
  readonly below: Part | undefined;
}

// A day that could not be read is no headline: «الأربعاء 25 التمور 1978».
const isDay =
  /^(?:(?:يوم )?(?:ال[أا]حد|ال[إا]?ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة|السبت)[\s،,]*)?[\d٠-٩]{1,2}[\s,،/.-].{0,30}[\d٠-٩]{4}\s*(?:م|هـ)?$/u;
// «ولن تتوقف», «ترميم السوق القديم»: a joined particle, or two words with the article.
const notName = /^[ولب]\p{L}{4,}|\sال\p{L}+\s+ال\p{L}+$/u;
const longestLine = 150;
const longestAlone = 115;
const longestQuestion = 80;
const longestOfTwo = 60;
const mostTogether = 200;
const mostLines = 3;

/**
 * Of the short lines that are left the first is the headline, over two or three lines where they go on, unless it is a name and another stands beside it; a
 * name by itself is the author's. Gives the parts taken.
 */
export function takeHeadline(draft: HeadDraft, head: HeadLines, statedTitle: string | null): readonly Part[] {
  const left = head.lines.filter(({ isTaken }) => !isTaken).map(({ part }) => part);
  const captions = statedTitle === null ? captionsAmong(left, draft) : [];
  const kept = left.filter((part) => !captions.includes(part));
  const names = new Set(kept.filter((part) => part.block.kind !== 'heading' && bareName(partText(part)) !== null));
  // A single short line is the whole article, whoever signs it, unless it only repeats its title.
  const worded = kept.filter((part) => partText(part) !== '' && !names.has(part));
  if (!head.below && worded.length < 2 && statedTitle === null) return signatureOf(names, head, draft);
  const among =
    statedTitle === null
      ? titleAmong(belowKicker(belowLetterhead(kept, draft), names, draft), names, head, draft)
      : kept.filter(repeats(statedTitle));
  const person = among.length === 0 && statedTitle === null ? personAmong(kept, names, head, draft) : null;
  const title = person ? [person] : among;
  const gone = [...title];
  const [first] = title;
  if (first && statedTitle === null) {
    const joined = title
      .map(partText)
      .join(' ')
      .replace(/[\s:]+$/u, '');
    const signed = draft.authors ? null : bylineBehind(joined, head.below ? partText(head.below) : '');
    if (signed) addByline(draft, signed.byline, title.at(-1)!.line);
    const value = signed?.headline ?? joined;
    draft.headline = {
      value,
      rule: 'first-line',
      confidence: person ? 'unsure' : confidenceOf(title),
      line: first.line,
    };
    gone.push(...kept.filter((part) => !gone.includes(part) && [joined, value].some((one) => repeats(one)(part))));
  }
  gone.forEach((part, at) => take(draft, at < title.length ? 'first-line' : 'repeated-headline', partText(part)));
  if (first) {
    captions.forEach((part) => take(draft, 'photo-caption', partText(part)));
    gone.push(...captions);
  }
  if (draft.authors) return gone;
  const name = nameBeside(title, gone, names, head, draft, statedTitle);
  return name ? [...gone, name] : gone;
}

function signatureOf(names: ReadonlySet<Part>, head: HeadLines, draft: HeadDraft): readonly Part[] {
  const isAll = head.lines.every(({ part, isTaken }) => isTaken || names.has(part));
  const name = draft.authors || isAll ? null : nameBeside([], [], names, head, draft, null);
  return name ? [name] : [];
}

const repeats = (title: string) => (part: Part) => sameLine(partText(part), title);

function titleAmong(
  kept: readonly Part[],
  names: ReadonlySet<Part>,
  head: HeadLines,
  draft: HeadDraft,
): readonly Part[] {
  const sureName = (part: Part) => bareName(partText(part))?.confidence === 'likely';
  const title =
    kept.find((part) => part === kept[0] && announces(part, names, head)) ??
    kept.find(
      (part) =>
        part === kept.find((one) => !isSection(one)) &&
        isWord(part) &&
        head.lines[head.lines.findIndex((line) => line.part === part) + 1]?.isTaken,
    ) ??
    kept.find((part) => mayBeTitle(part, draft) && (!names.has(part) || isOwnTitle(part))) ??
    kept.find((part) => mayBeTitle(part, draft) && !sureName(part)) ??
    kept.find((part) => part === kept[0] && head.below && isWord(part) && draft.taken.length > 0);
  if (!title) return [];
  const lines = [title];
  for (let last = title; lines.length < mostLines; last = lines.at(-1)!) {
    const at = head.lines.findIndex(({ part }) => part === last);
    const next = head.lines[at + 1];
    if (!next || next.isTaken || !goesOn(lines, next.part, { head, names, draft, at })) break;
    lines.push(next.part);
  }
  return lines;
}

// «وزارة الأشغال العامة», «بيان صحفي» and then the headline.
function belowLetterhead(kept: readonly Part[], draft: HeadDraft): readonly Part[] {
  const below = kept.slice(kept.findLastIndex((part) => isRelease(partText(part))) + 1);
  return below.some((part) => mayBeTitle(part, draft)) ? below : kept;
}

// Of names alone above a text one is its headline where another signs it: whom the text names, else the first.
function personAmong(
  kept: readonly Part[],
  names: ReadonlySet<Part>,
  { below }: HeadLines,
  draft: HeadDraft,
): Part | null {
  const worded = kept.filter((part) => partText(part) !== '');
  if (!below || worded.length !== (draft.authors ? 1 : 2) || !worded.every((part) => names.has(part))) return null;
  const isNamed = (part: Part) => isNamedIn(partText(below), bareName(partText(part))!.authors[0]!);
  return worded.find(isNamed) ?? worded[0]!;
}

// «زاوية حادة», «رأي الريحان» and then the headline of what stands there.
function belowKicker(kept: readonly Part[], names: ReadonlySet<Part>, draft: HeadDraft): readonly Part[] {
  const first = kept.findIndex((part) => !names.has(part));
  const at = first >= 0 && namesColumn(partText(kept[first]!)) ? first : -1;
  const below = kept.slice(at + 1);
  return at >= 0 && below.some((part) => mayBeTitle(part, draft) && !names.has(part))
    ? [...kept.slice(0, at), ...below]
    : kept;
}

interface Surroundings {
  readonly head: HeadLines;
  readonly names: ReadonlySet<Part>;
  readonly draft: HeadDraft;
  /** Index of the last line so far. */
  readonly at: number;
}

// The next line belongs to the headline where it stands right below, and either the first leaves its sense open or the two end together.
function goesOn(lines: readonly Part[], next: Part, { head, names, draft, at }: Surroundings): boolean {
  // Something is left below a headline.
  const isText = ({ part, isTaken }: HeadLine) => !isTaken && !names.has(part) && partText(part) !== '';
  if (!head.below && !head.lines.slice(at + 2).some(isText)) return false;
  const last = lines.at(-1)!;
  if (last.block.kind === 'heading' || next.block.kind !== 'paragraph' || next.line - last.line !== 1) return false;
  const [text, more] = [partText(last), partText(next)];
  if (lines.reduce((sum, part) => sum + partText(part).length, more.length) > mostTogether) return false;
  if (
    /[؟!?…]["»”)]*$/u.test(text) ||
    /^[-–—•*]/u.test(more) ||
    /:$/u.test(more) ||
    sameLine(text, more) ||
    opensByline(more) ||
    isSignedFrom(more) ||
    isDay.test(more) ||
    isSetAbove(more)
  )
    return false;
  const name = names.has(next) ? bareName(more) : null;
  const sure = name?.confidence === 'likely';
  if (isOpen(text, more)) return !sure;
  if ((draft.authors ? sure : name) || lines.length > 1 || isSection(next)) return false;
  const after = head.lines[at + 2];
  const below = after?.part ?? head.below;
  const ends =
    after?.isTaken === true ||
    !below ||
    below.line - next.line > 1 ||
    names.has(below) ||
    (below === head.below && fillsUp(text, more));
  // «هدى القرنفلي» below a whole headline is more likely its author, whoever that is.
  const isName =
    !draft.authors &&
    !(after && names.has(after.part)) &&
    !notName.test(more) &&
    bareName(more, true) !== null &&
    more.split(/\s+/u).length <= 3;
  return ends && !(isName && text.split(/\s+/u).length > 3);
}

// Above the text with no blank between, a headline's second line is about as long as its first; a subhead is far shorter, a second headline longer.
function fillsUp(text: string, more: string): boolean {
  const [first, second] = [text, more].map((line) => line.split(/\s+/u).length) as [number, number];
  return text.length <= longestOfTwo && second <= first && second >= (first - 1) / 2;
}

// «فلان:» with what he said on the line below.
function announces(part: Part, names: ReadonlySet<Part>, head: HeadLines): boolean {
  const text = partText(part);
  const next = head.lines[head.lines.findIndex((line) => line.part === part) + 1];
  if (!/\p{L}:$/u.test(text) || text.length > 80 || !next || next.isTaken || names.has(next.part)) return false;
  return next.part.line - part.line === 1 && next.part.block.kind === 'paragraph' && !/:$/u.test(partText(next.part));
}

function confidenceOf(title: readonly Part[]): 'sure' | 'likely' | 'unsure' {
  const [first, second] = title;
  if (first!.block.kind === 'heading') return 'sure';
  if (second) return isOpen(partText(first!), partText(second)) ? 'likely' : 'unsure';
  return isWord(first!) || openWords.has(fold(partText(first!).split(/\s+/u).at(-1)!)) ? 'unsure' : 'likely';
}

// The author's name stands above the headline or right below it. Beside a date line a name that no list knows is as good as one that is.
function nameBeside(
  title: readonly Part[],
  gone: readonly Part[],
  names: ReadonlySet<Part>,
  head: HeadLines,
  draft: HeadDraft,
  statedTitle: string | null,
): Part | null {
  const { lines } = head;
  const at = lines.findIndex(({ part }) => part === title[0]);
  const below = at < 0 ? 0 : at + Math.max(1, title.length);
  const beside = lines.findIndex(
    ({ part, isTaken }, index) =>
      !isTaken &&
      !gone.includes(part) &&
      (names.has(part)
        ? index <= Math.max(below, at) + 1
        : at >= 0 && index >= below && lines.slice(below, index).every((line) => line.isTaken) && dated(lines, index)),
  );
  const part = lines[beside]?.part;
  const byline = part && bareName(partText(part), true);
  if (!part || !byline || (title.length === 0 && statedTitle === null && byline.confidence !== 'likely')) return null;
  if (head.below && isNamedIn(partText(head.below), byline.authors[0]!)) return null;
  const confidence = draft.dates.length > 0 && names.has(part) ? 'likely' : byline.confidence;
  draft.authors = { value: byline.authors, rule: 'byline-line', confidence, line: part.line };
  take(draft, 'byline-line', partText(part));
  return part;
}

function dated(lines: readonly HeadLine[], at: number): boolean {
  return (
    (lines[at + 1]?.isTaken === true || lines[at - 1]?.isTaken === true) && lines[at]!.part.block.kind === 'paragraph'
  );
}

// A text may begin with a question or an exclamation: it is longer than a headline, or opens with its dateline («دبي (رويترز) - هل …؟»).
function asksAsLead(text: string): boolean {
  if (!/[؟!?]["»”)]*$/u.test(text)) return false;
  const dateline = datelineAtStart(text);
  return (
    text.length > longestQuestion || (dateline !== null && (dateline.credit !== null || dateline.authors.length > 0))
  );
}

function isOwnTitle(part: Part): boolean {
  return bareName(partText(part))?.confidence === 'unsure' && partText(part).split(/\s+/u).length > 3;
}

function isWord(part: Part): boolean {
  const text = partText(part);
  return /^["«“(]?\p{L}[\p{L}\p{M}]+[؟!?»”")….]*$/u.test(text) && !isSection(part);
}

function isSection(part: Part): boolean {
  return namesSection(partText(part));
}

// The caption of a photograph is the headline only where no other line can be.
function captionsAmong(lines: readonly Part[], draft: HeadDraft): readonly Part[] {
  const captions = lines.filter((part) => pageLineRule(partText(part), false)?.name === 'photo-caption');
  return lines.some((part) => !captions.includes(part) && mayBeTitle(part, draft)) ? captions : [];
}

function mayBeTitle(part: Part, draft: HeadDraft): boolean {
  const text = partText(part);
  const words = text.split(/\s+/u);
  if (words.length < 2 || isSetAbove(text) || isDay.test(text) || /:[-\s]*$/u.test(text) || isSection(part))
    return false;
  if (draft.taken.length === 0 && asksAsLead(text)) return false;
  // So long a line is the first paragraph, unless other lines of a head stand beside it.
  if (text.length > (draft.taken.length > 0 ? longestLine : longestAlone)) return false;
  if (/\.{2,}["»”]*$/u.test(text) && text.length > 60) return false;
  return /^[.…\s]*[\p{L}\p{N}«"“('‘{[#]/u.test(text);
}
