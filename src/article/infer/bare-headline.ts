import { fold } from '../../arabic/fold.ts';
import { outlets } from './agencies.ts';
import { bareName, bylineLine, isNamedIn, type Byline } from './byline.ts';
import { places } from './places.ts';
import { isReleaseNote } from './release-notes.ts';
import { namesColumn, namesSection } from './set-above.ts';
import { phrase } from './word-sets.ts';

// «عاجل: …», «حصري - …», «خاص .. …»; «خاص: …» may say for whom something is.
const note =
  /^(?:(?:خبر\s+)?عاجل(?:\s+(?:جد[اً]{1,2}|وهام))?|هام\s+وعاجل|حصر[يى](?:[اً]{1,2})?)\s*(?:[|:：/–—-]+|\.{2,}|…)\s*(?=[\p{L}\p{N}«"“(])|^(?:خاص(?:\s+وحصري)?|خاص\s+(?:بـ?\s*)?(?:[«"“][^»"”]{3,30}[»"”]|\p{L}+(?:\s\p{L}+)?))\s*(?:\||\/{1,2}|\s[–—-]+\s|\.{2,})\s*(?=[\p{L}\p{N}«"“(])/u;
const bar = /\s*\|\s*/u;
const dash = /\s+(?:\||[-–—]+)\s+/u;
const signs = /^(?:بقلم|كتبت?|كتبه|إعداد|اعداد)(?=[\s:：/])/u;
const outletNoun = /^(?:صحيفة|جريدة|مجلة|موقع|شبكة)\s+\p{L}/u;
const fewestWords = 2;

/**
 * A headline without what an editor or a page set before or behind it: a note to the newsroom («عاجل | …», «خاص - …»), and with a bar between a section or the name of the
 * newspaper («صوت الريحان | …»), of which `newspapers` are known. What is left has two words at least; a place and «بالصور» stay.
 */
export function bareHeadline(line: string, newspapers: readonly string[]): string {
  const own = new Set(newspapers.map(phrase));
  const said = enough(line.replace(note, '')) ?? line;
  const pieces = said.split(bar);
  while (pieces.length > 1 && isLabel(pieces[0]!, own) && enough(pieces.slice(1).join(' | '))) pieces.shift();
  while (pieces.length > 1 && isLabel(pieces.at(-1)!, own) && enough(pieces.slice(0, -1).join(' | '))) pieces.pop();
  return pieces.length < said.split(bar).length ? pieces.join(' | ') : said;
}

/** The byline behind a headline, with the headline («الجسر يعود - بقلم: سليم الحداد», «الجسر يعود | سليم الحداد»), or null; whom the text names below is in the news. */
export function bylineBehind(
  line: string,
  text: string,
): { readonly headline: string; readonly byline: Byline } | null {
  const [mark] = [...line.matchAll(new RegExp(dash, 'gu'))].slice(-1);
  if (!mark) return null;
  const [headline, behind] = [line.slice(0, mark.index), line.slice(mark.index + mark[0].length)];
  const byline = signs.test(behind) ? bylineLine(behind) : mark[0].includes('|') ? bareName(behind) : null;
  if (!byline?.authors[0] || byline.confidence === 'unsure' || !enough(headline)) return null;
  return isNamedIn(text, byline.authors[0]) ? null : { headline, byline };
}

function isLabel(piece: string, own: ReadonlySet<string>): boolean {
  const key = phrase(piece);
  return (
    own.has(key) ||
    namesSection(piece) ||
    namesColumn(piece) ||
    isReleaseNote(piece) ||
    outletNoun.test(piece) ||
    (outlets.has(key) && !places.has(fold(piece)))
  );
}

function enough(headline: string): string | null {
  return headline.trim().split(/\s+/u).length >= fewestWords ? headline : null;
}
