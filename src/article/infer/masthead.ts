import { toDigits } from '../../arabic/digits.ts';
import { fold } from '../../arabic/fold.ts';
import type { Part } from '../parse/paragraphs.ts';
import { outlets } from './agencies.ts';
import { bareName } from './byline.ts';
import { dateLine, type DateLine } from './date-line.ts';
import { noteDate, partText, take, type HeadDraft } from './head-lines.ts';
import { phrase } from './word-sets.ts';

/** What a line says that is nothing but a part of a newspaper's masthead. */
export interface MastheadLine {
  readonly newspaper: string | null;
  readonly issue: string | null;
  readonly page: string | null;
  readonly date: DateLine | null;
}

const longest = 80;
const separator = /\s*[|•·،,؛]\s*|\s+[-–—]\s*|\s*[-–—]\s+/u;
const issue = /^(?:رقم )?(?:ال)?عدد(?: رقم)?\s*[:.]?\s*\(?(\d{1,6})\)?$/u;
const page = /^(?:(?:ال)?صفحه|ص)\s*[:.]?\s*\(?(\d{1,3})\)?$/u;
const ordinal = '(?:اولي|حاديه|ثانيه|ثالثه|رابعه|خامسه|سادسه|سابعه|ثامنه|تاسعه|عاشره|عشرون|ثلاثون|اربعون|خمسون|ستون)';
// «السنة الخامسة والعشرون», «الثمن 5 ليرات»
const aside = new RegExp(
  `^(?:السنه\\s*:?\\s*(?:\\d{1,3}|ال${ordinal}(?: عشره)?(?: وال\\p{L}+[وي]ن)?)|(?:ال)?(?:ثمن|سعر)(?: (?:العدد|النسخه))?\\s*:?\\s*\\d[\\d.,]*(?: \\p{L}+){0,2})$`,
  'u',
);
const noun = /^(?:صحيفة|جريدة|مجلة|يومية|أسبوعية)\s+(?=\p{L})/u;
const words = /^\p{L}+(?: \p{L}+){0,3}$/u;
const mostWordsAlone = 3;

/** The parts of a line such as «العدد 112», «السنة الخامسة - العدد 112 - صفحة 3» or «صوت السهل - العدد 112», or null where it says anything else. */
export function mastheadLine(line: string): MastheadLine | null {
  if (line.length > longest) return null;
  const pieces = line.split(separator).filter((piece) => piece !== '');
  const others: string[] = [];
  let [number, leaf, date]: [string | null, string | null, DateLine | null] = [null, null, null];
  for (const piece of pieces) {
    const folded = fold(toDigits(piece, 'latn'));
    const [inIssue, onPage] = [issue.exec(folded)?.[1], page.exec(folded)?.[1]];
    const dated = inIssue === undefined && onPage === undefined ? dateLine(piece) : null;
    [number, leaf, date] = [number ?? inIssue ?? null, leaf ?? onPage ?? null, date ?? dated];
    if (inIssue === undefined && onPage === undefined && !dated && !aside.test(folded)) others.push(piece);
  }
  const [name, ...more] = others;
  if (more.length > 0 || others.length === pieces.length) return null;
  // The newspaper's name stands at an end of the line, beside the number of the issue.
  if (name !== undefined && (number === null || !words.test(name) || pieces.slice(1, -1).includes(name))) return null;
  return { issue: number, page: leaf, date, newspaper: name === undefined ? null : bare(name) };
}

/**
 * Takes the masthead that a clipping has at its head: the lines of the issue, its page, its year and price, and the newspaper's name that stands above or between
 * them («صوت السهل / العدد 112 / الصفحة 3»). Without the number of an issue there is none. `labelled` are the lines that were labels («العدد: 112»).
 */
export function takeMasthead(
  draft: HeadDraft,
  lines: readonly Part[],
  labelled: ReadonlySet<number>,
): ReadonlySet<Part> {
  const read = lines.map((part) => ({ part, line: part.line, said: mastheadLine(partText(part)) }));
  const among = [...read, ...[...labelled].map((line) => ({ part: null, line, said: null }))]
    .filter(({ line }) => line <= (lines.at(-1)?.line ?? 0))
    .sort((one, other) => one.line - other.line);
  const issued = read.find(({ said }) => said?.issue != null);
  if (!issued && !labelled.size) return new Set();
  const isMast = ({ part, said }: (typeof among)[number]) => part === null || said !== null || isDated(part);
  const taken = read.filter(({ part, said }) => said !== null && !isDated(part)).map(({ part }) => part);
  const named = read.find(({ said }) => said?.newspaper != null);
  const names = named ? [] : among.filter((entry, at) => mayBeNewspaper(entry.part, at, among.map(isMast)));
  const name =
    names.find(({ part }) => isNewspaper(part!)) ?? names.find(({ part }) => standsAbove(part!, lines, taken));
  const [line, value] = named ? [named.line, named.said!.newspaper] : [name?.line, name && bare(partText(name.part!))];
  if (line !== undefined && value) draft.newspaper = { value, rule: 'masthead', confidence: 'likely', line };
  draft.issue = issued?.said?.issue ?? null;
  draft.page = read.find(({ said }) => said?.page != null)?.said?.page ?? null;
  for (const { part, line, said } of read)
    if (said?.date && taken.includes(part)) noteDate(draft, said.date, line, partText(part));
  const gone = name ? [name.part!, ...taken] : taken;
  gone.forEach((part) => take(draft, 'masthead', partText(part)));
  return new Set(gone);
}

function isDated(part: Part): boolean {
  return dateLine(partText(part)) !== null;
}

function isNewspaper(part: Part): boolean {
  return noun.test(partText(part)) || outlets.has(phrase(partText(part)));
}

// Beside a line of the masthead where it says that it is a newspaper or is known as one; else between two of them, or at the very top above two.
function mayBeNewspaper(part: Part | null, at: number, isMast: readonly boolean[]): boolean {
  const text = part ? partText(part) : '';
  if (part?.block.kind !== 'paragraph' || isMast[at] || !words.test(text)) return false;
  const [above, below] = [isMast[at - 1] ?? false, isMast[at + 1] ?? false];
  if (isNewspaper(part)) return above || below;
  if (text.split(' ').length > mostWordsAlone || bareName(text)?.confidence === 'likely') return false;
  return below && (above || (at === 0 && (isMast[2] ?? false)));
}

// A name that nobody knows leaves a longer line that may be the headline.
function standsAbove(name: Part, lines: readonly Part[], taken: readonly Part[]): boolean {
  return lines.some(
    (part) =>
      part.line > name.line &&
      !taken.includes(part) &&
      !isDated(part) &&
      partText(part).length > partText(name).length &&
      bareName(partText(part)) === null,
  );
}

function bare(name: string): string {
  return name.replace(noun, '');
}
