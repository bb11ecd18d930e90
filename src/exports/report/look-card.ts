import { settleOf } from '../../archive/report/settle.ts';
import type { Encoding, Rule } from '../../article/article.ts';
import type { Doubt, Look, Settle, Understood } from '../../problems/report.ts';
import { encodings } from '../../settings/encodings.ts';
import { fieldWords } from '../../strings/ar.ts';
import { confidenceWords, encodingWords, fromWords, ruleWords } from '../../strings/provenance.ts';
import { reportWords as words } from '../../strings/report.ts';
import { apart, escape } from './html.ts';

const others = words.otherEncodings(encodings.join(', '));

/** A doubtful article: its original beside what was understood, and the lines that settle its doubts, to copy. */
export function lookCard(look: Look, doubt: Doubt): string {
  const settle = settleOf(doubt);
  return [
    `<article><h4>${apart(look.source)}</h4>`,
    '<div class="pair">',
    `<div><h5>${words.original}</h5><pre class="original" dir="auto">${escape(look.original)}</pre></div>`,
    `<div><h5>${words.understood}</h5><dl>${look.understood.map(valueRow).join('')}${encodingRow(look)}</dl></div>`,
    '</div>',
    settle === null ? '' : settleFigure(settle),
    doubt.unknown.includes('published') ? `<p>${words.write}</p>` : '',
    'encoding' in doubt.unsure ? `<p>${'foreign-byte' in doubt.repairs ? words.mixedEncodings : others}</p>` : '',
    '</article>',
  ].join('');
}

/** The lines to copy, and the file they go into. */
export function settleFigure({ file, under, text }: Settle): string {
  const direction = file === null || /\.ya?ml$/u.test(file) ? 'ltr' : 'rtl';
  const caption = file === null ? words.advice : words.settleIn(`\u2068${escape(file)}\u2069`, under);
  return `<figure><figcaption>${caption}</figcaption><pre dir="${direction}">${escape(text)}</pre></figure>`;
}

function valueRow({ field, value, from, rule, confidence, line }: Understood): string {
  if (from === null || rule === null || confidence === null) {
    return row(fieldWords[field], words.none, null, false);
  }
  const where = [fromWords[from], ruleWords[rule as Rule], ...(line === null ? [] : [words.line(line)])].join('، ');
  return row(fieldWords[field], apart(value), `${where}: ${confidenceWords[confidence]}`, confidence === 'unsure');
}

function encodingRow({ encoding, encodingConfidence }: Look): string {
  const shown = apart(encodingWords[encoding as Encoding]);
  return row(words.encoding, shown, confidenceWords[encodingConfidence], encodingConfidence === 'unsure');
}

function row(label: string, value: string, note: string | null, isUnsure: boolean): string {
  const small = note === null ? '' : ` <small>${note}</small>`;
  return `<div${isUnsure ? ' class="unsure"' : ''}><dt>${label}</dt><dd>${value}${small}</dd></div>`;
}
