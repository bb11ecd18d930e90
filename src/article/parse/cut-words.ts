import type { Repair } from '../article.ts';
import type { Line } from './debris.ts';

const fewest = 2;
const narrowest = 15;
// Right behind a letter: a dash that divides has a blank before it.
const cut = /[\u0621-\u064a]{2}-$/u;
const rest = /^[\u0621-\u064a]{2,}(?:[.،؛:؟!»)]*(?= |$))/u;

/** Joins words that a narrow column cut at its lines' ends («الاقتصا-» and «دية» below it → «الاقتصادية»); lines stay lines. A text that has only one such end stays as it is: that may be a dash. */
export function joinCutWords(lines: readonly Line[]): { lines: readonly Line[]; repairs: readonly Repair[] } {
  const isCut = ({ text, mark }: Line, at: number) => {
    const next = lines[at + 1];
    return (
      mark === 'plain' && text.length >= narrowest && cut.test(text) && next?.mark === 'plain' && rest.test(next.text)
    );
  };
  const cuts = new Set(lines.filter(isCut));
  if (cuts.size < fewest) return { lines, repairs: [] };
  const joined = lines.map((line, at) => {
    const above = lines[at - 1];
    const own = above && cuts.has(above) ? line.text.replace(rest, '').trimStart() : line.text;
    return { ...line, text: cuts.has(line) ? `${own.slice(0, -1)}${rest.exec(lines[at + 1]!.text)![0]}` : own };
  });
  // A line of which nothing is left would part the paragraph.
  return {
    lines: joined.filter(({ text }, at) => text !== '' || lines[at]!.text === ''),
    repairs: [{ rule: 'wrapped-line', count: cuts.size }],
  };
}
