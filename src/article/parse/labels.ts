import { parseDate } from '../../arabic/date.ts';
import type { Source } from '../article.ts';
import type { Field } from '../keys.ts';
import type { Line } from './debris.ts';
import { bylineLine } from '../infer/byline.ts';
import { dateLine } from '../infer/date-line.ts';
import { mastheadLine } from '../infer/masthead.ts';
import { wireMark } from '../infer/wire-marks.ts';
import { labelsOfOthers, mayNameAuthors } from './author-labels.ts';
import { keyOf } from './key-names.ts';
import type { Statement } from './statement.ts';

export interface Labelled {
  readonly statements: readonly Statement[];
  /** The lines that were no labels. */
  readonly lines: readonly Line[];
  readonly taken: readonly { readonly rule: 'label'; readonly text: string }[];
}

/** A line of which a label leaves the text and the rest, often nothing, stays. */
interface Unlabelled {
  readonly label: string;
  readonly text: string;
}

const label = /^[*•\s]*(\p{L}[\p{L}\p{M}_-]*(?: \p{L}[\p{L}\p{M}_-]*)?)\s*[:：]\s*(\S.*)$/u;
// «المصدر – وكالات», «(المصدر: رويترز)» and «نقلا عن: …» name the source too.
const sourceLine = /^\(?(?:المصدر|مصدر الخبر|نقل[اًا]+ عن)\s*[:：|/–-]\s*(\S.{1,80}?)\)?$/u;
// At an article's foot only these are written; «المكان:» there belongs to the text.
const atFoot: ReadonlySet<Field> = new Set(['source', 'tags', 'authors', 'date']);
// Without a day that can be read it is a note to the newsroom.
const embargo = /^\(?(?:محظور|ممنوع|يحظر|يمنع) النشر (?:حتى|قبل)\s*[:：]?\s*(?:يوم\s+)?([^()]{4,60}?)\)?$/u;
// «النص:» below the labels says that the text begins, on its line or below, and is none of it.
const bodyLabel = /^((?:النص|نص (?:الخبر|المقال)|المتن|المحتوى|المقال|الخبر|body|text|content)\s*[:：])\s*(.*)$/iu;
// «العنوان الفرعي: …» and a letter's «الموضوع: …» are the text's own lines, without their labels.
const subtitle =
  /^((?:(?:ال)?عنوان (?:ال)?(?:فرعي|ثانوي|تمهيدي)|عنوان جانبي|الموضوع|subtitle|subheading|deck|kicker)\s*[:：])\s*(\S.*)$/iu;
// What systems of newsrooms note of a text, of which an archive keeps nothing.
const systemNote =
  /^(?:slug|priority|word ?count|words|رقم (?:الخبر|المادة|البرقية)|رمز (?:الخبر|المادة)|عدد الكلمات|الأولوية|حالة الخبر)\s*[:：]\s*\S.{0,60}$/iu;
const headLines = 12;
// A headline, a byline and a date line may stand unlabelled among them.
const headOthers = 3;
const footLines = 4;
const longLine = 160;

/** Takes lines such as «العنوان: …» and «Date: …» from a text's head, and «المصدر: …» from its foot where front matter doesn't state it; a label that no table knows is just text. */
export function takeLabels(lines: readonly Line[], file: string, stated: ReadonlySet<Field>): Labelled {
  const taken = new Map<Line, Statement>();
  const unlabelled = new Map<Line, Unlabelled>();
  const full = lines.filter((line) => line.text !== '');
  // Below front matter only what follows it at once is still a label: further down it may be quoted from a letter.
  const mayStand = stated.size > 0 ? 0 : headOthers;
  let others = 0;
  let above: Line | null = null;
  for (const line of full.slice(0, headLines)) {
    const statement = line.mark === 'plain' ? statementOf(line, file) : null;
    const aside = asideOf(line);
    const opening = taken.size > 0 ? openingOf(line, above) : null;
    if (statement) taken.set(line, statement);
    else if (aside ?? opening) unlabelled.set(line, (aside ?? opening)!);
    else if (line.text.length > longLine || endsText(line, full[0]) || ++others > mayStand) break;
    if (opening) break;
    above = line;
  }
  const foot = full.slice(Math.max(taken.size + 1, full.length - footLines));
  for (const line of foot.reverse()) {
    if (wireMark(line.text) === line.text.length) continue;
    const statement = line.mark === 'plain' ? statementOf(line, file) : null;
    if (!statement || !atFoot.has(statement.key.field) || stated.has(statement.key.field)) break;
    if (statement.key.field === 'date' && parseDate(statement.written ?? '')?.kind !== 'date') break;
    taken.set(line, statement);
  }
  const head = full.slice(0, headLines).map(({ text }) => text);
  const strangers = labelsOfOthers([...taken.values()], head);
  for (const [line, statement] of taken) if (strangers.has(statement)) taken.delete(line);
  const labels = [...[...taken.keys()].map(({ text }) => text), ...[...unlabelled.values()].map(({ label }) => label)];
  return {
    statements: withDays([...taken.values()], stated),
    lines:
      labels.length === 0 ? lines : lines.flatMap((line) => (taken.has(line) ? [] : shown(line, unlabelled.get(line)))),
    taken: labels.map((text) => ({ rule: 'label', text })),
  };
}

