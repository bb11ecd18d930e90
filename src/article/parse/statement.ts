import type { Dated } from '../../arabic/date.ts';
import type { PartialDate } from '../../arabic/partial-date.ts';
import type { Problem } from '../../problems/problem.ts';
import type { YamlText } from '../../settings/yaml.ts';
import type { Source } from '../article.ts';
import { keys, type Field, type Key } from '../keys.ts';
import { keyOf, nearestKey } from './key-names.ts';

/** One key with what stands after it, not yet read. */
export interface Statement {
  readonly key: Key;
  /** The key's name as the person wrote it. */
  readonly name: string;
  readonly raw: unknown;
  /** A scalar as it was written: 07 stays 07. */
  readonly written: string | null;
  readonly source: Source;
}

/** A stated value and where it was stated. */
export interface Known<T> {
  readonly value: T;
  readonly source: Source;
}

/** A stated date with all that its words allow. */
export interface KnownDate extends Known<PartialDate> {
  readonly reading: Dated;
  /** The key and its words, as written. */
  readonly text: string;
}

/** Every value that was stated, by field; ids and encodings are among the texts. */
export interface Stated {
  readonly texts: ReadonlyMap<Field, Known<string>>;
  readonly lists: ReadonlyMap<Field, Known<readonly string[]>>;
  readonly dates: ReadonlyMap<Field, KnownDate>;
  readonly flags: ReadonlyMap<Field, Known<boolean>>;
}

/** The keys of front matter or a sidecar as statements; a key that no table knows is a problem that names the nearest. */
export function statementsOf(
  yaml: YamlText,
  file: string,
  rule: 'front-matter' | 'sidecar',
): { statements: readonly Statement[]; problems: readonly Problem[] } {
  const statements: Statement[] = [];
  const problems: Problem[] = [];
  for (const [name, raw] of Object.entries(yaml.value ?? {}) as [string, unknown][]) {
    const line = yaml.lineOf([name]);
    const key = keyOf(name);
    if (key === null || (key.field === 'encoding' && rule !== 'sidecar')) {
      problems.push(unknownKey(name, key, file, line));
      continue;
    }
    const source: Source = { from: 'stated', rule, confidence: 'sure', file, line };
    const whole = key.kind === 'list' && yaml.isPlainAt([name, 0]) ? parted(raw) : raw;
    statements.push({ key, name, raw: whole, written: yaml.writtenAt([name]), source });
  }
  return { statements, problems };
}

// YAML knows no Arabic comma: [قمم، طاقة] is a list of one, and two topics to whoever wrote it without quotes.
function parted(raw: unknown): unknown {
  const [only, ...others] = Array.isArray(raw) ? (raw as readonly unknown[]) : [];
  return typeof only === 'string' && others.length === 0 ? only.split(/[،؛]/u).map((part) => part.trim()) : raw;
}

function unknownKey(name: string, key: Key | null, file: string, line: number | null): Problem {
  const near = nearestKey(name);
  const known = keys.map(({ english }) => english[0]).join(', ');
  return {
    code: 'unknown-key',
    file,
    line,
    found: name,
    expected: known,
    hint: key
      ? `write ${name}: in a sidecar beside the file`
      : near
        ? `${near}: …`
        : `remove the line, or keep it as a comment: # ${name}: …`,
  };
}
