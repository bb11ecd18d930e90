import { repairLetters } from './letters.ts';
import { matchesIn, readsAsArabic } from './reads-as-arabic.ts';

/** Text turned from the order of the eye into that of reading, and how many lines were turned. */
export interface Turned {
  readonly text: string;
  readonly lines: number;
}

const letter = '\u0620-\u065f\u066e-\u06d3\ufb50-\ufbb1\ufbd3-\ufd3d\ufe70-\ufefc';
const arabic = new RegExp(`[${letter}]`, 'u');

/**
 * Turns text that was stored as it is seen, from left to right (ﺔﻴﺑﺮﻌﻟﺍ → ﺍﻟﻌﺮﺑﻴﺔ), as DOS programs and extracts from PDF have it: each line with
 * Arabic in it is reversed, its numbers and Latin words keep their order, and brackets open again where they opened. Null for text in the order of reading.
 */
export function turnVisual(text: string): Turned | null {
  const hasShapes = shaped.test(text);
  const part = text.slice(0, sample);
  const byShape = hasShapes ? shapesBackwards(text) : null;
  // Where each letter has one shape only, whatever stands beside it, the words still tell.
  if (byShape === null && !hasWordsBackwards(hasShapes ? repairLetters(part).text : part)) return null;
  const gain = readsBetter(turnLines(part).text, part);
  return gain > (byShape === 'throughout' ? 0 : clearly) ? turnLines(text) : null;
}

const clearly = 0.25;

function readsBetter(turned: string, straight: string): number {
  return readsAsArabic(repairLetters(turned).text) - readsAsArabic(repairLetters(straight).text);
}

function turnLines(text: string): Turned {
  const mirrored = closesOnTheRight(text);
  let lines = 0;
  const turned = text.replace(/[^\n]+/gu, (line) => {
    if (!arabic.test(line)) return line;
    lines++;
    return turnLine(line, mirrored);
  });
  return { text: turned, lines };
}

const shaped = /[\ufe8b-\ufef4]/u;
// The shapes that Unicode names initial and final. In reading order a word begins with an initial or isolated one and ends with a final or isolated one.
const initial =
  '\ufe8b\ufe91\ufe97\ufe9b\ufe9f\ufea3\ufea7\ufeb3\ufeb7\ufebb\ufebf\ufec3\ufec7\ufecb\ufecf\ufed3\ufed7\ufedb\ufedf\ufee3\ufee7\ufeeb\ufef3';
const final =
  '\ufe82\ufe84\ufe86\ufe88\ufe8a\ufe8e\ufe90\ufe94\ufe96\ufe9a\ufe9e\ufea2\ufea6\ufeaa\ufeac\ufeae\ufeb0\ufeb2\ufeb6\ufeba\ufebe\ufec2\ufec6\ufeca\ufece\ufed2\ufed6\ufeda\ufede\ufee2\ufee6\ufeea\ufeee\ufef0\ufef2\ufef6\ufef8\ufefa\ufefc';
const backwards = new RegExp(`(?<![${letter}])[${final}]|[${initial}](?![${letter}])`, 'gu');
const forwards = new RegExp(`(?<![${letter}])[${initial}]|[${final}](?![${letter}])`, 'gu');
const fewest = 3;
const sample = 2_000;

// Code page 864 lacks many final shapes: what writes an initial one in their stead leaves signs of both ways.
function shapesBackwards(text: string): 'throughout' | 'mostly' | null {
  const signs = matchesIn(text, backwards);
  const others = matchesIn(text, forwards);
  if (signs < fewest || signs <= others) return null;
  return signs > others * 4 ? 'throughout' : 'mostly';
}

// ال begins words and ة ends them: where it is the other way round, the words may be backwards.
const rightWay = /(?<![\u0620-\u0652])ال[\u0621-\u064a]|[\u0621-\u064a]ة(?![\u0620-\u0652])/gu;
const wrongWay = /[\u0621-\u064a]لا(?![\u0620-\u0652])|(?<![\u0620-\u0652])ة[\u0621-\u064a]/gu;
const glance = 300;

function hasWordsBackwards(text: string): boolean {
  const start = text.slice(0, glance);
  const right = matchesIn(start, rightWay);
  // «ولا» turns into «الو»: some signs of the right way stand in words that are backwards too.
  if (right >= fewest && right > matchesIn(start, wrongWay) * 2) return false;
  const signs = matchesIn(text, wrongWay);
  return signs > 0 && signs >= matchesIn(text, rightWay);
}

// What keeps its order within a line of Arabic, by the rules of UAX 9 for text from right to left: Latin words with what stands between them, and numbers,
// whose parts a dot, comma, colon or slash holds together; a hyphen or per cent sign does so only where the line begins, on its right.
const latin = 'A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f';
const number = ['0-9', '٠-٩', '۰-۹'].map((digits) => `[${digits}]+(?:[.,:/٫٬][${digits}]+)*`).join('|');
const run = new RegExp(
  `[${latin}](?:[^${letter}0-9\\n]*[${latin}]|[ .-]?[0-9]+)*|[0-9]+(?:[-+.,:/][0-9]+)*%?(?=[^${letter}]*$)|${number}`,
  'gu',
);

const pairs = ['()', '[]', '{}', '<>', '«»', '‹›'];
const mirror = new Map(pairs.flatMap(([open, close]) => [[open!, close!] as const, [close!, open!] as const]));

function turnLine(line: string, mirrored: boolean): string {
  const turned: string[] = [];
  let end = 0;
  const push = (rest: string) => {
    for (const sign of rest) turned.push(mirrored ? (mirror.get(sign) ?? sign) : sign);
  };
  for (const found of line.matchAll(run)) {
    push(line.slice(end, found.index));
    turned.push(found[0]);
    end = found.index + found[0].length;
  }
  push(line.slice(end));
  return turned.reverse().join('');
}

// Programs stored brackets either as they look, ")" on the right, or as they are named: then "(" is there.
function closesOnTheRight(text: string): boolean {
  let [closing, opening] = [0, 0];
  for (const [sign] of text.matchAll(/[()[\]{}«»‹›](?=[^()[\]{}«»‹›\n]*(?:\n|$))/gu)) {
    if (/[)\]}»›]/u.test(sign)) closing++;
    else opening++;
  }
  return closing >= opening;
}
