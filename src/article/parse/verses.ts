import { fold } from '../../arabic/fold.ts';

// Letters of half a verse: from a short metre to the longest.
const [shortest, longest] = [8, 48];
// Characters of a verse, with its tashkil, its indent and the blanks between its halves.
const longestLine = 400;
// How much the halves of a verse, and the verses of a poem, may differ in width.
const [evenHalves, evenVerses] = [0.5, 0.7];
// A verse may have lost its border, hardly two.
const bordered = 0.8;
const marks = /[\p{Mn}\u0640]/gu;
const blanks = /(?<=\S)(?:[ \t\u00a0\u2007\u202f\u3000]{2,}|\t)(?=\S)/u;
const signs = /\s*(?:\.{2,}|…+|\*+)\s*|\s\/{1,3}\s/u;
const lastSigns = /[\s.…*]+$/u;
const twoWords = /\p{L}[\p{L}\p{M}].*\s.*\p{L}[\p{L}\p{M}]/u;
const fullStop = /(?<!\.)\.(?!\.)/u;
const introduces = /:["»”)]*\s*$/u;
// A line feed, and the marks of block tags and of <br> in `debris.ts`.
const lineEnd = /([\n\u0001\u000e])/u;

/** The width of a line without tashkil and tatweel: a vowelled verse is as wide as a bare one. */
export function widthOf(text: string): number {
  return text.replace(marks, '').length;
}

/** Tells of each line whether it is a verse: one of lines that nearly all have a sign between two halves («تأتي العزائم ... وتأتي على», also `…`, `***`, `/`), or of four lines or more between blank ones that rhyme and are alike in width. */
export function versesOf(texts: readonly string[]): readonly boolean[] {
  const verses = borderedBy(signs, texts);
  for (let from = 0, to = 0; to < texts.length; from = to + 1) {
    for (to = from; to < texts.length && !isBorder(texts[to]);) to++;
    if (rhymes(texts.slice(from, to))) verses.fill(true, from, to);
  }
  return verses;
}

/** Writes a sign where only blanks stand between the halves of verses, before they are taken for doubled spaces: «تأتي العزائم    وتأتي على» → «تأتي العزائم … وتأتي على». Other blanks stay. */
export function writeBorders(text: string): { text: string; count: number } {
  if (!blanks.test(text)) return { text, count: 0 };
  const pieces = text.split(lineEnd);
  const texts = pieces.filter((_, at) => at % 2 === 0);
  let count = 0;
  borderedBy(blanks, texts).forEach((isVerse, at) => {
    if (!isVerse || !isHalved(texts[at]!, blanks)) return;
    pieces[at * 2] = texts[at]!.replace(blanks, ' … ');
    count++;
  });
  return { text: pieces.join(''), count };
}

// Prose has such lines by chance, but hardly four together, or two that stand alone without a full stop. Blank lines may part verses.
function borderedBy(border: RegExp, texts: readonly string[]): boolean[] {
  const verses = texts.map(() => false);
  const filled = texts.flatMap((text, at) => (text.trim() === '' ? [] : [{ at, halved: isHalved(text, border) }]));
  if (!filled.some(({ halved }) => halved)) return verses;
  for (let from = 0, to = 0; from < filled.length; from = to + 1) {
    for (to = from; filled[to]?.halved || (to > from && filled[to + 1]?.halved);) to++;
    const run = filled.slice(from, to);
    const count = run.filter(({ halved }) => halved).length;
    const few = run.some(({ at }) => fullStop.test(texts[at]!)) ? 3 : 2;
    const isAlone = run.length > 0 && isBorder(texts[run[0]!.at - 1]) && isBorder(texts[run.at(-1)!.at + 1]);
    if (count >= run.length * bordered && count >= (isAlone ? few : 4)) for (const { at } of run) verses[at] = true;
  }
  return verses;
}

function isHalved(text: string, border: RegExp): boolean {
  if (text.length > longestLine || !border.test(text)) return false;
  const line = text.replace(lastSigns, '').trimStart();
  const [one = '', two = '', ...more] = line.split(border);
  // Blanks beside a sign are no border of their own.
  if (more.length > 0 || (border === blanks && signs.test(line))) return false;
  const widths = [widthOf(one), widthOf(two)].sort((first, second) => first - second) as [number, number];
  const isEven = widths[0] >= shortest && widths[1] <= longest && widths[0] >= widths[1] * evenHalves;
  return isEven && twoWords.test(one) && twoWords.test(two);
}

function rhymes(texts: readonly string[]): boolean {
  // Most texts are told by their first line.
  if (texts.length < 4 || texts.some((text) => widthOf(text) > longest * 2)) return false;
  // Four lines of prose may rhyme by chance, but they end in a full stop.
  if (texts.length < 6 && texts.some((text) => fullStop.test(text))) return false;
  const widths = texts.map(widthOf);
  if (Math.min(...widths) < Math.max(...widths) * evenVerses) return false;
  return new Set(texts.map((text) => fold(text).match(/\p{L}(?=\P{L}*$)/u)?.[0])).size === 1;
}

function isBorder(text: string | undefined): boolean {
  return text === undefined || text.trim() === '' || introduces.test(text);
}
