import type { Problem } from '../../problems/problem.ts';
import { simpleYaml } from '../../settings/simple-yaml.ts';
import { parseYaml, type YamlText } from '../../settings/yaml.ts';
import { keyOf, nearestKey } from './key-names.ts';

export interface FrontMatter {
  /** The keys and values, or null where the file has no front matter. */
  readonly matter: YamlText | null;
  /** What follows it. */
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
}

const opening = /^---[ \t]*\n/u;
const closing = /^(?:---|\.\.\.)[ \t]*$/mu;
const keyLine = /^\s*["']?([\p{L}][\p{L}\p{M}\p{N} _-]{0,30})["']?\s*:(?:\s|$)/u;

/**
 * Splits a text at the fence of its front matter: `---` alone on the first line, `---` or `...` alone on a later one, YAML keys between.
 * Any other `---` (also `---js`) is the article's own; a fence that was meant as one but can't be read is a broken-yaml problem.
 */
export function splitFrontMatter(text: string, file: string): FrontMatter | Problem {
  const none = { matter: null, body: text, bodyLine: 1 };
  const open = opening.exec(text);
  if (!open) return none;
  const rest = text.slice(open[0].length);
  const close = closing.exec(rest);
  if (!close) return meansKeys(rest) ? unclosed(file, rest) : none;
  const inside = rest.slice(0, close.index);
  if (inside.trim() !== '' && !inside.split('\n').some((line) => keyLine.test(line))) return none;
  const matter = simpleYaml(inside, 2) ?? parseYaml(inside, file, 2);
  if ('code' in matter) return matter;
  if (Array.isArray(matter.value) || (matter.value !== null && typeof matter.value !== 'object')) return none;
  const head = inside.split('\n').length;
  return { matter, body: rest.slice(close.index + close[0].length).replace(/^\n/u, ''), bodyLine: head + 2 };
}

// A first line with a colon is a key only where it names one, or nearly: «---» above «كيري: لا حل» opens nothing.
function meansKeys(rest: string): boolean {
  const first = rest.split('\n', 20).find((line) => line.trim() !== '') ?? '';
  const name = keyLine.exec(first)?.[1];
  return name !== undefined && (keyOf(name) !== null || nearestKey(name) !== null);
}

function unclosed(file: string, rest: string): Problem {
  const lines = rest.split('\n');
  const end = lines.findIndex((line) => line.trim() === '' || !(keyLine.test(line) || /^\s*(?:-|#|\s)/u.test(line)));
  return {
    code: 'broken-yaml',
    file,
    line: 1,
    found: 'front matter that is opened by --- and never closed',
    expected: 'a second line of --- below the last key',
    hint: `write --- alone on line ${(end < 0 ? lines.length : end) + 2}`,
  };
}
