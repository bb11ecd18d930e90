import { parseDate } from '../../arabic/date.ts';

/** A text without the head of the mail in which it came, each line in its place, and the lines that left it. */
export interface Unmailed {
  readonly text: string;
  readonly taken: readonly { readonly rule: 'mail-head'; readonly text: string }[];
}

const field =
  /^(From|To|Cc|Bcc|Subject|Date|Sent|Reply-To|Return-Path|Received|Message-ID|MIME-Version|Delivered-To|Importance|User-Agent|In-Reply-To|References|DKIM-Signature|Attachments|(?:Content|Thread|X)-[\w-]+|من|المرسل|[إا]لى|المرسل [إا]ليه|نسخة(?: [إا]لى)?|الموضوع|التاريخ|تاريخ الإرسال|المرفقات)\s*:\s*(.*)$/iu;
const forwarded =
  /^[-_=\s]*(?:original message|forwarded message|begin forwarded message:?|الرسالة الأصلية|رسالة (?:معاد توجيهها|مُ?عاد إرسالها|محولة))[-_=\s]*$/iu;
const answer = /^(?:(?:re|fw|fwd|رد|إعادة توجيه|تمرير)\s*:\s*)+/iu;
const sender = /^(?:from|to|cc|reply-to|return-path|من|المرسل|[إا]لى|المرسل [إا]ليه)$/iu;
const english = /^[a-z]/iu;
const longest = 60;

/**
 * Takes the head of a mail from the text that came in it («From: …», «الموضوع: …»): its subject stays as the text's first line, its day as a label, and the marks of a quoted
 * text (>) go. Only what has an address of mail, or the three English fields From, Date and Subject, is such a head: a letter in Arabic names sender and subject too.
 */
export function takeMailHead(source: string): Unmailed {
  const lines = source.split('\n');
  const bare = lines.map((line) => line.replace(/^(?:>\s?)+/u, ''));
  const from = bare.findIndex((line) => line.trim() !== '' && !forwarded.test(line));
  const head = headOf(bare, from);
  if (!head) return { text: source, taken: [] };
  const isQuoted = lines.slice(head.end).every((line) => /^\s*(?:>|$)/u.test(line));
  const body = (isQuoted ? bare : lines).slice(head.end);
  const text = [...lines.slice(0, from).map(() => ''), ...head.kept, ...body].join('\n');
  const above = lines.slice(0, from).filter((line) => line.trim() !== '');
  return { text, taken: [...above, ...head.gone].map((line) => ({ rule: 'mail-head', text: line })) };
}

interface Head {
  readonly end: number;
  readonly kept: readonly string[];
  readonly gone: readonly string[];
}

function headOf(lines: readonly string[], from: number): Head | null {
  if (from < 0 || !field.test(lines[from]!)) return null;
  const fields: { name: string; value: string; line: string; extra: number }[] = [];
  let end = from;
  for (; end < lines.length && end - from < longest; end++) {
    const line = lines[end]!;
    const [, name, value] = field.exec(line) ?? [];
    if (name !== undefined && value !== undefined) fields.push({ name, value, line, extra: 0 });
    else if (/^[ \t]+\S/u.test(line)) {
      const last = fields.at(-1)!;
      fields[fields.length - 1] = { ...last, value: `${last.value} ${line.trim()}`, extra: last.extra + 1 };
    } else break;
  }
  const has = (name: string) => fields.some((one) => one.name.toLowerCase() === name);
  const isMail =
    fields.length > 1 &&
    (fields.some(({ name, value }) => sender.test(name) && /@[\w-]+\./u.test(value)) ||
      (has('from') && has('subject') && (has('date') || has('sent'))));
  if (!isMail) return null;
  const kept: string[] = [];
  const gone: string[] = [];
  for (const { name, value, line, extra } of fields) {
    const isSubject = /^(?:subject|الموضوع)$/iu.test(name);
    const isDay = /^(?:date|sent|التاريخ|تاريخ الإرسال)$/iu.test(name) && parseDate(value)?.kind === 'date';
    if (isSubject) kept.push(value.replace(answer, '').trim());
    else if (isDay) kept.push(`${english.test(name) ? 'Date' : 'التاريخ'}: ${value}`);
    else kept.push('');
    if (!isSubject && !isDay) gone.push(line.trim());
    for (let blank = 0; blank < extra; blank++) kept.push('');
  }
  return { end, kept, gone };
}
