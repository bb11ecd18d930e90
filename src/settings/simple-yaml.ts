import type { YamlPath, YamlText } from './yaml.ts';

const quoted = String.raw`"(?:[^"\\]|\\["\\])*"|'[^']*'`;
const item = String.raw`(?:${quoted}|\p{L}(?: *[\p{L}\p{M}\p{N}])*)`;
const list = String.raw`\[ *(?:${item} *(?:, *${item} *)*)?\]`;
const plain = String.raw`\p{L}[^\n"]*(?<! )|\d{4}-\d{2}-\d{2}`;
const line = new RegExp(
  String.raw`^(\p{L}[\p{L}\p{M}\p{N}_ -]{0,60}(?<! )):(?: +(?:(${quoted})|(${list})|(${plain})))? *$`,
  'u',
);
const items = new RegExp(item, 'gu');
// What makes a plain value more than its letters, what no value holds as it is, and what YAML reads as another thing than text.
const special = /: |:$| #/u;
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u;
const word = /^(?:true|false|null)$/iu;

/** Reads a text that is nothing but `key: text` and `key: [text, text]` lines, as most front matter is, without building the tree that `parseYaml` needs, and with the same result; null for any other. */
export function simpleYaml(text: string, firstLine: number): YamlText | null {
  const values = new Map<string, string | null | readonly string[]>();
  const quotes = new Map<string, readonly boolean[]>();
  const lines = text.replace(/\n$/u, '').split('\n');
  for (const one of lines) {
    const [, key, whole, several, plain] = line.exec(one) ?? [];
    if (key === undefined || values.has(key) || word.test(key) || control.test(one)) return null;
    const texts = several === undefined ? [plain ?? ''] : (several.match(items) ?? []);
    if (texts.some((text) => word.test(text)) || (plain !== undefined && special.test(plain))) return null;
    if (several === undefined) values.set(key, whole === undefined ? (plain ?? null) : textOf(whole));
    else values.set(key, texts.map(textOf));
    quotes.set(key, several === undefined ? [whole !== undefined] : texts.map((text) => /^["']/u.test(text)));
  }
  const keys = [...values.keys()];
  const written = ([key, ...rest]: YamlPath) => {
    const value = values.get(String(key));
    if (rest.length === 0) return value;
    return Array.isArray(value) && rest.length === 1 ? (value as readonly string[])[Number(rest[0])] : undefined;
  };
  return {
    value: Object.fromEntries(values),
    lineOf: (path) => {
      if (path.length === 0) return firstLine;
      return written(path) === undefined ? null : firstLine + keys.indexOf(String(path[0]));
    },
    writtenAt: (path) => {
      const value = written(path);
      return typeof value === 'string' ? value : null;
    },
    isPlainAt: (path) =>
      typeof written(path) === 'string' && quotes.get(String(path[0]))?.[Number(path[1] ?? 0)] === false,
  };
}

/** What is meant by a text that may be in quotes. */
function textOf(written: string): string {
  if (written.startsWith('"')) return written.slice(1, -1).replace(/\\(["\\])/gu, '$1');
  return written.startsWith("'") ? written.slice(1, -1) : written;
}
