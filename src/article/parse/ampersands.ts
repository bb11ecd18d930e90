const arabic = /[\u0620-\u065f\u066e-\u06d3]/u;
const latin = /[A-Za-z0-9]/u;
// A letter's name, as in «إيه تي&تي».
const spelled = /(?<![\u0620-\u064a])[\u0620-\u064a]{1,3}$/u;
// How far a word on the other side of blanks is looked for.
const reach = 24;
const entity = /^&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/iu;

/**
 * Removes the & that a stripped `&nbsp;` left («الروسي &بعد» → «الروسي بعد», «سوريا&» → «سوريا») and keeps those that people write.
 * An entity was glued to a word or stood at a line's end, so its rest does too; a real & stands between two Latin letters (AT&T, R&D),
 * between two Latin words (H & M), between letters spelled out («إيه تي&تي»), or with a space and a word on both sides («إتش & إم»). Between two glued Arabic words it was their space.
 */
export function dropStrayAmpersands(text: string): { text: string; count: number } {
  if (!text.includes('&')) return { text, count: 0 };
  let count = 0;
  const lines = text.split('\n').map((line) => {
    if (!line.includes('&')) return line;
    return line.replace(/ {0,8}&(?:[ \u00a0]{0,8}&)* {0,8}/gu, (found: string, at: number) => {
      const run = found.trim();
      const first = at + found.indexOf('&');
      const last = first + run.length - 1;
      if (entity.test(line.slice(last, last + 40)) || (run === '&' && isReal(line, first))) return found;
      count += run.split('&').length - 1;
      const [before, after] = [line[at - 1], line[at + found.length]];
      if (before === undefined || after === undefined) return '';
      return found !== run || (/[\p{L}\p{N}.,،؛:!؟)»"”]/u.test(before) && /[\p{L}\p{N}(«“]/u.test(after)) ? ' ' : '';
    });
  });
  return { text: lines.join('\n'), count };
}

function isReal(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - reach), at);
  const after = line.slice(at + 1, at + 1 + reach);
  const [left, right] = [before.at(-1) ?? '', after[0] ?? ''];
  const [leftWord, rightWord] = [before.trimEnd().at(-1) ?? '', after.trimStart()[0] ?? ''];
  if (leftWord === '' || rightWord === '') return false;
  if (spelled.test(before) && /^[\u0620-\u064a]{1,3}(?![\u0620-\u064a])/u.test(after)) return true;
  if (latin.test(leftWord) && latin.test(rightWord)) return true;
  if (/\s/u.test(left) && /\s/u.test(right))
    return /[\p{L}\p{N}»”")\]]/u.test(leftWord) && /[\p{L}\p{N}«“"([]/u.test(rightWord);
  return (
    /\S/u.test(left) &&
    /\S/u.test(right) &&
    !arabic.test(left) &&
    !arabic.test(right) &&
    /[=?\w/%-]/u.test(left + right)
  );
}
