import { fold } from '../../arabic/fold.ts';
import type { DebrisRule } from '../article.ts';
import { bareName, bylineLine } from '../infer/byline.ts';
import { contactLines } from '../infer/contacts.ts';
import { dateLine } from '../infer/date-line.ts';
import type { Line } from './debris.ts';
import { isFootLabel } from './labels.ts';
import { pageLineRule } from './page-lines.ts';
import { opensTags } from './tag-lines.ts';

/** The lines of a text without those that a page set around them, and those, by rule. */
export interface Cleared {
  readonly lines: readonly Line[];
  readonly removed: readonly { readonly rule: DebrisRule; readonly text: string }[];
  /** The headline that a permalink repeats, with its line («رابط الخبر بصحيفة كذا: …»). */
  readonly title: { readonly value: string; readonly line: number } | null;
}

const shortLine = 120;
const mostFollowers = 8;
const mailAddress = /^(?:البريد(?: الإلكتروني)?\s*[:：]\s*)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;
// A slider's buttons and a share bar run on into the first sentence.
const headStuck =
  /^(?:Next Previous|Previous Next|شارك من خلال(?:\s+(?:تويتر|فيسبوك|جوجل بلس|واتساب|تلغرام|لينكد إن))+(?:\s+[أا]كتب رأيك)?)[\s\u00a0]+/u;
const footStuck = /\s*(?:-\s*انتهى\s*-\s*)?رابط (?:الخبر|المقال|الموضوع)[^:\n]{0,40}:\s*(.{3,200})$/u;

/** Takes the lines of a web page out of a text: share bars, «اقرأ أيضا» with what follows it, captions, counters, rights, code. */
export function clearPageLines(lines: readonly Line[]): Cleared {
  const removed: { rule: DebrisRule; text: string }[] = [];
  const kept: Line[] = [];
  let title: Cleared['title'] = null;
  let hasText = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const rule = line.mark === 'image' || line.text === '' ? null : pageLineRule(line.text, !hasText);
    if (!rule) {
      const { text, taken, found } = withoutStuck(line.text);
      removed.push(...taken);
      if (found !== null) title ??= { value: found, line: line.number };
      kept.push(taken.length === 0 ? line : { ...line, text });
      hasText ||= text !== '' && line.mark !== 'image';
      continue;
    }
    removed.push({ rule: rule.name, text: line.text });
    if (rule.name === 'permalink') title ??= titleOf(line);
    const followers = rule.name === 'related' && isLabel(line.text) ? followersOf(lines, at + 1) : [];
    removed.push(...followers.map((one) => ({ rule: rule.name, text: one.text })));
    const contacts = rule.name === 'wire-mark' ? contactsBelow(lines, at) : [];
    removed.push(...contacts.map(({ text }) => ({ rule: 'contact' as const, text })));
    // A removed line still parts the paragraphs around it.
    kept.push({ ...line, text: '', mark: 'plain' });
    const last = followers.at(-1) ?? contacts.at(-1);
    if (last) at = lines.indexOf(last, at);
  }
  return removed.length === 0 ? { lines, removed, title } : { lines: kept, removed, title };
}

function contactsBelow(lines: readonly Line[], mark: number): readonly Line[] {
  const below = lines.slice(mark + 1).filter(({ text }) => text !== '');
  const count = contactLines(['', lines[mark]!.text, ...below.map(({ text }) => text)]);
  return count === below.length ? below : [];
}

function withoutStuck(text: string): {
  text: string;
  taken: readonly { rule: DebrisRule; text: string }[];
  found: string | null;
} {
  const head = /^[NPش]/u.test(text) ? headStuck.exec(text) : null;
  const body = head ? text.slice(head[0].length) : text;
  const foot = body.includes('رابط') ? footStuck.exec(body) : null;
  const taken = [
    ...(head ? [{ rule: 'share-bar' as const, text: head[0].trim() }] : []),
    ...(foot ? [{ rule: 'permalink' as const, text: foot[0].trim() }] : []),
  ];
  return { text: foot ? body.slice(0, foot.index).trimEnd() : body, taken, found: foot?.[1]?.trim() ?? null };
}

function titleOf(line: Line): Cleared['title'] {
  const value = line.text.slice(line.text.indexOf(':') + 1).trim();
  return value === '' || /^https?:/u.test(value) ? null : { value, line: line.number };
}

/** True for a few words that have nothing behind them, such as a bare «اقرأ أيضا:». */
export function isLabel(text: string): boolean {
  return (
    fold(text)
      .replace(/[^\p{L}\s]+/gu, '')
      .trim()
      .split(/\s+/u).length <= 4 && !/[:：|]\s*\S/u.test(text)
  );
}

// Below a bare «اقرأ أيضا» the links' own lines: those that stand close, or one; at the foot all short lines that are left, up to what signs the article.
function followersOf(lines: readonly Line[], from: number): readonly Line[] {
  const isShort = (line: Line) => line.text.length <= shortLine && !isSentence(line);
  const all = lines.slice(from).filter((line) => line.text !== '');
  const signed = all.findIndex((line, at) => signs(line, all[at + 1]));
  const isFoot = signed >= 0 && !all.slice(signed).some((line) => line.text.length > shortLine && isSentence(line));
  const rest = isFoot ? all.slice(0, signed) : all;
  if (rest.length <= mostFollowers && rest.every((line) => isShort(line) && line.mark !== 'image')) return rest;
  const [first] = rest;
  if (!first || !isShort(first) || first.mark === 'heading' || first.mark === 'image') return [];
  const isItem = (line: Line) => line.mark === 'item' || /^[-–—•*»>]\s/u.test(line.text);
  const followers = [first];
  if (isItem(first))
    for (const line of rest.slice(1, mostFollowers)) {
      if (!isItem(line) || !isShort(line)) break;
      followers.push(line);
    }
  return followers;
}

function isSentence({ text }: Line): boolean {
  return /[.،؛:]["»”)]*$/u.test(text);
}

// No link: the article's source, tags, date or writer, whose name may stand above his address.
function signs(line: Line, next: Line | undefined): boolean {
  const { text } = line;
  const isNamed = next !== undefined && mailAddress.test(next.text) && bareName(text) !== null;
  return (
    isFootLabel(line) ||
    opensTags(text) ||
    bylineLine(text) !== null ||
    dateLine(text) !== null ||
    mailAddress.test(text) ||
    isNamed
  );
}
