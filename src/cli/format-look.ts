import { cutShort } from '../problems/cut-short.ts';
import { inLine } from '../problems/format.ts';
import type { Look } from '../problems/report.ts';

const longest = 160;

/** An article of a sample as lines for a terminal: its file and encoding, each value with where it came from and how surely, and the beginning of its original. */
export function formatLook({ source, encoding, encodingConfidence, understood, original }: Look): string {
  const values = understood.map(({ field, value, from, rule, confidence, line }) => {
    const place = line === null ? '' : `, line ${line}`;
    const said = from === null ? '-' : `${inLine(value)}  (${from}: ${rule ?? ''}${place}; ${confidence ?? ''})`;
    return row(field === 'published' ? 'date' : field, said);
  });
  return [
    inLine(source),
    row('encoding', `${encoding}  (${encodingConfidence})`),
    ...values,
    row('original', inLine(cutShort(original.replace(/\s+/gu, ' '), longest))),
  ].join('\n');
}

function row(label: string, text: string): string {
  return `  ${label.padEnd(9)} ${text}`;
}
