import type { Problem } from '../problems/problem.ts';
import { parseYaml } from '../settings/yaml.ts';
import { encodingNamed } from '../settings/encodings.ts';
import type { Encoding } from './article.ts';
import { decode } from './decode.ts';
import { statementsOf, type Statement } from './parse/statement.ts';
import type { SourceFile } from './read-article.ts';

/** A sidecar's keys as statements, or what keeps it from being read; none where there is no sidecar. */
export function readSidecar(sidecar: SourceFile['sidecar']): {
  statements: readonly Statement[];
  problems: readonly Problem[];
} {
  if (sidecar === null) return { statements: [], problems: [] };
  const { path, bytes } = sidecar;
  const decoded = decode(path, bytes, null);
  if ('code' in decoded)
    return decoded.code === 'empty-file' ? { statements: [], problems: [] } : { statements: [], problems: [decoded] };
  const yaml = parseYaml(decoded.text, path, 1);
  if ('code' in yaml) return { statements: [], problems: [yaml] };
  if (yaml.value === null) return { statements: [], problems: [] };
  if (typeof yaml.value === 'object' && !Array.isArray(yaml.value)) return statementsOf(yaml, path, 'sidecar');
  const found = decoded.text.split('\n', 1)[0] ?? '';
  const problem: Problem = {
    code: 'broken-yaml',
    file: path,
    line: 1,
    found,
    expected: 'keys and values',
    hint: 'date: 2016-10-10',
  };
  return { statements: [], problems: [problem] };
}

/** The encoding that a sidecar states for its article, or null. */
export function statedEncoding(statements: readonly Statement[]): Encoding | null {
  const written = statements.find(({ key }) => key.field === 'encoding')?.written;
  return written ? encodingNamed(written) : null;
}
