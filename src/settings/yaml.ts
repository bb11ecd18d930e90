import { Lexer, LineCounter, Parser, Scalar, isMap, isScalar, parseDocument, type ErrorCode, type Node } from 'yaml';
import { cutShort } from '../problems/cut-short.ts';
import type { Problem } from '../problems/problem.ts';

/** Where in the YAML a value stands: ['sections', 0, 'slug']. */
export type YamlPath = readonly (string | number)[];

/** A YAML text as plain values, with the line of each and the spelling of its scalars: `page: 07` is the number 7, spelled «07». */
export interface YamlText {
  readonly value: unknown;
  /** 1-based line of the key (or list item) at a path, or null where there is none. */
  readonly lineOf: (path: YamlPath) => number | null;
  /** A scalar as it was written, without quotes; null for lists, mappings and what is absent. */
  readonly writtenAt: (path: YamlPath) => string | null;
  /** Whether a value stands there without quotes; false for lists, mappings, null and what is absent. */
  readonly isPlainAt: (path: YamlPath) => boolean;
}

// Reading takes the square of the number of keys, and calls itself for each level: near the end of the stack V8 dies in a regular
// expression (RegExpCompiler: out of memory) where nothing can catch it. So a text that no person wrote is not begun.
const longest = 100_000;
const deepest = 32;

/**
 * Reads YAML 1.2 (core schema: dates stay text, no tags run anything, no aliases), or says in which line it breaks. `firstLine` is the file's
 * line where the text begins. Refuses more than 100,000 characters, and lists and mappings one in another deeper than 32.
 */
export function parseYaml(text: string, file: string, firstLine: number): YamlText | Problem {
  if (text.length > longest) return tooMuch(text, file, firstLine, `${text.length} characters`);
  if (goesDeep(text)) return tooMuch(text, file, firstLine, `values more than ${deepest} deep`);
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'core', lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const lineAt = (offset: number) => firstLine + Math.max(lines.linePos(offset).line, 1) - 1;
  const [broken] = [...document.errors, ...document.warnings];
  if (broken) {
    const index = brokenLine(text, broken.pos[0], broken.message);
    return brokenYaml(text, file, firstLine + index, index, broken.message, mended[broken.code]);
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    return brokenYaml(text, file, firstLine, 0, error instanceof Error ? error.message : String(error));
  }
  if (isDeeper(value, deepest)) return tooMuch(text, file, firstLine, `values more than ${deepest} deep`);
  return {
    value,
    lineOf: (path) => {
      const key = path.at(-1);
      const parent = document.getIn(path.slice(0, -1), true);
      const pair = isMap(parent)
        ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined;
      const node = (pair?.key ?? document.getIn(path, true)) as Node | undefined;
      return node?.range ? lineAt(node.range[0]) : null;
    },
    writtenAt: (path) => {
      const node = document.getIn(path, true);
      if (!isScalar(node) || node.value === null) return null;
      return typeof node.value === 'string' ? node.value : (node.source ?? null);
    },
    isPlainAt: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) && node.value !== null && node.type === Scalar.PLAIN;
    },
  };
}

// The parser below the documents keeps a stack of its own, and calls nothing for a level: document, values, and the scalar at hand.
function goesDeep(text: string): boolean {
  if (marksOf(text) < deepest / 2) return false;
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme));
    if (parser.stack.length > deepest + 4) return true;
  }
  return false;
}

// A level needs a bracket, a dash or question mark, or more space before its line; of two levels one may do without.
function marksOf(text: string): number {
  const widest = (text.match(/^ +/gmu) ?? []).reduce((most, indent) => Math.max(most, indent.length), 0);
  return (text.match(/[[{?-]/gu) ?? []).length + widest;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

function tooMuch(text: string, file: string, line: number, found: string): Problem {
  return {
    code: 'broken-yaml',
    file,
    line,
    found: `${found}: ${cutShort(text.split('\n', 1)[0] ?? '', shown)}`,
    expected: `at most ${longest} characters of YAML, values at most ${deepest} deep`,
    hint: 'keep the keys of the article, and nothing else',
  };
}

const shown = 80;

const unquoted = /^(\s*(?:- )?[^\s:#'"[{][^:]*:\s+)([^'"[{|>].*[:#].*)$/u;

// The line to mend, from 0: a quote that is never closed is noticed at the end of the text, but stands where it opens.
function brokenLine(text: string, offset: number, message: string): number {
  const upTo = text.slice(0, offset);
  const before = (text.slice(offset).trim() === '' ? upTo.trimEnd() : upTo).split('\n');
  const [, quote] = /closing (['"])quote/u.exec(message) ?? [];
  const opens = quote === undefined ? -1 : before.findLastIndex((line) => line.split(quote).length % 2 === 0);
  return opens >= 0 ? opens : before.length - 1;
}

// What to do where no value is to be quoted.
const mended: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'indent with spaces, not with a tab',
  DUPLICATE_KEY: 'take one of the two lines with this key out',
};

function brokenYaml(text: string, file: string, line: number, index: number, message: string, hint?: string): Problem {
  const found = text.split('\n')[index]?.trim() ?? '';
  const [, key, value] = found.length <= 2 * shown ? (unquoted.exec(found) ?? []) : [];
  return {
    code: 'broken-yaml',
    file,
    line,
    found: `${found === '' ? 'an empty line' : cutShort(found, shown)} (${message.replace(/\s+/gu, ' ')})`,
    expected: 'YAML, one `key: value` a line',
    hint:
      hint ??
      (key && value
        ? `${key}"${value.replace(/"/gu, '\\"')}"`
        : 'put values that hold a colon, # or quotes in double quotes'),
  };
}
