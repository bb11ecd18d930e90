import type { Repair } from '../article.ts';
import { decodeEntities } from './entities.ts';
import type { Statement } from './statement.ts';

/** Front matter that a program wrote from web pages: entities in its texts and lists are letters (`title: &quot;سبق&quot; تنفي` → "سبق" تنفي), and counted. */
export function withoutEntities(statements: readonly Statement[]): {
  readonly statements: readonly Statement[];
  readonly repairs: readonly Repair[];
} {
  let count = 0;
  const decode = <T>(value: T): T | string => {
    if (typeof value !== 'string' || !/[&;]/u.test(value)) return value;
    const decoded = decodeEntities(value, '&');
    count += decoded.count;
    return decoded.text;
  };
  const decoded = statements.map((statement): Statement => {
    const { key, raw, written } = statement;
    if (key.kind !== 'text' && key.kind !== 'list') return statement;
    if (written !== null) return { ...statement, written: decode(written) };
    return { ...statement, raw: Array.isArray(raw) ? raw.map(decode) : decode(raw) };
  });
  return { statements: decoded, repairs: count > 0 ? [{ rule: 'entity', count }] : [] };
}