/** True for a line that can state something below a text («المصدر: …», «الكاتب: …»). */
export function isFootLabel(line: Line): boolean {
  const statement = line.mark === 'plain' ? statementOf(line, '') : null;
  return statement !== null && atFoot.has(statement.key.field);
}

// «الكاتب: هدى اليراعي - 14/9/1999» states the day too, where nothing else does.
function withDays(statements: readonly Statement[], stated: ReadonlySet<Field>): readonly Statement[] {
  const date = keyOf('date');
  if (!date || stated.has('date') || statements.some(({ key }) => key.field === 'date')) return statements;
  return statements.flatMap((statement) => {
    const byline = statement.key.field === 'authors' ? bylineLine(`بقلم: ${statement.written ?? ''}`) : null;
    if (!byline?.date || byline.place !== null || byline.credit !== null) return [statement];
    const [names, day] = [byline.authors.join('، '), byline.date.text];
    return [
      { ...statement, raw: names, written: names },
      { ...statement, key: date, raw: day, written: day },
    ];
  });
}

// «النص: أعلن …» → «النص:» and «أعلن …». Text on its line follows only right below a label: further down «الخبر: …» may be the text's own.
function openingOf(line: Line, above: Line | null): Unlabelled | null {
  const [, label, text] = bodyLabel.exec(line.text) ?? [];
  if (label === undefined || text === undefined) return null;
  const [name] = text !== '' && above !== null ? labelOf(above.text) : [];
  return text === '' || (name !== undefined && keyOf(name) !== null) ? { label, text } : null;
}

function asideOf(line: Line): Unlabelled | null {
  if (systemNote.test(line.text)) return { label: line.text, text: '' };
  const [, label, text] = subtitle.exec(line.text) ?? [];
  return label === undefined || text === undefined ? null : { label, text };
}

function shown(line: Line, unlabelled: Unlabelled | undefined): readonly Line[] {
  if (!unlabelled) return [line];
  return unlabelled.text === '' ? [] : [{ ...line, text: unlabelled.text }];
}

function statementOf(line: Line, file: string): Statement | null {
  const [name, value] = line.text.length <= 300 ? labelOf(line.text) : [];
  const key = name === undefined ? null : keyOf(name);
  // «بقلم: …» is a byline, with whatever stands in one beside the name.
  if (
    !name ||
    !value ||
    !key ||
    isByline(name) ||
    key.field === 'id' ||
    key.field === 'encoding' ||
    key.field === 'draft'
  )
    return null;
  // «الكاتب : فلان | نشر في …» says two things: the head is read for both.
  if (key.field === 'authors' && (/\s\|\s.*[0-9٠-٩]/u.test(value) || !mayNameAuthors(value))) return null;
  // «التاريخ: علم العبر» is a headline, «التاريخ: غير معروف» none.
  if (/^(?:ال)?تاريخ$/u.test(name) && !/[0-9٠-٩۰-۹]|^(?:غير|بدون|دون|لا|مجهول)\s/u.test(value) && /\s/u.test(value))
    return null;
  // «العدد: 112 - الاثنين 10 تشرين الأول 2016» says more than its label.
  if (key.field === 'issue' && (dateLine(line.text) !== null || saysMore(line.text))) return null;
  const source: Source = { from: 'stated', rule: 'label', confidence: 'sure', file, line: line.number };
  return { key, name, raw: value, written: value, source };
}

function saysMore(line: string): boolean {
  const said = mastheadLine(line);
  return said !== null && (said.page !== null || /[-–—|،,]/u.test(line));
}

// A headline may ask or exclaim; what ends with a full stop is the text.
function endsText(line: Line, first: Line | undefined): boolean {
  return /\.$/u.test(line.text) || (line !== first && /[!؟?]$/u.test(line.text));
}

function labelOf(text: string): readonly [name?: string, value?: string] {
  const [, until] = embargo.exec(text) ?? [];
  if (until !== undefined && parseDate(until)?.kind === 'date') return ['حظر النشر', until];
  const [, source] = /^\(?(?:المصدر|مصدر|نقل)/u.test(text) ? (sourceLine.exec(text) ?? []) : [];
  if (source) return ['المصدر', source];
  const [, name, value] = label.exec(text) ?? [];
  return name && value ? [name, value] : [];
}

function isByline(name: string): boolean {
  return name === 'بقلم' || name.toLowerCase() === 'by';
}
