import { fold } from '../../arabic/fold.ts';
import type { Block } from '../article.ts';
import { inlineText } from '../blocks.ts';
import { isAgency, outlets } from '../infer/agencies.ts';
import { sectionNames } from '../infer/vocabulary.ts';
import { phrase } from '../infer/word-sets.ts';

const jointFirst = /^\s*[–—|:»-]+\s*/u;
const jointLast = /\s*[–—|:»-]+\s*$/u;
const bar = /\s*(?:\|+|::)\s*/u;
const joint = /\s+[-–—»«]+\s+/u;
const siteNoun = /^(?:موقع|صحيفه|جريده|شبكه|قناه|مجله|بوابه|منتدي|منتديات|مدونه|اذاعه|تلفزيون|الموقع الرسمي)(?=\s|$)/u;
const domain = /^(?:www\.)?[\w-]+(?:\.[a-z]{2,})+$/iu;
// What editors of web pages write where nobody named the page.
const placeholder =
  /^(?:untitled(?: document| page)?|new page ?\d*|document\d*|page title|home(?: ?page)?|index(?:\.html?)?|صفحه جديده ?\d*|بدون عنوان|مستند(?: جديد)? ?\d*|الرييسيه|الصفحه الرييسيه)$/u;

const [shortestHeadline, longestSite] = [15, 40];

/** The lines of a page's first blocks, where old pages have their headline in bold; a word or two may be a section. */
export function firstLines(blocks: readonly Block[]): readonly string[] {
  return blocks
    .slice(0, 3)
    .flatMap((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? [inlineText(block.children)] : []))
    .flatMap((text) => text.split('\n').slice(0, 3))
    .map((line) => line.trim())
    .filter((line) => line.split(/\s+/u).length > 2);
}

/**
 * A page's title without its site («العنوان | اسم الموقع», «اسم الموقع - العنوان» → «العنوان»), where the page has a heading, or a line above its text,
 * that is one end of it, or names its site; null where there is neither.
 */
export function headlineWithin(title: string, headings: readonly string[], site: string): string | null {
  const own = headings.find((one) => one !== '' && besides(title, one) !== null);
  return own ?? (site === '' ? null : besides(title, site));
}

// What stands beside one end of a title, a dash or bar between; null where it has no such end.
function besides(title: string, end: string): string | null {
  const [before, after] = [title.slice(0, -end.length), title.slice(end.length)];
  if (title.endsWith(end) && jointLast.test(before)) return before.replace(jointLast, '') || null;
  return title.startsWith(end) && jointFirst.test(after) ? after.replace(jointFirst, '') || null : null;
}

/**
 * A page's title without its site, section and kind, where no line of the page repeats the headline. Of what bars part it is the piece that has most words, in the text
 * too («محليات | العنوان | اسم الموقع»); else what is left without names of sites and sections at both ends, and without an end of whose words the text has few.
 */
export function withoutSite(title: string, text: string): string {
  const pieces = title.split(bar).filter((piece) => piece !== '');
  if (pieces.length > 1) {
    const kept = pieces.filter((piece) => !isFrame(piece));
    const worth = kept.map(
      (piece, at) => shareOf(piece, text) + Math.min(lengthOf(piece), 6) / 12 + (at === 0 ? 0.2 : 0),
    );
    const best = kept[worth.indexOf(Math.max(...worth))];
    return best === undefined ? pieces[0]! : withoutFrames(best, text);
  }
  const known = withoutFrames(title, text);
  return known === title ? withoutFrames(withoutStranger(title, text), text) : known;
}

interface Ends {
  readonly first: string;
  readonly last: string;
  /** What stands before the last piece, and behind the first. */
  readonly before: string;
  readonly after: string;
}

function endsOf(title: string): Ends | null {
  const [first = '', ...others] = title.split(joint);
  const last = others.at(-1);
  if (first === '' || last === undefined) return null;
  const before = title.slice(0, -last.length).replace(jointLast, '');
  return { first, last, before, after: title.slice(first.length).replace(jointFirst, '') };
}

function withoutFrames(title: string, text: string): string {
  const ends = endsOf(title);
  if (ends === null) return title;
  const { first, last, before, after } = ends;
  if (isFrame(last)) return withoutFrames(before, text);
  const isTitle = lengthOf(after) > 2 || shareOf(after, text) > shareOf(first, text);
  return isFrame(first) && isTitle ? withoutFrames(after, text) : title;
}

function withoutStranger(title: string, text: string): string {
  const ends = endsOf(title);
  if (ends === null || text === '' || isNumbered(ends)) return title;
  const { first, last, before, after } = ends;
  const [ofFirst, ofLast] = [shareOf(first, text), shareOf(last, text)];
  if (lengthOf(first) <= 4 && lengthOf(after) > 3 && ofFirst <= 0.5 && ofLast > ofFirst) return after;
  const isText = ofLast >= 0.6 && lengthOf(last) > 2;
  const isShort = before.length < shortestHeadline && (ofLast > 0.5 || ofFirst <= ofLast);
  return last.length > longestSite || isText || isShort ? title : before;
}

// «الوادي 3 - السهل 2» and «… النادي 2 - صفر» are results, «… بعد عشر سنين - 2» is a second part.
function isNumbered({ first, last }: Ends): boolean {
  return !/\p{L}{2}/u.test(last) || (/[\d٠-٩]$/u.test(first) && /[\d٠-٩]|^صفر/u.test(last));
}

// The share of a piece's words that stand in the text too.
function shareOf(piece: string, text: string): number {
  const [all, known] = [[...wordsOf(piece)], wordsOf(text)];
  return all.length === 0 ? 1 : all.filter((word) => known.has(word)).length / all.length;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u);
  return new Set(
    words.map((word) => word.replace(/^(?:[وفبلك]?ال|لل)(?=\p{L}{2})/u, '')).filter((word) => word.length > 2),
  );
}

function isFrame(piece: string): boolean {
  const key = phrase(piece.replace(/[»«]/gu, ''));
  return (
    (siteNoun.test(key) && lengthOf(piece) <= 7) ||
    domain.test(piece.trim()) ||
    placeholder.test(key) ||
    outlets.has(key) ||
    sectionNames.has(key) ||
    isAgency(piece)
  );
}

function lengthOf(text: string): number {
  return text.split(/[\s–—:»-]+/u).filter((word) => word !== '').length;
}

/** True where a title is no more than a site's name above a heading that is a headline: three words at most, or words of which the page has few. */
export function isOnlySite(title: string, heading: string, text: string): boolean {
  return lengthOf(heading) >= 4 && (lengthOf(title) <= 3 || shareOf(title, `${heading} ${text}`) <= 1 / 3);
}

/** True for a title that nobody wrote («Untitled Document»). */
export function isPlaceholder(title: string): boolean {
  return placeholder.test(fold(title).trim());
}
