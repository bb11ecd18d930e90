import { fold } from '../../arabic/fold.ts';
import type { DateOrder } from '../../arabic/date.ts';
import { cutShort } from '../../problems/cut-short.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Field } from '../keys.ts';
import { finerDate } from './join-dates.ts';
import type { Known, KnownDate, Stated, Statement } from './statement.ts';
import { readValue, type Value } from './value.ts';

/** All statements about an article as values, or the problems that keep them from being: wrong kinds, dates that don't exist, and two that disagree. `order` is that of its folder's dates, where one is stated. */
export function settleStatements(
  statements: readonly Statement[],
  order: DateOrder | null,
): { stated: Stated; problems: readonly Problem[] } {
  const texts = new Map<Field, Known<string>>();
  const lists = new Map<Field, Known<readonly string[]>>();
  const dates = new Map<Field, KnownDate>();
  const flags = new Map<Field, Known<boolean>>();
  const first = new Map<Field, { value: Value; statement: Statement }>();
  const problems: Problem[] = [];
  for (const statement of statements) {
    const { key, source } = statement;
    const value = readValue(statement, order);
    if (value === null) continue;
    if ('code' in value) {
      problems.push(problemOf(statement, value.code, value.expected, `${statement.name}: ${value.example}`));
      continue;
    }
    const known = first.get(key.field);
    const which = known ? finer(known.value, value) : 'other';
    if (known && which === null) {
      problems.push(contradiction(known.statement, statement));
      continue;
    }
    if (which !== 'other') continue;
    first.set(key.field, { value, statement });
    if (value.kind === 'text') texts.set(key.field, { value: value.value, source });
    if (value.kind === 'list') lists.set(key.field, { value: value.value, source });
    if (value.kind === 'date') {
      const { reading } = value;
      const { dmy, mdy } = reading.orders ?? {};
      const confidence = reading.doubt || (dmy && mdy) ? reading.confidence : source.confidence;
      const sureness = { ...source, confidence };
      dates.set(key.field, {
        value: reading.date,
        source: sureness,
        reading,
        text: `${statement.name}: ${shown(statement)}`,
      });
    }
    if (value.kind === 'flag') flags.set(key.field, { value: value.value, source });
  }
  return { stated: { texts, lists, dates, flags }, problems };
}

// Which of two values counts, or null where they disagree.
function finer(one: Value, other: Value): 'one' | 'other' | null {
  if (one.kind === 'date' && other.kind === 'date') return finerDate(one.reading, other.reading);
  return canonical(one) === canonical(other) ? 'one' : null;
}

// Spellings that readers take for one, and lists in another order, say the same.
function canonical(one: Value): string {
  const value = one.kind === 'date' ? one.reading.date : one.value;
  const texts = Array.isArray(value) ? value.map(String) : [JSON.stringify(value)];
  return texts.map(fold).sort().join('\n');
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
  return cutShort(text, 80);
}
