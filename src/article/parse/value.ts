import { inOrder, parseDate, type Dated, type DateOrder } from '../../arabic/date.ts';
import type { ProblemCode } from '../../problems/codes.ts';
import { encodingNamed, encodings } from '../../settings/encodings.ts';
import type { ValueKind } from '../keys.ts';
import { splitNames } from './names.ts';
import type { Statement } from './statement.ts';

/** A value of the kind its key asks for. */
export type Value =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'list'; readonly value: readonly string[] }
  | { readonly kind: 'date'; readonly reading: Dated }
  | { readonly kind: 'flag'; readonly value: boolean };

/** Why a statement can't be read, in the words of the problem it becomes. */
export interface Refusal {
  readonly code: ProblemCode;
  readonly expected: string;
  readonly example: string;
}

const examples: Readonly<Record<ValueKind, { expected: string; example: string }>> = {
  text: { expected: 'one text', example: '"…"' },
  list: { expected: 'a text, or a list of texts', example: '[…, …]' },
  date: { expected: 'a date: year-month-day, day/month/year, or with the month by name', example: '2016-10-10' },
  flag: { expected: 'true or false', example: 'true' },
  id: {
    expected: '1 to 64 of a-z 0-9 . _ -, first a letter or digit, no two dots together',
    example: 'cup-final-2016',
  },
  encoding: { expected: encodings.join(', '), example: 'windows-1256' },
};

/** Reads what stands after a key as the kind that the key asks for, dates in the order of the folder where it states one; null where nothing stands there. */
export function readValue({ key, raw, written }: Statement, order: DateOrder | null): Value | Refusal | null {
  if (raw === null || raw === undefined) return null;
  const text = typeof raw === 'boolean' ? null : (written ?? (typeof raw === 'string' ? raw : null))?.trim();
  if (text === '' || (Array.isArray(raw) && raw.length === 0)) return null;
  const refuse = (code: ProblemCode = 'wrong-value'): Refusal => ({ code, ...examples[key.kind] });
  switch (key.kind) {
    case 'text':
      return text ? { kind: 'text', value: text.replace(/\s+/gu, ' ') } : refuse();
    case 'list': {
      if (text) {
        const value = key.field === 'authors' ? splitNames(text) : splitTopics(text);
        return value.length > 0 ? { kind: 'list', value } : null;
      }
      const items = Array.isArray(raw) ? raw.map(itemOf) : [null];
      const whole = items.filter((item) => item !== null && item !== '');
      return items.includes(null) || whole.length === 0 ? refuse() : { kind: 'list', value: unique(whole) };
    }
    case 'date': {
      const said = text ? parseDate(text) : null;
      const reading = said && inOrder(said, order);
      if (reading?.kind === 'date') return { kind: 'date', reading };
      return refuse(reading?.kind === 'impossible' ? 'impossible-date' : 'wrong-value');
    }
    case 'flag':
      return flagOf(raw) ?? refuse();
    case 'id':
      return text && /^[a-z0-9][a-z0-9._-]{0,63}$/u.test(text) && !text.includes('..')
        ? { kind: 'text', value: text }
        : refuse('bad-id');
    case 'encoding': {
      const known = text ? encodingNamed(text) : null;
      return known ? { kind: 'text', value: known } : refuse();
    }
  }
}

function itemOf(item: unknown): string | null {
  if (typeof item === 'string') return item.replace(/\s+/gu, ' ').trim();
  return typeof item === 'number' ? String(item) : null;
}

/** «سوريا، حلب» → سوريا + حلب; commas and semicolons of both scripts, bars and hash signs part them. */
export function splitTopics(text: string): readonly string[] {
  return unique(text.split(/[،,;؛|#\n]+/u).map((topic) => topic.replace(/_/gu, ' ').replace(/\s+/gu, ' ').trim()));
}

function unique(items: readonly (string | null)[]): readonly string[] {
  return [...new Set(items.filter((item) => item !== null && item !== ''))] as readonly string[];
}

const flags: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  ['true', true],
  ['yes', true],
  ['نعم', true],
  [false, false],
  ['false', false],
  ['no', false],
  ['لا', false],
]);

function flagOf(raw: unknown): Value | null {
  const value = flags.get(typeof raw === 'string' ? raw.trim().toLowerCase() : raw);
  return value === undefined ? null : { kind: 'flag', value };
}
