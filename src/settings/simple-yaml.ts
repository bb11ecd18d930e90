import type { YamlText } from './yaml.ts';

const line =
  /^(\p{L}[\p{L}\p{M}\p{N}_ -]{0,60}(?<! )):(?: +(?:"((?:[^"\\]|\\["\\])*)"|'([^']*)'|(\p{L}[^\n"]*|\d{4}-\d{2}-\d{2})))? *$/u;
// What makes a plain value more than its letters, what no value holds as it is, and what YAML reads as another thing than text.
const special = /: |:$| #/u;
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u;
const word = /^(?:true|false|null)$/iu;

/** Reads a text that is nothing but `key: text` lines, as most front matter is, without building the tree that `parseYaml` needs, and with the same result; null for any other. */
export function simpleYaml(text: string, firstLine: number): YamlText | null {
  const values = new Map<string, string | null>();
  const lines = text.replace(/\n$/u, '').split('\n');
  for (const one of lines) {
    const [, key, double, single, plain] = line.exec(one) ?? [];
    if (key === undefined || values.has(key) || word.test(key)) return null;
    const quoted = double?.replace(/\\(["\\])/gu, '$1') ?? single;
    const value = quoted ?? plain?.replace(/ +$/u, '') ?? null;
    if (control.test(one) || (plain !== undefined && (special.test(plain) || word.test(plain.replace(/ +$/u, '')))))
      return null;
    values.set(key, value);
  }
  const keys = [...values.keys()];
  const only = (path: readonly (string | number)[]) => (path.length === 1 ? String(path[0]) : '');
  return {
    value: Object.fromEntries(values),
    lineOf: (path) => {
      const at = keys.indexOf(only(path));
      return at < 0 ? (path.length === 0 ? firstLine : null) : firstLine + at;
    },
    writtenAt: (path) => values.get(only(path)) ?? null,
  };
}
