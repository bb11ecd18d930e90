import type { Repair } from '../article.ts';
import { bylineLine } from '../infer/byline.ts';
import { dateLine } from '../infer/date-line.ts';
import { datelineLine } from '../infer/dateline.ts';
import type { Line } from './debris.ts';
import { bulletSign } from './paragraphs.ts';
import { versesOf, widthOf } from './verses.ts';

// So far down a text still has its head.
const headLines = 8;
const [narrowest, widest] = [40, 100];
// Poems are as narrow as that too: fewer lines that end alike are no sign of wrapping.
const [narrow, narrowBreaks] = [55, 6];
// A paragraph's first line may have lost its indent.
const indent = 4;
const sentenceEnd = /[.!؟?:]["»”)]*$/u;
const bullet = new RegExp(`${bulletSign.source}|^(?:\\*\\s*\\S|[0-9٠-٩]{1,2}\\s*[-.)]\\s*\\p{L})`, 'u');
const dash = /^[-–—]\s/u;

/** Joins the lines of a text that was hard-wrapped, as the terminals and mail programs of the 1990s did; a line that ended before its next word would have run over ends its paragraph. Verses and other texts stay as they are. */
export function joinWrapped(lines: readonly Line[]): { lines: readonly Line[]; repairs: readonly Repair[] } {
  const verses = versesOf(lines.map((line) => line.text));
  // A verse is no part of what was wrapped.
  const prose = lines.map((line, at) => (verses[at] ? { ...line, text: '' } : line));
  const width = wrapWidth(prose);
  if (width === null) return { lines, repairs: [] };
  const full = fullLines(prose, width);
  const joined: Line[] = [];
  let count = 0;
  lines.forEach((line, at) => {
    const last = joined.at(-1);
    const mayStandAlone = at < headLines && (standsAlone(lines[at - 1]) || standsAlone(line));
    if (last && full[at - 1] && !mayStandAlone && continues(lines[at - 1]!, line)) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}` };
      count++;
    } else joined.push(line);
  });
  return { lines: joined, repairs: [{ rule: 'wrapped-line', count }] };
}

/** The column at which a text was hard-wrapped, or null: in such a text nearly every line ends where its next word would not have fit. */
function wrapWidth(lines: readonly Line[]): number | null {
  const full = lines.filter(isText);
  const lengths = full.map((line) => line.text.length).sort((one, other) => other - one);
  // A headline, an address or a table may run over.
  const mayRunOver = Math.max(2, Math.floor(lengths.length / 20));
  for (const width of new Set(lengths.slice(0, mayRunOver + 1))) if (isWrappedAt(lines, width)) return width;
  return null;
}

function isWrappedAt(lines: readonly Line[], width: number): boolean {
  if (width < narrowest || width > widest) return false;
  let [breaks, wrapped, inSentence, letters] = [0, 0, 0, 0];
  fullLines(lines, width).forEach((full, at) => {
    // A headline, a name and a date above the text say nothing of its width.
    if (full === null || (!full && wrapped === 0 && lines[at]!.text.length < width * 0.6)) return;
    breaks++;
    if (full) wrapped++;
    if (full) letters = Math.max(letters, widthOf(lines[at]!.text));
    if (full && !sentenceEnd.test(lines[at]!.text)) inSentence++;
  });
  if (letters < narrow && wrapped < narrowBreaks) return false;
  return wrapped >= 2 && inSentence >= 2 && wrapped >= breaks * 0.65 && inSentence >= wrapped * 0.6;
}

const isText = (line: Line | undefined) => line?.mark === 'plain' && line.text !== '';

/** For each line whether the next one's first word would not have fit on it; null where no text follows at once. */
function fullLines(lines: readonly Line[], width: number): readonly (boolean | null)[] {
  const full: (boolean | null)[] = [];
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (!next || !isText(line) || !isText(next)) return full.push(null);
    const needed = line.text.length + 1 + (next.text.split(' ', 1)[0] ?? '').length;
    const mayBeFirst = !full[at - 1] && !sentenceEnd.test(line.text);
    return full.push(line.text.length <= width && needed > width - (mayBeFirst ? indent : 0));
  });
  return full;
}

// A date, a byline or a dateline that fills its line belongs to no sentence, however long the line above it is.
function standsAlone(line: Line | undefined): boolean {
  const text = line?.text ?? '';
  const dateline = datelineLine(text);
  // A place by itself may end a sentence.
  const isWhole = dateline !== null && (dateline.credit !== null || dateline.date !== null);
  return isWhole || dateLine(text) !== null || bylineLine(text) !== null;
}

// A bullet begins a line of its own, a dash does so after a sentence.
function continues(before: Line, line: Line): boolean {
  return !bullet.test(line.text) && !(dash.test(line.text) && sentenceEnd.test(before.text));
}
