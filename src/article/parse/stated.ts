import { fold } from '../../arabic/fold.ts';
import type { PartialDate } from '../../arabic/partial-date.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Field } from '../keys.ts';
import type { Known, Stated, Statement } from './statement.ts';
import { readValue, type Value } from './value.ts';

/** All statements about an article as values, or the problems that keep them from being: wrong kinds, dates that don't exist, and two that disagree. */
export function settleStatements(statements: readonly Statement[]): { stated: Stated; problems: readonly Problem[] } {
  const texts = new Map<Field, Known<string>>();
  const lists = new Map<Field, Known<readonly string[]>>();
  const dates = new Map<Field, Known<PartialDate>>();
  const flags = new Map<Field, Known<boolean>>();
  const first = new Map<Field, { value: Value; statement: Statement }>();
  const problems: Problem[] = [];
  for (const statement of statements) {
    const { key, source } = statement;
    const value = readValue(statement);
    if (value === null) continue;
    if ('code' in value) {
      problems.push(problemOf(statement, value.code, value.expected, `${statement.name}: ${value.example}`));
      continue;
    }
    const known = first.get(key.field);
    if (known && !agree(known.value, value)) {
      problems.push(contradiction(known.statement, statement));
      continue;
    }
    if (known && !isFinerDate(value, known.value)) continue;
    first.set(key.field, { value, statement });
    if (value.kind === 'text') texts.set(key.field, { value: value.value, source });
    if (value.kind === 'list') lists.set(key.field, { value: value.value, source });
    if (value.kind === 'date') dates.set(key.field, { value: value.value, source });
    if (value.kind === 'flag') flags.set(key.field, { value: value.value, source });
  }
  return { stated: { texts, lists, dates, flags }, problems };
}

function agree(one: Value, other: Value): boolean {
  if (one.kind === 'date' && other.kind === 'date') return compatible(one.value, other.value);
  return canonical(one) === canonical(other);
}

// Spellings that readers take for one, and lists in another order, say the same.
function canonical({ value }: Value): string {
  const texts = Array.isArray(value) ? value.map(String) : [JSON.stringify(value)];
  return texts.map(fold).sort().join('\n');
}

/** True where two dates may be the same day: 2016-10 and 2016-10-10 may, 2016-10-10 and 2016-10-11 may not. */
export function compatible(one: PartialDate, other: PartialDate): boolean {
  if (one.year !== other.year) return false;
  if (one.month === null || other.month === null) return true;
  return one.month === other.month && (one.day === null || other.day === null || one.day === other.day);
}

function isFinerDate(value: Value, than: Value): boolean {
  return value.kind === 'date' && than.kind === 'date' && precision(value.value) > precision(than.value);
}

/** 1 where only the year is known, 2 with the month, 3 with the day. */
export function precision(date: PartialDate): number {
  return date.month === null ? 1 : date.day === null ? 2 : 3;
}

function contradiction(one: Statement, other: Statement): Problem {
  const where = `${one.source.file}${one.source.line === null ? '' : `:${one.source.line}`}`;
  return problemOf(
    other,
    'stated-twice',
    `${one.name}: ${shown(one)}, as in ${where}`,
    `remove one of the two, or make them the same`,
  );
}

function problemOf(statement: Statement, code: Problem['code'], expected: string, hint: string): Problem {
  const { file, line } = statement.source;
  return { code, file, line, found: `${statement.name}: ${shown(statement)}`, expected, hint };
}

function shown({ raw, written }: Statement): string {
  const text = written ?? (typeof raw === 'string' ? raw : JSON.stringify(raw));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
